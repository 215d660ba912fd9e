import { parseSizeTerms, type SizeTerm } from '../query/size-terms.ts';
import { areaHints, areaScores } from './area-scores.ts';
import type { Found } from './evaluate-query.ts';
import type { AreaHint } from './lexicon.ts';
import { meantBy } from './meant.ts';
import { expandQuery, type QueryTerm } from './query-expansion.ts';
import type { RelevanceSources } from './rank.ts';
import { fuse, goodFits, scoresOf, type Fits } from './score-fusion.ts';
import { scaled, sum, type Scores } from './scores.ts';
import { sizeScores, withSizes } from './size-match.ts';
import { authorScores, termScores, withSynonyms } from './term-scores.ts';
import { WEIGHTS } from './weights.ts';

/** The papers for words side by side, and what the words were taken for. */
export interface RankedWords extends Found {
  readonly queryTerms: readonly QueryTerm[];
  /** For each of `queryTerms`, the papers that have it in one of its variants. */
  readonly having: readonly Scores[];
  readonly sizeTerms: readonly SizeTerm[];
  /** Task areas that the words hint at. */
  readonly areas: readonly AreaHint[];
}

/**
 * Ranks the papers for words side by side. They are looked up one by one and their scores added up, so that a paper with
 * most of them is found too: a disjunction with weights, as in Robertson & Zaragoza, “The Probabilistic Relevance
 * Framework” (2009).
 * @param terms in lower case
 */
export async function rankWords(terms: readonly string[], sources: RelevanceSources): Promise<RankedWords> {
  const { lookup, lexicon, sizes } = sources;
  const { sizeTerms, taken, terms: left } = parseSizeTerms(terms);
  const words = sizeTerms.length > 0 ? withoutModels(left) : left;
  const names = await authorScores(words, lexicon, sources.authored);
  const topic = words.filter((word) => !names.has(word));
  const queryTerms = expandQuery(topic, lexicon, await meantBy(topic, lexicon, lookup, sources.isEnglish));
  const [having, pairs, sizeWords] = await Promise.all([
    Promise.all(queryTerms.map((term) => termScores(term, lookup))),
    Promise.all(pairsOf(words).map((pair) => lookup(`"${pair}"`))),
    Promise.all(taken.flat().map(lookup)),
  ]);
  const areas = areaHints(queryTerms, lexicon);
  const bonus = [
    ...pairs.map((pair) => scaled(pair, WEIGHTS.phrase)),
    ...sizeWords.map((word) => scaled(word, WEIGHTS.sizeWords)),
    areaScores(areas, sources.areas),
  ];
  const fused = (found: readonly Scores[]) => fuse([...found, ...names.values()], bonus, sizes.length);
  const found = await widened(fused, { queryTerms, having }, sources);
  const isTopic = queryTerms.length + names.size > 0;
  if (sizeTerms.length === 0) return { ...found, queryTerms, having, sizeTerms, areas };
  const fitting = sum(sizeTerms.map((size) => sizeScores(sizes, size)));
  const better = sum(sizeWords.map((word) => scaled(word, WEIGHTS.sizeWords)));
  const scored = new Map([...fitting].map(([place, score]) => [place, score + (better.get(place) ?? 0)]));
  return { ...withSizes(isTopic ? found : undefined, scored), queryTerms, having, sizeTerms, areas };
}

/** Whoever asks for “7B models for code” asks for code: it goes without saying that a size is that of a model. */
function withoutModels(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => !/^(?:models?|parameters?|papers?)$/.test(word));
  return others.length > 0 ? others : words;
}

/** If few papers fit, the best of those are added that have words which readers use for these, or fewer of them. */
async function widened(
  fused: (found: readonly Scores[]) => Fits,
  { queryTerms, having }: Pick<RankedWords, 'queryTerms' | 'having'>,
  { lookup, lexicon }: RelevanceSources,
): Promise<Found> {
  const good = goodFits(fused(having));
  if (good.size >= WEIGHTS.few) return { scores: scoresOf(good), near: new Set() };
  const wide = fused(
    await Promise.all(having.map((found, index) => withSynonyms(found, queryTerms[index], lookup, lexicon))),
  );
  const best = [...wide].sort(([, a], [, b]) => b.score - a.score).slice(0, WEIGHTS.few);
  const kept = new Set([...good.keys(), ...best.map(([place]) => place)]);
  const scores = scoresOf(new Map([...wide].filter(([place]) => kept.has(place))));
  return { scores, near: new Set([...kept].filter((place) => !good.has(place))) };
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}
