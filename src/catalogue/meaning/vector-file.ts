import { createHash } from 'node:crypto';
import { packedLength, packVector, unpackVector } from './packed-numbers.ts';
import type { WordVector, WordVectors } from './word-vectors.ts';

/**
 * The file of word vectors: a line of JSON, then for each word, in the order of their UTF-8 bytes,
 *
 *   1 byte   how many bytes it shares with the beginning of the word before (“front coding”)
 *   1 byte   how many bytes follow, and these
 *   3 bytes  how many abstracts have it, the lowest byte first
 *
 * and last the vectors in the same order, at four bits a number (`packed-numbers.ts`).
 */
interface Header {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly dimensions: number;
  readonly bits: typeof BITS;
  readonly words: number;
  /** Abstracts that it was learned from. */
  readonly papers: number;
  /** Hash of all that follows. */
  readonly sha256: string;
}

const FORMAT = 'word vectors';
const VERSION = 1;
const BITS = 4;
const NEWLINE = 10;

/** A word that was learned, before it is packed. */
export interface LearnedWord {
  readonly word: string;
  /** How many abstracts have it. */
  readonly papers: number;
  readonly vector: ArrayLike<number>;
}

/**
 * @param learned words of at most 255 bytes, each once
 * @param papers how many abstracts they were learned from
 */
export function encodeVectors(learned: readonly LearnedWord[], dimensions: number, papers: number): Uint8Array {
  const sorted = learned
    .map((one) => ({ ...one, bytes: Buffer.from(one.word) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const parts: Uint8Array[] = [];
  let before: Uint8Array = new Uint8Array();
  for (const { bytes, papers: having } of sorted) {
    let shared = 0;
    while (shared < bytes.length && bytes[shared] === before[shared]) shared++;
    const count = [having & 255, (having >> 8) & 255, (having >> 16) & 255];
    parts.push(Uint8Array.of(shared, bytes.length - shared), bytes.subarray(shared), Uint8Array.from(count));
    before = bytes;
  }
  for (const { vector } of sorted) parts.push(packVector(vector));
  const body = Buffer.concat(parts);
  const words = sorted.length;
  const header: Header = {
    format: FORMAT,
    version: VERSION,
    dimensions,
    bits: BITS,
    words,
    papers,
    sha256: hashOf(body),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]);
}

/**
 * @param file what `encodeVectors` made
 * @throws Error if it is damaged, or something else
 */
export function decodeVectors(file: Uint8Array): WordVectors {
  const end = file.indexOf(NEWLINE);
  const { dimensions, words: length, papers, sha256 } = readHeader(file.subarray(0, Math.max(0, end)));
  const body = file.subarray(end + 1);
  if (hashOf(body) !== sha256) throw new Error('It is damaged');
  const vectors = body.subarray(body.length - length * packedLength(dimensions));
  const words = new Map<string, WordVector>();
  let before = Buffer.alloc(0);
  for (let at = 0, which = 0; which < length; which++) {
    const [shared = 0, rest = 0] = body.subarray(at, at + 2);
    const bytes = Buffer.concat([before.subarray(0, shared), body.subarray(at + 2, at + 2 + rest)]);
    const [low = 0, middle = 0, high = 0] = body.subarray(at + 2 + rest, at + 5 + rest);
    const having = low + (middle << 8) + (high << 16);
    words.set(bytes.toString(), {
      weight: Math.log(papers / Math.max(1, having)),
      vector: unpackVector(vectors, dimensions, which),
    });
    before = bytes;
    at += 5 + rest;
  }
  return { dimensions, papers, words };
}

function readHeader(line: Uint8Array): Header {
  let header: Partial<Header> | null = null;
  try {
    header = JSON.parse(Buffer.from(line).toString()) as Partial<Header> | null;
  } catch {
    // Said below.
  }
  if (header?.format !== FORMAT) throw new Error('It has no word vectors');
  if (header.version !== VERSION || header.bits !== BITS) throw new Error('It was written by another version');
  return header as Header;
}

function hashOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}
