import type { GetSearchFile } from './search-files.ts';
import { inFiles, sortedFiles, type SortedFiles } from './sorted-files.ts';

/** What a register calls a paper, and the place of that. */
type IdentifierRow = readonly [id: string, place: number];

/** Identifiers in one file. */
const ROWS = 400;

/** @param identifiers what registers call papers */
export function packIdentifiers(identifiers: readonly IdentifierRow[]): SortedFiles<IdentifierRow> {
  const sorted = identifiers.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return inFiles(sorted, ROWS, ([id]) => id);
}

/**
 * @param file gets the data of a file
 * @returns what gives the papers that a register calls so
 */
export function identifierLookup(file: GetSearchFile): (id: string) => Promise<ReadonlySet<number>> {
  const load = sortedFiles<readonly IdentifierRow[]>('identifiers', file);
  return async (id) => new Set((await load(id)).flat().flatMap(([own, place]) => (own === id ? [place] : [])));
}
