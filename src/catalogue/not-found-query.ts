/** Words of an address that say where on a site something is, not what it is. */
const FOLDERS = new Set(['papers', 'areas', 'scale', 'page', 'index', 'html', 'htm', 'php', 'www']);
/** More words than this only narrow a search to nothing. */
const MOST_WORDS = 12;

/**
 * What somebody was looking for who came to an address that is no page.
 * @param path path of the address, below where the site is mounted, as the browser has it
 * @param query its query part
 * @returns words to search for: those of a query if it has one, else of the path; none if there are none
 */
export function notFoundQuery(path: string, query = ''): string {
  const typed = new URLSearchParams(query).get('q')?.trim();
  if (typed) return typed;
  const words = decoded(path).match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  return words
    .filter((word) => !FOLDERS.has(word.toLowerCase()))
    .slice(0, MOST_WORDS)
    .join(' ');
}

/** Addresses are typed by hand too: a stray percent sign is taken as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll('+', ' '));
  } catch {
    return path.replace(/%[0-9a-f]{0,2}/gi, ' ');
  }
}
