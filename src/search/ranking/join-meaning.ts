import type { Scores } from './scores.ts';
import { WEIGHTS } from './weights.ts';

/**
 * @param having the papers that have each of the words
 * @param papers in the catalogue
 * @returns the score of a paper that had each word as often as counts: in BM25 the sum of k₁ + 1 times the inverse document
 *   frequency of each, a word that no paper has counting as one that a single paper has
 */
export function highestScore(having: readonly Scores[], papers: number): number {
  const rarity = (found: number) => Math.log(1 + (papers - found + 0.5) / (found + 0.5));
  return having.reduce((sum, { size }) => sum + (WEIGHTS.saturation + 1) * rarity(Math.max(1, size)), 0);
}

/**
 * @param scores what the words alone gave
 * @param highest as `highestScore` gives it
 * @returns whether the words say too little of what was looked for, and their meaning may help
 */
export function isWeak(scores: Scores, highest: number): boolean {
  return Math.max(0, ...scores.values()) < WEIGHTS.weak * highest;
}

/**
 * @param scores what the words gave, their synonyms included
 * @param near how near each paper is by what the words mean, at most 1
 * @param highest as `highestScore` gives it
 * @returns the scores of all papers that were found in either way
 */
export function joinMeaning(scores: Scores, near: Scores, highest: number): Scores {
  const joined = new Map(scores);
  const least = scores.size === 0 ? WEIGHTS.meaningAlone : 0;
  for (const [place, cosine] of near) {
    if (cosine >= least) joined.set(place, (joined.get(place) ?? 0) + WEIGHTS.meaning * highest * cosine);
  }
  return joined;
}
