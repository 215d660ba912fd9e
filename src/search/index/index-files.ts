/**
 * Where the index of a build is, and how the integration that makes it has changed what Pagefind writes. Its pieces are
 * named by their content already. Its entry is named by the build and says so within.
 */

/** Folder of the index in the site. */
export const INDEX_FOLDER = 'pagefind';

/** The file that says what the pieces of the index are called. */
export interface IndexEntry {
  readonly build: string;
  readonly languages: Readonly<Record<string, IndexLanguage>>;
}

interface IndexLanguage {
  /** Name of the list of pages. */
  readonly hash: string;
  readonly page_count: number;
}

export function entryFile(build: string): string {
  return `pagefind-entry.${build}.json`;
}

/** @returns where a file of the index is, as a path of the site */
export function indexPath(file: string): string {
  return `/${INDEX_FOLDER}/${file}`;
}

/** What a piece begins with, once it is unpacked. */
export const PIECE_SIGNATURE = 'pagefind_dcd';

/**
 * @param digest SHA-1 of what is in a piece, without its signature
 * @returns what its name ends in, or begins to: Pagefind writes each byte in hexadecimal, without a zero before it
 */
export function hashName(digest: Uint8Array): string {
  return [...digest].map((byte) => byte.toString(16)).join('');
}
