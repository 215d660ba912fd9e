import type { PaperText } from '../model/paper.ts';
import { telling } from './common-words.ts';
import { vectorOf, type TermVector } from './term-vector.ts';
import { countTerms, type KnownTerms } from './terms.ts';

export interface TermVectors {
  /** One for each paper. */
  readonly vectors: readonly TermVector[];
  /** Terms by their numbers. */
  readonly terms: readonly string[];
  /** What each term weighs that stands in a text once, by its number. */
  readonly rarities: Float64Array;
}

/** What a word weighs that tells nothing of a subject: two papers may still be of the same sort. */
const LESS = 0.5;

/**
 * TF-IDF in its form ltc: the logarithm of how often a term stands in a paper, times how few papers have it, and the
 * vector's length made one (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 6.4). Words of the
 * language, not of a subject, weigh less.
 * @param known terms of words, for what reads the same papers again
 * @returns the vector of each paper, cut to its heaviest terms
 */
export function tfIdf(papers: readonly PaperText[], known: KnownTerms = new Map()): TermVectors {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const counted = papers.map((paper) =>
    [...countTerms(paper, known)].map(([term, { count }]) => {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      frequencies[number] = (frequencies[number] ?? 0) + 1;
      return { term: number, count };
    }),
  );
  const terms = [...numbers.keys()];
  const rarities = Float64Array.from(terms, (term, number) => rarity(term, frequencies[number] ?? 1, papers.length));
  return { vectors: counted.map((list) => vectorOf(list, (term) => rarities[term] ?? 0)), terms, rarities };
}

/** A word of one paper makes it like no other. */
function rarity(term: string, frequency: number, papers: number): number {
  if (frequency === 1) return 0;
  return Math.log(papers / frequency) * (telling(term) === 'nothing' ? LESS : 1);
}
