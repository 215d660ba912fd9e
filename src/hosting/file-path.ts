import path from 'node:path';

/** What an address asks for. */
export type Asked =
  | { readonly kind: 'file'; readonly path: string }
  /** No file can have this address. */
  | { readonly kind: 'none' }
  /** It is no address at all. */
  | { readonly kind: 'malformed' };

/** Names that no file of a site has: none, those of other folders, hidden ones, and what a file system would read anew. */
const STRANGE = /^$|^\.(?!well-known$)|[\\/:\0]/;

/**
 * @param url path of an address with its query, below where the site is mounted, as it came over the wire
 * @returns the path that a file of the site has from its root, with slashes; that of a folder ends with one
 */
export function filePath(url: string): Asked {
  const encoded = url.split(/[?#]/, 1)[0] ?? '';
  if (!encoded.startsWith('/')) return { kind: 'malformed' };
  const names: string[] = [];
  for (const part of encoded.slice(1).split('/')) {
    try {
      names.push(decodeURIComponent(part));
    } catch {
      return { kind: 'malformed' };
    }
  }
  if (names.some((name) => name.includes('\0'))) return { kind: 'malformed' };
  const folders = names.at(-1) === '' ? names.slice(0, -1) : names;
  if (folders.some((name) => STRANGE.test(name))) return { kind: 'none' };
  return { kind: 'file', path: `/${names.join('/')}` };
}

/** @returns where the file is on disk: the page of a folder is its `index.html` */
export function onDisk(root: string, file: string): string {
  return path.join(root, ...file.split('/'), file.endsWith('/') ? 'index.html' : '');
}
