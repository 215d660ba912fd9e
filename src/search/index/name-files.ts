import { nameWords } from '../../catalogue/text/folded-name.ts';
import { onceEach } from './once.ts';
import type { SearchFile } from './search-files.ts';

export type NameKind = 'author' | 'venue';

/** A word of a name: the word, folded, whose name it is of, the name as printed, and the places of its papers. */
export type NameRow = readonly [word: string, kind: NameKind, name: string, places: readonly number[]];

/** All names, in files of which one is loaded for a word. */
export interface NameFiles {
  /** First word of each file, in their order. */
  readonly firsts: readonly string[];
  readonly files: readonly (readonly NameRow[])[];
}

/** Words of names in one file: some 10 kB. */
const ROWS = 160;

/** @param named the names of each paper, in the order of the catalogue */
export function packNames(named: readonly (readonly (readonly [NameKind, string])[])[]): NameFiles {
  const rows = new Map<string, { readonly row: NameRow; readonly places: number[] }>();
  named.forEach((names, place) => {
    for (const [kind, name] of names) {
      for (const word of new Set(nameWords(name))) {
        const key = `${word}\n${kind}\n${name}`;
        const known = rows.get(key) ?? { row: [word, kind, name, []] as const, places: [] };
        if (known.places.at(-1) !== place) known.places.push(place);
        rows.set(key, known);
      }
    }
  });
  const sorted = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([
        ,
        {
          row: [word, kind, name],
          places,
        },
      ]): NameRow => [word, kind, name, places],
    );
  const files = Array.from({ length: Math.ceil(sorted.length / ROWS) }, (_, nth) =>
    sorted.slice(nth * ROWS, (nth + 1) * ROWS),
  );
  return { firsts: files.map(([first]) => first?.[0] ?? ''), files };
}

/** Names by their words. */
export interface NameLookup {
  /** @param word folded, as `nameWords` gives it */
  readonly exact: (word: string) => Promise<readonly NameRow[]>;
  /** @param start beginning of a word, folded */
  readonly beginning: (start: string) => Promise<readonly NameRow[]>;
  /** The papers with a name of which each of the words begins a word: `author:"dettm tim"`. */
  readonly papersOf: (kind: NameKind, name: string) => Promise<ReadonlySet<number>>;
}

/** @param file gets the data of a file */
export function nameLookup(file: (name: SearchFile) => Promise<unknown>): NameLookup {
  const load = onceEach((name) => file(name as SearchFile));
  const between = async (first: string, last: string): Promise<readonly NameRow[]> => {
    const firsts = (await load('names')) as NameFiles['firsts'];
    // A word of many names may begin in a file before.
    let from = Math.max(
      0,
      firsts.findLastIndex((each) => each <= first),
    );
    while (from > 0 && firsts[from] === first) from--;
    const to = firsts.findLastIndex((each) => each <= last);
    const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, nth) => from + nth);
    const files = await Promise.all(numbers.map((number) => load(`names/${number}`) as Promise<readonly NameRow[]>));
    return files.flat().filter(([word]) => word >= first && word <= last);
  };
  const beginning = (start: string) => between(start, `${start}\uFFFF`);
  return {
    exact: (word) => between(word, word),
    beginning,
    async papersOf(kind, name) {
      const words = nameWords(name).toSorted((a, b) => b.length - a.length);
      const [longest, ...others] = words;
      if (longest === undefined) return new Set();
      const found = (await beginning(longest)).filter(([, own, label]) => {
        const parts = nameWords(label);
        return own === kind && others.every((word) => parts.some((part) => part.startsWith(word)));
      });
      return new Set(found.flatMap(([, , , places]) => places));
    },
  };
}
