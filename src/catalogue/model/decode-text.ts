import type { Problem } from './problem.ts';

/** A file with its bytes; the name is what messages show. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The longest file that is read at once, in bytes; strings of Node end at twice that. */
const LARGEST = 2 ** 28;

/**
 * Bytes → text, for files that must be UTF-8.
 * @param source the file as read
 * @returns the text without its byte order mark, lines ended by LF, or the problem with the line of the first bad byte
 */
export function decodeText({ name: file, bytes }: Source): { text: string } | { problem: Problem } {
  if (bytes.length > LARGEST) {
    const what = `The file is larger than ${LARGEST / 2 ** 20} MB.`;
    return { problem: { file, what, todo: 'Split it into several files.' } };
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return notUtf8(file, 1, 'it is UTF-16');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    return nul < 0
      ? { text: plainLines(text) }
      : notUtf8(file, lineAt(text, nul), 'it has a NUL byte, so it is no text file');
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    return notUtf8(file, lineAt(lenient, firstDifference(bytes, lenient)), 'a byte here is not valid UTF-8');
  }
}

/** @returns a text as if saved without a byte order mark, its lines ended by LF: as many lines as editors count */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function notUtf8(file: string, line: number, why: string): { problem: Problem } {
  return {
    problem: { file, line, what: `The file is not UTF-8 text: ${why}.`, todo: 'Save it as UTF-8 and import it again.' },
  };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length;
}

/** A replacement character in the lenient reading that the bytes do not spell themselves is the first bad byte. */
function firstDifference(bytes: Uint8Array, lenient: string): number {
  const again = new TextEncoder().encode(lenient);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let at = 0;
  while (at < again.length && again[at] === bytes[at + start]) at++;
  return new TextDecoder().decode(again.subarray(0, at)).length;
}
