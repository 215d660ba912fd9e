import type { Scores } from './scores.ts';
import { WEIGHTS } from './weights.ts';

/** How often a word is in a paper. */
export interface TermFrequency {
  readonly title: number;
  readonly abstract: number;
}

/** Words in the abstract of each paper, by its place, and in one of them on average. */
export interface Lengths {
  readonly of: readonly number[];
  readonly average: number;
}

export function lengthsOf(words: readonly number[]): Lengths {
  return { of: words, average: Math.max(1, words.reduce((sum, each) => sum + each, 0) / Math.max(1, words.length)) };
}

/**
 * BM25F with two fields: Robertson & Zaragoza, “The Probabilistic Relevance Framework: BM25 and Beyond” (2009), section 3.6.
 * Titles are too short to be measured by their length.
 * @param found how often a word is in each paper that has it
 */
export function bm25(found: ReadonlyMap<number, TermFrequency>, lengths: Lengths): Scores {
  const { saturation, length, title } = WEIGHTS;
  const papers = lengths.of.length;
  const rarity = Math.log(1 + (papers - found.size + 0.5) / (found.size + 0.5));
  return new Map(
    [...found].map(([place, frequency]) => {
      const norm = 1 - length + (length * (lengths.of[place] ?? 0)) / lengths.average;
      const often = title * frequency.title + frequency.abstract / norm;
      return [place, (rarity * often * (saturation + 1)) / (often + saturation)];
    }),
  );
}
