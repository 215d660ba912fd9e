import { onceEach } from './once.ts';
import type { SearchFile } from './search-files.ts';

/** Identifiers in one file: some 10 kB. */
const MOST = 400;

/** Who is called what, in files of which one or two are loaded. */
export interface IdentifierFiles {
  /** First identifier of each file, in their order. */
  readonly firsts: readonly string[];
  /** Lines of an identifier and the place of its paper. */
  readonly files: readonly string[];
}

/** @param identifiers what registers call papers, with their places */
export function packIdentifiers(identifiers: readonly (readonly [id: string, place: number])[]): IdentifierFiles {
  const sorted = identifiers.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const parts = Array.from({ length: Math.ceil(sorted.length / MOST) }, (_, nth) =>
    sorted.slice(nth * MOST, (nth + 1) * MOST),
  );
  return {
    firsts: parts.map(([first]) => first?.[0] ?? ''),
    files: parts.map((part) => part.map(([id, place]) => `${id} ${place}`).join('\n')),
  };
}

/**
 * @param file gets the data of a file
 * @returns what gives the papers that a register calls so
 */
export function identifierLookup(
  file: (name: SearchFile) => Promise<unknown>,
): (id: string) => Promise<ReadonlySet<number>> {
  const load = onceEach((name) => file(name as SearchFile));
  return async (id) => {
    const firsts = (await load('identifiers')) as IdentifierFiles['firsts'];
    // What several papers are called may begin in the file before.
    const last = firsts.findLastIndex((first) => first <= id);
    const numbers = [last - 1, last].filter((number) => number >= 0);
    const files = await Promise.all(numbers.map((number) => load(`identifiers/${number}`) as Promise<string>));
    const lines = files.flatMap((text) => text.split('\n').map((line) => line.split(' ')));
    return new Set(lines.flatMap(([own, place]) => (own === id ? [Number(place)] : [])));
  };
}
