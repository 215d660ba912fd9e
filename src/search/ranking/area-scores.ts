import type { Lexicon } from './lexicon.ts';
import type { QueryTerm } from './query-expansion.ts';
import type { Scores } from './scores.ts';
import { WEIGHTS } from './weights.ts';

/** @returns the task areas that the terms name, once for each word that does */
export function areasNamed(terms: readonly QueryTerm[], lexicon: Lexicon): readonly string[] {
  const words = terms.flatMap(({ typed, corrected }) => (corrected ?? typed).split(/[\s-]+/));
  return words.flatMap((word) => lexicon.areasOf(word));
}

/**
 * @param named task areas that the words name
 * @param areas task areas of each paper, the primary first
 * @returns the papers of those named; the primary area counts twice, and so does one named by two words
 */
export function areaScores(named: readonly string[], areas: readonly (readonly string[])[]): Scores {
  const scores = new Map<number, number>();
  if (named.length === 0) return scores;
  areas.forEach((own, place) => {
    const times = named.filter((area) => area === own[0]).length + named.filter((area) => own.includes(area)).length;
    if (times > 0) scores.set(place, (times / 2) * WEIGHTS.area);
  });
  return scores;
}
