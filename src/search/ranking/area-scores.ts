import type { AreaHint, Lexicon } from './lexicon.ts';
import type { QueryTerm } from './query-expansion.ts';
import type { Scores } from './scores.ts';
import { WEIGHTS } from './weights.ts';

/** @returns the task areas that the terms hint at, once for each word that does */
export function areaHints(terms: readonly QueryTerm[], lexicon: Lexicon): readonly AreaHint[] {
  const words = terms.flatMap(({ typed, corrected }) => (corrected ?? typed).split(/[\s-]+/));
  return words.flatMap((word) => lexicon.areasOf(word));
}

/**
 * @param hints task areas that the words hint at
 * @param areas task areas of each paper, the primary first
 * @returns the papers of those; the primary area counts twice, and so does one that two words hint at
 */
export function areaScores(hints: readonly AreaHint[], areas: readonly (readonly string[])[]): Scores {
  const scores = new Map<number, number>();
  if (hints.length === 0) return scores;
  areas.forEach((own, place) => {
    const primary = hints.filter(({ area }) => area === own[0]).length;
    const times = primary + hints.filter(({ area }) => own.includes(area)).length;
    if (times > 0) scores.set(place, (times / 2) * WEIGHTS.area);
  });
  return scores;
}
