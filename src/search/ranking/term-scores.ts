import type { Lexicon } from './lexicon.ts';
import type { QueryTerm } from './query-expansion.ts';
import { highest, scaled, sum, type Lookup, type Scores } from './scores.ts';
import { WEIGHTS } from './weights.ts';

/** @returns the papers that have a term, by the best of its variants */
export async function termScores(term: QueryTerm, lookup: Lookup): Promise<Scores> {
  const best = async (variants: QueryTerm['variants']) =>
    highest(await Promise.all(variants.map(async ({ words, weight }) => scaled(await lookup(words), weight))));
  const own = await best(term.variants);
  const named = term.names && own.size < WEIGHTS.few ? await best(term.names) : own;
  const components = await Promise.all((term.components ?? []).map(lookup));
  return highest([own, named, scaled(sum(components), WEIGHTS.components / Math.max(1, components.length))]);
}

/** @returns words that readers use for those of a term that few papers have */
export function synonymsOf(term: QueryTerm, having: Scores, lexicon: Lexicon): readonly string[] {
  if (having.size > WEIGHTS.rare) return [];
  const words = term.components ?? [term.corrected ?? term.typed];
  return [...new Set(words.flatMap((word) => lexicon.synonyms(word)))];
}

/** What is more than one word stands in a row, in the singular or the plural. */
function inARow(words: string): readonly string[] {
  return words.includes(' ')
    ? [`"${words}"`, words.endsWith('s') ? `"${words.slice(0, -1)}"` : `"${words}s"`]
    : [words];
}

/**
 * @param scores what the term alone gives
 * @param synonyms words that readers use for it
 * @returns the same with the papers that have one of those
 */
export async function withSynonyms(scores: Scores, synonyms: readonly string[], lookup: Lookup): Promise<Scores> {
  const found = await Promise.all(synonyms.flatMap(inARow).map(lookup));
  return highest([scores, ...found.map((other) => scaled(other, WEIGHTS.synonym))]);
}
