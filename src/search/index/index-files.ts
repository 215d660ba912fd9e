/**
 * Where the index of a build is, and how the integration that makes it has changed what Pagefind writes. Most of its
 * pieces are named by their content already. Its entry and its script are named by the build and say so within, and its
 * WebAssembly by its content too.
 */

/** Folder of the index in the site. */
export const INDEX_FOLDER = 'pagefind';

/** The file that says what the pieces of the index are called. */
export interface IndexEntry {
  readonly build: string;
  readonly languages: Readonly<Record<string, IndexLanguage>>;
}

interface IndexLanguage {
  /** Names of the list of pages, and of the WebAssembly. */
  readonly hash: string;
  readonly wasm: string;
  readonly page_count: number;
}

export function entryFile(build: string): string {
  return `pagefind-entry.${build}.json`;
}

export function scriptFile(build: string): string {
  return `pagefind.${build}.js`;
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

/**
 * What is put before Pagefind's script: it says its build, and gets its files by a function that can be exchanged, as
 * Pagefind itself takes a piece that it could not get for one without words.
 */
export function scriptHead(build: string): string {
  return `let fetch=globalThis.fetch;export const fetchWith=(other)=>{fetch=other};export const build=${JSON.stringify(build)};\n`;
}
