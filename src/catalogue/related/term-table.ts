import type { PaperText } from '../model/paper.ts';
import { championLists, type TermPapers } from './champion-lists.ts';
import { telling } from './common-words.ts';
import { tfIdf } from './tf-idf.ts';
import type { Telling } from './word-statistics.ts';

/** A term of a catalogue with what finds the papers that are like a text by it. */
export interface TableTerm extends TermPapers {
  readonly term: string;
  /** What it weighs in a text where it stands once. */
  readonly rarity: number;
  readonly telling: Telling;
}

/** @returns the terms that papers are found by which are like a text; those of one paper are left out */
export function termTable(papers: readonly PaperText[]): readonly TableTerm[] {
  const { vectors, terms, rarities } = tfIdf(papers);
  return championLists(vectors, terms.length).flatMap((list, number) => {
    const term = terms[number] ?? '';
    return list.places.length > 0 ? [{ term, rarity: rarities[number] ?? 0, telling: telling(term), ...list }] : [];
  });
}
