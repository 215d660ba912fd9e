import type { PaperText } from '../model/paper.ts';
import { telling } from './common-words.ts';
import { countTerms, type KnownTerms } from './terms.ts';

/** Terms by number, heaviest first; the vector’s length is one. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** How often each stands in the text; in a title it counts twice. */
  readonly counts: Int32Array;
}

export interface TermVectors {
  /** One for each paper. */
  readonly vectors: readonly TermVector[];
  /** Terms by their numbers. */
  readonly terms: readonly string[];
  /** What each term weighs that stands in a text once, by its number. */
  readonly rarities: Float64Array;
}

/** Telling terms kept of a paper. */
export const TERMS_KEPT = 64;
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

/**
 * @param counted terms of a text, each once, with how often they stand there
 * @param rarityOf what a term weighs that stands in a text once; 0 for one that no other paper has
 * @returns the heaviest of them as a vector
 */
export function vectorOf(
  counted: readonly { readonly term: number; readonly count: number }[],
  rarityOf: (term: number) => number,
): TermVector {
  const heaviest = counted
    .map(({ term, count }) => ({ term, count, weight: (1 + Math.log(count)) * rarityOf(term) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, TERMS_KEPT);
  const length = Math.hypot(...heaviest.map(({ weight }) => weight));
  return {
    terms: Int32Array.from(heaviest, ({ term }) => term),
    weights: Float64Array.from(heaviest, ({ weight }) => weight / length),
    counts: Int32Array.from(heaviest, ({ count }) => count),
  };
}
