import type { TermVector } from './term-vector.ts';

/** Papers with what a term weighs in each. */
export interface TermPapers {
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

export const NO_PAPERS: TermPapers = { places: new Int32Array(), weights: new Float64Array() };

/** Papers kept for a term: those that it weighs most in. */
const CHAMPIONS = 160;

/**
 * The papers that each term weighs most in, so that no common term costs more than others (champion lists; Manning,
 * Raghavan and Schütze, Introduction to Information Retrieval, 7.1.3).
 * @param vectors one for each paper
 * @param length how many terms there are
 * @returns a list for each term, by its number
 */
export function championLists(vectors: readonly TermVector[], length: number): readonly TermPapers[] {
  const lists = Array.from({ length }, (): { place: number; weight: number }[] => []);
  for (const [place, { terms, weights }] of vectors.entries()) {
    for (const [nth, term] of terms.entries()) lists[term]?.push({ place, weight: weights[nth] ?? 0 });
  }
  return lists.map((list) => {
    const champions = list.length > CHAMPIONS ? list.sort((a, b) => b.weight - a.weight).slice(0, CHAMPIONS) : list;
    return {
      places: Int32Array.from(champions, ({ place }) => place),
      weights: Float64Array.from(champions, ({ weight }) => weight),
    };
  });
}
