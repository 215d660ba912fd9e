import { parseSizeTerms, type SizeTerm } from '../query/size-terms.ts';
import type { TypedWords } from '../query/query-tree.ts';
import type { FoundByMeaning } from '../meaning/find-by-meaning.ts';
import { highestScore, isWeak, joinMeaning } from './join-meaning.ts';
import { areaHints, areaScores } from './area-scores.ts';
import type { Found } from './evaluate-query.ts';
import { findNames, type NameMatch } from './find-names.ts';
import type { AreaHint } from './lexicon.ts';
import { meantBy } from './meant.ts';
import { expandQuery, type QueryTerm } from './query-expansion.ts';
import type { RelevanceSources } from './rank.ts';
import { fuse, goodFits, scoresOf, type Fits } from './score-fusion.ts';
import { highest, scaled, sum, type Scores } from './scores.ts';
import { sizeScores, withSizes } from './size-match.ts';
import { synonymsOf, termScores, withSynonyms } from './term-scores.ts';
import { WEIGHTS } from './weights.ts';

/** The papers for words side by side, and what the words were taken for. */
export interface RankedWords extends Found {
  readonly queryTerms: readonly QueryTerm[];
  /** For each of `queryTerms`, the papers that have it in one of its variants. */
  readonly having: readonly Scores[];
  readonly sizeTerms: readonly SizeTerm[];
  /** Task areas that the words hint at. */
  readonly areas: readonly AreaHint[];
  /** People, venues and years among the words. */
  readonly names: readonly NameMatch[];
  /** Set if the words alone say too little, and papers were found by what they mean. */
  readonly meaning?: FoundByMeaning;
}

/**
 * Ranks the papers for words side by side. They are looked up one by one and their scores added up, so that a paper with
 * most of them is found too: a disjunction with weights, as in Robertson & Zaragoza, “The Probabilistic Relevance
 * Framework” (2009).
 * @param words in lower case; all that were typed, and of them those that tell papers apart
 */
export async function rankWords(
  { terms: telling, typed }: TypedWords,
  sources: RelevanceSources,
): Promise<RankedWords> {
  const { lookup, lexicon, sizes } = sources;
  const { sizeTerms, taken: sizeTyped, terms: left } = parseSizeTerms(telling);
  const words = sizeTerms.length > 0 ? withoutModels(left) : left;
  const names = await findNames(parseSizeTerms(typed).terms, sources);
  const taken = new Set(names.flatMap((name) => (name.isTaken ? name.words : [])));
  const topic = words.filter((word) => !taken.has(word));
  const terms = expandQuery(topic, lexicon, await meantBy(topic, lexicon, lookup, sources.isEnglish));
  const [inTexts, pairs, sizeWords] = await Promise.all([
    Promise.all(terms.map((term) => termScores(term, lookup))),
    Promise.all(pairsOf(words).map((pair) => lookup(`"${pair}"`))),
    Promise.all(sizeTyped.flat().map(lookup)),
  ]);
  // A word that is a name too is there for who looks for the name, whether or not the text has it.
  const [alone, either] = [names.filter(({ isTaken }) => isTaken), names.filter(({ isTaken }) => !isTaken)];
  const having = inTexts.map((found, nth) => {
    const typed = terms[nth]?.typed.split(' ') ?? [];
    const also = either.filter((name) => name.words.some((word) => typed.includes(word)));
    return also.length > 0 ? highest([found, ...also.map(nameScores)]) : found;
  });
  const named = alone.map(nameScores);
  const queryTerms = terms.map((term, nth): QueryTerm => {
    const synonyms = synonymsOf(term, having[nth] ?? NOTHING, lexicon);
    return synonyms.length > 0 ? { ...term, synonyms } : term;
  });
  const areas = areaHints(queryTerms, lexicon);
  const bonus = [
    ...pairs.map((pair) => scaled(pair, WEIGHTS.phrase)),
    ...sizeWords.map((word) => scaled(word, WEIGHTS.sizeWords)),
    areaScores(areas, sources.areas),
  ];
  const fused = (found: readonly Scores[]) => fuse([...found, ...named], bonus, sizes.length);
  const found = await widened(fused, { queryTerms, having }, sources);
  const read = { queryTerms, having, sizeTerms, areas, names };
  if (sizeTerms.length === 0) return { ...found, ...read };
  const fitting = sum(sizeTerms.map((size) => sizeScores(sizes, size)));
  const better = sum(sizeWords.map((word) => scaled(word, WEIGHTS.sizeWords)));
  const scored = new Map([...fitting].map(([place, score]) => [place, score + (better.get(place) ?? 0)]));
  const isTopic = queryTerms.length + names.length > 0;
  return { ...withSizes(isTopic ? found : undefined, scored), ...read };
}

const NOTHING: Scores = new Map();

function nameScores({ labels }: NameMatch): Scores {
  return new Map([...labels.keys()].map((place) => [place, WEIGHTS.name]));
}

/** Whoever asks for “7B models for code” asks for code: it goes without saying that a size is that of a model. */
function withoutModels(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => !/^(?:models?|parameters?|papers?)$/.test(word));
  return others.length > 0 ? others : words;
}

/**
 * If few papers fit, the best of those are added that have words which readers use for these, or fewer of them; and if none
 * fits well, those whose words mean the like.
 */
async function widened(
  fused: (found: readonly Scores[]) => Fits,
  { queryTerms, having }: Pick<RankedWords, 'queryTerms' | 'having'>,
  { lookup, sizes, byMeaning }: RelevanceSources,
): Promise<Found & Pick<RankedWords, 'meaning'>> {
  const good = goodFits(fused(having));
  const highest = highestScore(having, sizes.length);
  const isEnough = good.size >= WEIGHTS.few;
  // Of a word in the middle of being typed nobody knows what it will mean.
  const isTyping = queryTerms.some(({ completed }) => completed !== undefined);
  const isMeant = !isTyping && isWeak(scoresOf(good), highest);
  const meaning = isMeant ? await byMeaning(queryTerms.map(({ typed }) => typed)) : undefined;
  if (isEnough && !meaning) return { scores: scoresOf(good), near: new Set() };
  const words = isEnough
    ? having
    : await Promise.all(having.map((found, index) => withSynonyms(found, queryTerms[index]?.synonyms ?? [], lookup)));
  const wide = scoresOf(fused(words));
  const all = meaning ? joinMeaning(wide, meaning.scores, highest) : wide;
  const best = [...all].sort(([, a], [, b]) => b - a).slice(0, WEIGHTS.few);
  const kept = new Set([...good.keys(), ...best.map(([place]) => place)]);
  const scores = new Map([...all].filter(([place]) => kept.has(place)));
  return { scores, near: meaning ? withoutMost(good, kept) : belowAll(good, scores), ...(meaning && { meaning }) };
}

/** Where words say too little, only what has nearly all of them fits. */
function withoutMost(good: Fits, kept: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...kept].filter((place) => (good.get(place)?.share ?? 0) < WEIGHTS.nearlyAll));
}

/** What readers' other words put before a paper that fits, fits as well. */
function belowAll(good: Fits, scores: Scores): ReadonlySet<number> {
  const least = Math.min(...[...good.keys()].map((place) => scores.get(place) ?? 0));
  return new Set([...scores].filter(([, score]) => score < least).map(([place]) => place));
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}
