/**
 * What search knows of meanings, in pieces of some kilobytes, of which a query loads a few: a directory, words by a hash
 * of each, and papers in groups that are about alike things.
 */
export interface MeaningDirectory {
  /** Numbers of a vector; 0 if nothing is known of meanings. */
  readonly dimensions: number;
  /** How many pieces of words there are. */
  readonly pieces: number;
  /** The mean of each group of papers, packed, in base 64. */
  readonly groups: string;
}

/** Some words. */
export interface WordPiece {
  /** The words, with spaces between. */
  readonly words: string;
  /** How much each tells, in hundredths. */
  readonly weights: readonly number[];
  /** Words of the catalogue that mean nearly the same, with spaces between, for each. */
  readonly related: readonly string[];
  /** Their vectors, packed, in base 64. */
  readonly vectors: string;
}

/** Some papers. */
export interface PaperPiece {
  readonly places: readonly number[];
  /** Their vectors, packed, in base 64. */
  readonly vectors: string;
}

export const NO_MEANINGS: MeaningDirectory = { dimensions: 0, pieces: 0, groups: '' };

export const WEIGHT_STEPS = 100;

/**
 * @param pieces how many there are
 * @returns the number of the one that has a word: FNV-1a over its UTF-16 units
 *   (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv)
 */
export function pieceOf(word: string, pieces: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % pieces;
}

/** @returns the bytes that base 64 stands for */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
