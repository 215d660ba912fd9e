/**
 * Reads the part of CBOR that Pagefind writes: whole numbers, texts and lists. https://www.rfc-editor.org/rfc/rfc8949
 * A library for all of it is fifteen times as long, and every reader of the site would load it.
 */

/** What CBOR's lists, texts and numbers become. */
export type CborValue = number | string | null | readonly CborValue[];

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;
const SIMPLE = 7;
/** Length of a list that goes on until its end is said. */
const UNTIL_END = 31;
const END = 0xff;
/** Pagefind nests five lists; a file that nests more is damaged. */
const DEEPEST = 32;

/**
 * @param bytes one value and nothing else
 * @throws Error if they are cut short, or are something that Pagefind does not write
 */
export function decodeCbor(bytes: Uint8Array): CborValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder();
  let at = 0;

  const length = (info: number): number => {
    if (info < 24) return info;
    const size = 2 ** (info - 24);
    const start = at;
    at += size;
    if (size === 1) return view.getUint8(start);
    if (size === 2) return view.getUint16(start);
    if (size === 4) return view.getUint32(start);
    throw new Error('This is no CBOR that Pagefind writes.');
  };
  const list = (info: number, depth: number): readonly CborValue[] => {
    const values: CborValue[] = [];
    if (info === UNTIL_END) {
      while (view.getUint8(at) !== END) values.push(value(depth));
      at++;
    } else {
      for (let left = length(info); left > 0; left--) values.push(value(depth));
    }
    return values;
  };
  const value = (depth: number): CborValue => {
    const head = view.getUint8(at++);
    const [kind, info] = [head >> 5, head & 31];
    if (kind === NUMBER) return length(info);
    if (kind === NEGATIVE) return -1 - length(info);
    if (kind === LIST && depth < DEEPEST) return list(info, depth + 1);
    if (kind === SIMPLE) return null;
    if (kind !== TEXT) throw new Error('This is no CBOR that Pagefind writes.');
    const end = length(info) + at;
    if (end > bytes.length) throw new RangeError('The text is cut short.');
    const part = text.decode(bytes.subarray(at, end));
    at = end;
    return part;
  };

  const whole = value(0);
  if (at !== bytes.length) throw new Error('There is more than one value.');
  return whole;
}
