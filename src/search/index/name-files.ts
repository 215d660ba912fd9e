import { nameWords } from '../../catalogue/text/folded-name.ts';
import type { GetSearchFile } from './search-files.ts';
import { inFiles, sortedFiles, type SortedFiles } from './sorted-files.ts';

export type NameKind = 'author' | 'venue';

/** A word of a name: the word, folded, whose name it is of, the name as printed, and the places of its papers. */
export type NameRow = readonly [word: string, kind: NameKind, name: string, places: readonly number[]];

/** Words of names in one file. */
const ROWS = 160;
/** Files that are loaded to see what may be meant by one word. */
const MOST_FILES = 4;

/** @param named the names of each paper, in the order of the catalogue */
export function packNames(named: readonly (readonly (readonly [NameKind, string])[])[]): SortedFiles<NameRow> {
  const places = new Map<string, Set<number>>();
  const rows = new Map<string, NameRow>();
  for (const [place, names] of named.entries()) {
    for (const [kind, name] of names) {
      for (const word of nameWords(name)) {
        const key = [word, kind, name].join('\n');
        const known = places.get(key) ?? new Set();
        places.set(key, known.add(place));
        rows.set(key, [word, kind, name, [...known]]);
      }
    }
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return inFiles(sorted, ROWS, ([word]) => word);
}

/** Names by their words. */
export interface NameLookup {
  /** @param word folded, as `nameWords` gives it */
  readonly exact: (word: string) => Promise<readonly NameRow[]>;
  /** @param start beginning of a word, folded */
  readonly beginning: (start: string) => Promise<readonly NameRow[]>;
  /** Words that begin as one does: with its first letter or, where too many files have those, with as many as it takes. */
  readonly alike: (word: string) => Promise<readonly NameRow[]>;
  /**
   * The names of which each of the words begins a word: `dettm tim`.
   * @param most files; of none if it takes more of them
   */
  readonly named: (kind: NameKind, words: string, most?: number) => Promise<readonly NamedPapers[]>;
  /** The papers with one of those names. */
  readonly papersOf: (kind: NameKind, words: string) => Promise<ReadonlySet<number>>;
}

/** A name as printed, and the places of its papers. */
export interface NamedPapers {
  readonly name: string;
  readonly places: readonly number[];
}

/** @param file gets the data of a file */
export function nameLookup(file: GetSearchFile): NameLookup {
  const load = sortedFiles<readonly NameRow[]>('names', file);
  const between = async (first: string, last: string, most?: number) =>
    (await load(first, last, most)).flat().filter(([word]) => word >= first && word <= last);
  const beginning = (start: string, most?: number) => between(start, `${start}\uFFFF`, most);
  const named: NameLookup['named'] = async (kind, words, most) => {
    const [longest, ...others] = nameWords(words).toSorted((a, b) => b.length - a.length);
    if (longest === undefined) return [];
    const found = new Map<string, readonly number[]>();
    for (const [, own, name, places] of await beginning(longest, most)) {
      const parts = nameWords(name);
      if (own === kind && others.every((word) => parts.some((part) => part.startsWith(word)))) found.set(name, places);
    }
    return [...found].map(([name, places]) => ({ name, places }));
  };
  return {
    exact: (word) => between(word, word),
    beginning,
    named,
    async alike(word) {
      for (let letters = 1; letters < word.length; letters++) {
        const start = word.slice(0, letters);
        const found = await load(start, `${start}\uFFFF`, MOST_FILES);
        if (found.length > 0) return found.flat().filter(([own]) => own.startsWith(start));
      }
      return [];
    },
    papersOf: async (kind, words) => new Set((await named(kind, words)).flatMap(({ places }) => places)),
  };
}
