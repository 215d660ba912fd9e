import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerWith } from '../../../src/hosting/answer.ts';
import { KEEP, REVALIDATE } from '../../../src/hosting/cache-control.ts';

const FILE = { bytes: Buffer.from('0123456789'), modified: new Date('2026-01-02T03:04:05Z') };
const ask = (headers: Record<string, string>, method = 'GET') => answerWith(FILE, '/a.txt', { method, headers });

describe('A part of a file', () => {
  test.each([
    ['bytes=0-0', '0', 'bytes 0-0/10'],
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['BYTES=1-2', '12', 'bytes 1-2/10'],
    ['bytes= 1-2 ', '12', 'bytes 1-2/10'],
    ['bytes=1-2,50-60', '12', 'bytes 1-2/10'],
  ])('%s is %s', (range, body, contentRange) => {
    const answer = ask({ range });
    expect(answer.status).toBe(206);
    expect(String(answer.body)).toBe(body);
    expect(answer.headers).toMatchObject({ 'Content-Range': contentRange });
  });

  test.each(['bytes=10-', 'bytes=10-20', 'bytes=-0', 'bytes=99999999999999999999-'])('%s is not there', (range) => {
    const answer = ask({ range });
    expect(answer.status).toBe(416);
    expect(answer.headers).toMatchObject({ 'Content-Range': 'bytes */10' });
  });

  test.each([
    'bytes=5-2',
    'bytes=',
    'bytes=-',
    'bytes=a-b',
    'bytes=1',
    'bytes',
    '',
    'lines=1-2',
    'bytes=0-1,4-5',
    'bytes=1-2,x',
    'bytes=--1',
  ])('%j is answered by the whole', (range) => {
    const answer = ask({ range });
    expect(answer.status).toBe(200);
    expect(String(answer.body)).toBe('0123456789');
  });

  test('is given only of the file that the client has the rest of', () => {
    const changed = ask({}).headers['Last-Modified'] ?? '';
    expect(ask({ range: 'bytes=1-2', 'if-range': changed }).status).toBe(206);
    expect(ask({ range: 'bytes=1-2', 'if-range': 'Thu, 01 Jan 2026 00:00:00 GMT' }).status).toBe(200);
    expect(ask({ range: 'bytes=1-2', 'if-range': ask({}).headers['ETag'] ?? '' }).status).toBe(200);
    expect(ask({ range: 'bytes=1-2' }, 'HEAD').status).toBe(200);
  });

  test('is right whatever is asked for', () => {
    const text = fc.oneof(
      fc.string(),
      fc.tuple(fc.integer(), fc.integer()).map(([a, b]) => `bytes=${a}-${b}`),
    );
    fc.assert(
      fc.property(text, fc.uint8Array({ maxLength: 20 }), (range, bytes) => {
        const answer = answerWith({ ...FILE, bytes: Buffer.from(bytes) }, '/a.txt', {
          method: 'GET',
          headers: { range },
        });
        expect([200, 206, 416]).toContain(answer.status);
        if (answer.status !== 206) return;
        const [, from, to, size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(answer.headers['Content-Range'] ?? '') ?? [];
        expect(Number(size)).toBe(bytes.length);
        expect(answer.body).toEqual(Buffer.from(bytes.subarray(Number(from), Number(to) + 1)));
      }),
      { numRuns: 1000 },
    );
  });
});

test('a file that is as the client has it is not sent again', () => {
  const { ETag = '', 'Last-Modified': changed = '' } = ask({}).headers;
  expect(ask({ 'if-none-match': ETag })).toMatchObject({ status: 304, body: '' });
  expect(ask({ 'if-none-match': `"other", ${ETag}` }).status).toBe(304);
  expect(ask({ 'if-modified-since': changed }).status).toBe(304);
  expect(ask({ 'if-none-match': '"other"', 'if-modified-since': changed }).status).toBe(200);
  expect(ask({ 'if-modified-since': 'no date' }).status).toBe(200);
});

test.each([
  ['/', 'text/html; charset=utf-8', REVALIDATE],
  ['/papers.csv', 'text/csv; charset=utf-8', REVALIDATE],
  ['/papers/a.json', 'application/json; charset=utf-8', REVALIDATE],
  ['/_astro/search.Di7xzmaY.js', 'text/javascript; charset=utf-8', KEEP],
  ['/pagefind/index/en_19555eb.pf_index', 'application/octet-stream', KEEP],
  ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8', REVALIDATE],
])('%s is said to be %s, and may be kept as %s', (path, type, cache) => {
  const { headers } = answerWith(FILE, path, { method: 'GET', headers: {} });
  expect(headers).toMatchObject({
    'Content-Type': type,
    'Cache-Control': cache,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Content-Security-Policy': "frame-ancestors 'none'",
  });
});
