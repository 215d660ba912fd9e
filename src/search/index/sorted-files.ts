import type { GetSearchFile, SearchFolder } from './search-files.ts';

/** A sorted list in files of some 10 kB, of which only those are loaded that may have what is looked for. */
export interface SortedFiles<Entry> {
  /** Key of the first entry of each file, in their order. */
  readonly firsts: readonly string[];
  readonly files: readonly (readonly Entry[])[];
}

/**
 * @param entries in the order of their keys
 * @param most entries of a file
 */
export function inFiles<Entry>(
  entries: readonly Entry[],
  most: number,
  keyOf: (entry: Entry) => string,
): SortedFiles<Entry> {
  const files = Array.from({ length: Math.ceil(entries.length / most) }, (_, nth) =>
    entries.slice(nth * most, (nth + 1) * most),
  );
  return { firsts: files.flatMap(([first]) => (first === undefined ? [] : keyOf(first))), files };
}

/**
 * @param firsts as `SortedFiles` has them
 * @returns numbers of the files that may have entries with keys from one to another, both included
 */
export function filesBetween(firsts: readonly string[], first: string, last = first): readonly number[] {
  const lastFrom = (key: string) => firsts.findLastIndex((own) => own <= key);
  let from = Math.max(0, lastFrom(first));
  // Entries of one key may begin in the file before.
  while (from > 0 && firsts[from] === first) from--;
  return Array.from({ length: Math.max(0, lastFrom(last) - from + 1) }, (_, nth) => from + nth);
}

/**
 * @param folder of the files
 * @param file gets the data of a file
 * @param firsts as `SortedFiles` has them; if they are not given, the file that is called as the folder has them
 * @returns what gives the data of the files that may have entries with keys from one to another, both included; of none
 *   if there are more of them than `most`
 */
export function sortedFiles<Data>(
  folder: Extract<SearchFolder, 'english' | 'names' | 'identifiers'>,
  file: GetSearchFile,
  firsts?: readonly string[],
): (first: string, last?: string, most?: number) => Promise<readonly Data[]> {
  return async (first, last, most = Infinity) => {
    const all = firsts ?? ((await file(folder as 'names' | 'identifiers')) as readonly string[]);
    const numbers = filesBetween(all, first, last);
    if (numbers.length > most) return [];
    return Promise.all(numbers.map((number) => file(`${folder}/${number}`) as Promise<Data>));
  };
}
