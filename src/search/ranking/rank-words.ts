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
import { termsAskedFor } from './wordings.ts';

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
  const { queryTerms: widerTerms, ...found } = await widened(fused, { queryTerms, having, typed }, sources);
  const read = { queryTerms: widerTerms, having, sizeTerms, areas, names };
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
 * fits well, those that have the field's terms for what was put in everyday words, and those whose words mean the like.
 */
async function widened(
  fused: (found: readonly Scores[]) => Fits,
  { queryTerms, having, typed }: Pick<RankedWords, 'queryTerms' | 'having'> & Pick<TypedWords, 'typed'>,
  { lookup, sizes, byMeaning, wordings }: RelevanceSources,
): Promise<Found & Pick<RankedWords, 'meaning' | 'queryTerms'>> {
  const good = goodFits(fused(having));
  const highest = highestScore(having, sizes.length);
  const isEnough = good.size >= WEIGHTS.few;
  // Of a word in the middle of being typed nobody knows what it will mean.
  const isTyping = queryTerms.some(({ completed }) => completed !== undefined);
  const isMeant = !isTyping && isWeak(scoresOf(good), highest);
  const [meaning, asked] = isMeant
    ? await Promise.all([byMeaning(queryTerms.map((term) => term.typed)), wordings()])
    : [undefined, []];
  const terms = termsAskedFor(typed, asked);
  if (isEnough && !meaning && terms.size === 0) return { scores: scoresOf(good), near: new Set(), queryTerms };
  const wider = queryTerms.map((term): QueryTerm => {
    const own = term.typed.split(' ').flatMap((word) => terms.get(word) ?? []);
    return own.length > 0 ? { ...term, synonyms: [...new Set([...(term.synonyms ?? []), ...own])] } : term;
  });
  const words = await Promise.all(
    having.map(async (found, index) => {
      const term = wider[index];
      const isAsked = term !== queryTerms[index];
      return isEnough && !isAsked ? found : withSynonyms(found, term?.synonyms ?? [], lookup);
    }),
  );
  const fits = fused(words);
  const wide = scoresOf(fits);
  const all = meaning ? joinMeaning(wide, meaning.scores, highest) : wide;
  const best = [...all].sort(([, a], [, b]) => b - a).slice(0, WEIGHTS.few);
  const kept = new Set([...good.keys(), ...best.map(([place]) => place)]);
  const scores = new Map([...all].filter(([place]) => kept.has(place)));
  const near = terms.size > 0 ? belowOthers(fits, scores) : meaning ? withoutMost(good, kept) : belowAll(good, scores);
  return { scores, near, queryTerms: wider, ...(meaning && { meaning }) };
}

/** Where words say too little, only what has nearly all of them fits. */
function withoutMost(good: Fits, kept: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...kept].filter((place) => (good.get(place)?.share ?? 0) < WEIGHTS.nearlyAll));
}

/** Where other words were read into those typed, nothing that has nearly all of them stands above what fits better. */
function belowOthers(fits: Fits, scores: Scores): ReadonlySet<number> {
  const lacking = withoutMost(fits, new Set(scores.keys()));
  const least = Math.max(0, ...[...lacking].map((place) => scores.get(place) ?? 0));
  return new Set([...scores].filter(([place, score]) => lacking.has(place) || score < least).map(([place]) => place));
}

/** What readers' other words put before a paper that fits, fits as well. */
function belowAll(good: Fits, scores: Scores): ReadonlySet<number> {
  const least = Math.min(...[...good.keys()].map((place) => scores.get(place) ?? 0));
  return new Set([...scores].filter(([, score]) => score < least).map(([place]) => place));
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}
