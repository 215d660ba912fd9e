import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';
import { lookup } from 'mrmime';
import { parse } from 'range-parser';
import { cacheControl } from './cache-control.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import type { WholeFile } from './read-whole.ts';

/** What is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** What a request asks of a file. */
export interface Request {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * @param path of the file, from the root of the site
 * @returns the file, the part of it that was asked for, or that nothing has changed: RFC 9110, sections 13 and 14
 */
export function answerWith({ bytes, modified }: WholeFile, path: string, { method, headers: asked }: Request): Answer {
  const headers = {
    ...SECURITY_HEADERS,
    'Cache-Control': cacheControl(path),
    'Content-Type': contentType(path.endsWith('/') ? 'index.html' : path),
    // Weak, as the same file is sent compressed and not.
    ETag: `W/"${createHash('sha1').update(bytes).digest('base64url')}"`,
    'Last-Modified': modified.toUTCString(),
    'Accept-Ranges': 'bytes',
  };
  const { ETag: etag, 'Last-Modified': changed } = headers;
  if (fresh(asked, { etag, 'last-modified': changed })) return { status: 304, headers, body: '' };
  const range = method === 'GET' && asked.range !== undefined && ifRange(asked, changed) ? asked.range : undefined;
  const { code, type, ranges } = range === undefined ? NO_RANGE : parse(bytes.length, range);
  const [only, ...others] = ranges;
  // What is no range is as if it was not there; several may be answered by the whole.
  if (type !== 'bytes' || (code & INVALID) !== 0 || others.length > 0) return { status: 200, headers, body: bytes };
  const size = String(bytes.length);
  if (!only) {
    if (code !== UNSATISFIABLE) return { status: 200, headers, body: bytes };
    return plain(416, 'The file has no such part.', { 'Content-Range': `bytes */${size}` });
  }
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${only.start}-${only.end}/${size}` },
    body: bytes.subarray(only.start, only.end + 1),
  };
}

const INVALID = 1;
const UNSATISFIABLE = 2;
const NO_RANGE = { code: 0, type: '', ranges: [] } as const;

/** A part is of use only to who has the rest of the same file. Weak tags are no proof of that. */
function ifRange(asked: IncomingHttpHeaders, changed: string): boolean {
  const condition = asked['if-range'];
  return condition === undefined || condition === changed;
}

function contentType(name: string): string {
  const type = lookup(name) ?? 'application/octet-stream';
  return /^text\/|json$|xml$|javascript$/.test(type) ? `${type}; charset=utf-8` : type;
}

/** @returns an answer of one sentence */
export function plain(status: number, sentence: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const type = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return { status, headers: { ...SECURITY_HEADERS, ...type, ...headers }, body: `${sentence}\n` };
}
