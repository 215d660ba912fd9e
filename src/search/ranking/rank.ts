import type { TableSize } from '../index/search-table.ts';
import { parseWords } from '../query/query-terms.ts';
import { parseSizeTerms, type SizeTerm } from '../query/size-terms.ts';
import { areaHints, areaScores } from './area-scores.ts';
import type { Lexicon } from './lexicon.ts';
import type { AreaHint } from './lexicon.ts';
import { meantBy } from './meant.ts';
import { expandQuery, type QueryTerm } from './query-expansion.ts';
import { fuse, goodFits, scoresOf, type Fits } from './score-fusion.ts';
import { scaled, type Lookup, type Scores } from './scores.ts';
import { sizeScores } from './size-match.ts';
import { authorScores, termScores, withSynonyms } from './term-scores.ts';
import { WEIGHTS } from './weights.ts';

export interface Relevance {
  /** Undefined if there is nothing to rank by: no words, or only such as must not occur. */
  readonly scores: Scores | undefined;
  /** Papers with a score that have too few of the words to be counted: there were few that have more. */
  readonly near: ReadonlySet<number>;
  /** Papers that must not be among the results, whatever they are chosen by. */
  readonly banned: ReadonlySet<number>;
  readonly queryTerms: readonly QueryTerm[];
  readonly phrases: readonly string[];
  readonly sizeTerms: readonly SizeTerm[];
  /** For each of `queryTerms`, the papers that have it in one of its variants. */
  readonly having: readonly Scores[];
  /** Task areas that the words hint at. */
  readonly areas: readonly AreaHint[];
}

export interface RelevanceSources {
  /** Papers that have all of the words, with the score that the index gives each. */
  readonly lookup: Lookup;
  readonly lexicon: Lexicon;
  readonly sizes: readonly (readonly TableSize[])[];
  /** Whether a word is one of English, though no paper has it. */
  readonly isEnglish: (word: string) => Promise<boolean>;
  /** Papers by an author of whose name the word is a part. */
  readonly authored: (word: string) => Promise<ReadonlySet<number>>;
  /** Task areas of each paper, the primary first. */
  readonly areas: readonly (readonly string[])[];
}

/**
 * Ranks the papers for what a reader typed. Words are looked up one by one and their scores added up, so that a paper
 * with most of them is found too: a disjunction with weights, as in Robertson & Zaragoza, “The Probabilistic
 * Relevance Framework” (2009). A phrase in quotes must be there, a word after a minus sign must not.
 */
export async function rank(typed: string, sources: RelevanceSources): Promise<Relevance> {
  const { lookup, lexicon } = sources;
  const { terms, phrases, excluded } = parseWords(typed);
  const { sizeTerms, terms: words } = parseSizeTerms(terms);
  const names = await authorScores(words, lexicon, sources.authored);
  const topic = words.filter((word) => !names.has(word));
  const queryTerms = expandQuery(topic, lexicon, await meantBy(topic, lexicon, lookup, sources.isEnglish));
  const [having, required, unwanted, pairs, sizeWords] = await Promise.all([
    Promise.all(queryTerms.map((term) => termScores(term, lookup))),
    Promise.all(phrases.map((phrase) => lookup(`"${phrase}"`))),
    Promise.all(excluded.map((text) => lookup(/\s/.test(text) ? `"${text}"` : text))),
    Promise.all(pairsOf(words).map((pair) => lookup(`"${pair}"`))),
    Promise.all(sizeTerms.length > 0 ? terms.filter((term) => !words.includes(term)).map(lookup) : []),
  ]);
  const banned = new Set(unwanted.flatMap((text) => [...text.keys()]));
  const areas = areaHints(queryTerms, lexicon);
  const rest = { banned, queryTerms, phrases, sizeTerms, having, areas };
  if (queryTerms.length + phrases.length + sizeTerms.length + names.size === 0)
    return { ...rest, scores: undefined, near: new Set() };
  const others = [...names.values(), ...required, ...sizeTerms.map((size) => sizeScores(sources.sizes, size))];
  const bonus = [
    ...pairs.map((pair) => scaled(pair, WEIGHTS.phrase)),
    ...sizeWords.map((word) => scaled(word, WEIGHTS.sizeWords)),
    areaScores(areas, sources.areas),
  ];
  const fused = (found: readonly Scores[]): Fits => {
    const fits = fuse([...found, ...others], bonus, sources.sizes.length);
    return new Map([...fits].filter(([place]) => !banned.has(place) && required.every((phrase) => phrase.has(place))));
  };
  const good = goodFits(fused(having));
  if (good.size >= WEIGHTS.few || queryTerms.length === 0) return { ...rest, scores: scoresOf(good), near: new Set() };
  const wide = await Promise.all(having.map((found, index) => withSynonyms(found, queryTerms[index], lookup, lexicon)));
  const all = withBest(good, fused(wide));
  return { ...rest, scores: scoresOf(all), near: new Set([...all.keys()].filter((place) => !good.has(place))) };
}

/** Papers that fit well, and the few best ones of those found with a wider net. */
function withBest(good: Fits, wider: Fits): Fits {
  const best = new Set(
    [...wider]
      .sort(([, a], [, b]) => b.score - a.score)
      .slice(0, WEIGHTS.few)
      .map(([place]) => place),
  );
  return new Map([...wider].filter(([place]) => good.has(place) || best.has(place)));
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}
