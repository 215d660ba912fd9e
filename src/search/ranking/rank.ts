import type { TableSize } from '../index/search-table.ts';
import type { Lexicon } from './lexicon.ts';
import { meetsSize } from './size-match.ts';
import { takeSizes, type SizeWish } from '../query/size-terms.ts';
import { unitsOf, type Unit } from './query-expansion.ts';
import { takeApart } from '../query/query-terms.ts';

/** Papers by their place in the catalogue, with how well each fits. */
export type Scores = ReadonlyMap<number, number>;

export interface Relevance {
  /** Undefined if there is nothing to rank by: no words, or only such as must not occur. */
  readonly scores: Scores | undefined;
  /** Papers that must not be among the results, whatever they are chosen by. */
  readonly banned: ReadonlySet<number>;
  readonly units: readonly Unit[];
  readonly phrases: readonly string[];
  readonly wishes: readonly SizeWish[];
  /** For each of `units`, the papers that have it in one of its ways. */
  readonly having: readonly Scores[];
  /** Task areas that the words name. */
  readonly areas: readonly string[];
  /** The last word, if no paper has it: it may be in the middle of being typed. */
  readonly begun: string | undefined;
}

export interface RelevanceSources {
  /** Papers that have all of the words, with the score that the index gives each. */
  readonly lookup: (words: string) => Promise<Scores>;
  readonly lexicon: Lexicon;
  readonly sizes: readonly (readonly TableSize[])[];
  /** Papers by an author of whose name the word is a part. */
  readonly authored: (word: string) => Promise<ReadonlySet<number>>;
  /** Task areas of each paper, the primary first. */
  readonly areas: readonly (readonly string[])[];
}

/** Numbers found by measuring on judged queries; `npm run bench:search` prints what they give. */
export const WEIGHTS = {
  /** How much a paper loses that has only some of the words. */
  coverage: 1.2,
  /** A size that is met, beside a rare word in the title, which gets about 30. */
  size: 16,
  /** The words of a size as words, to tell papers of one size apart. */
  sizeWords: 0.5,
  /** The name of an author. */
  author: 25,
  /** A word that names the paper's primary task area. */
  area: 6,
  /** Two words side by side as they were typed. */
  phrase: 0.35,
  /** Words of a compound one by one. */
  parts: 0.6,
  /** A word that readers use for the one that was typed. */
  synonym: 0.5,
  /** Papers with a word below which the words that readers use for it are looked up too. */
  rare: 2,
  /** The least share of the words, rare ones counting more, that a paper must have beside the best one's. */
  share: 0.5,
  /** The least score beside the best one's. */
  floor: 0.06,
  /** Results below which the net is cast wider: synonyms, and papers with fewer of the words. */
  few: 10,
};

/**
 * Ranks the papers for what a reader typed. Words are looked up one by one and their scores added up, so that a paper
 * with most of them is found too: a disjunction with weights, as in Robertson & Zaragoza, “The Probabilistic
 * Relevance Framework” (2009). A phrase in quotes must be there, a word after a minus sign must not.
 */
export async function rank(typed: string, sources: RelevanceSources): Promise<Relevance> {
  const { terms, phrases, excluded } = takeApart(typed);
  const { wishes, terms: words } = takeSizes(terms);
  const names = await authorsAmong(words, sources);
  const units = unitsOf(
    words.filter((word) => !names.has(word)),
    sources.lexicon,
  );
  const [found, required, banned, pairs, sizeWords] = await Promise.all([
    Promise.all(units.map((unit) => scoresOf(unit, sources))),
    Promise.all(phrases.map((phrase) => sources.lookup(`"${phrase}"`))),
    Promise.all(excluded.map((text) => sources.lookup(/\s/.test(text) ? `"${text}"` : text))),
    Promise.all(pairsOf(words).map((pair) => sources.lookup(`"${pair}"`))),
    Promise.all(wishes.length > 0 ? terms.filter((term) => !words.includes(term)).map(sources.lookup) : []),
  ]);
  const out = new Set(banned.flatMap((text) => [...text.keys()]));
  const areas = areasNamed(units, sources.lexicon);
  const begun = terms.slice(-1).find((word) => sources.lexicon.frequency(word) === 0);
  const rest = { banned: out, units, phrases, wishes, having: found, areas, begun };
  if (units.length + phrases.length + wishes.length + names.size === 0) return { ...rest, scores: undefined };
  const parts: Scores[] = [
    ...found,
    ...names.values(),
    ...required,
    ...wishes.map((wish) => sizeScores(sources.sizes, wish)),
  ];
  const bonus = [
    ...pairs.map((pair) => scaled(pair, WEIGHTS.phrase)),
    ...sizeWords.map((word) => scaled(word, WEIGHTS.sizeWords)),
    areaScores(areas, sources.areas),
  ];
  const must = (fits: ReadonlyMap<number, Fit>) =>
    new Map([...fits].filter(([place]) => !out.has(place) && required.every((phrase) => phrase.has(place))));
  const papers = sources.sizes.length;
  const kept = must(fuse(parts, bonus, papers));
  const good = telling(kept);
  if (good.size >= WEIGHTS.few || units.length === 0) return { ...rest, scores: scoresOnly(good) };
  const wide = await Promise.all(found.map((scores, index) => widened(scores, units[index], sources)));
  const wider = must(fuse([...wide, ...parts.slice(found.length)], bonus, papers));
  const best = [...wider].sort(([, a], [, b]) => b.score - a.score).slice(0, WEIGHTS.few);
  const chosen = [...wider].filter(([place]) => good.has(place) || best.some(([other]) => other === place));
  return { ...rest, scores: scoresOnly(new Map(chosen)) };
}

/** Words that no title or abstract has may be names. */
async function authorsAmong(
  words: readonly string[],
  { lexicon, authored }: RelevanceSources,
): Promise<ReadonlyMap<string, Scores>> {
  const unknown = words.filter((word) => /^\p{L}{3,}$/u.test(word) && !lexicon.begins(word) && !lexicon.knows(word));
  const found = await Promise.all(unknown.map(async (word) => [word, await authored(word)] as const));
  const names = found.filter(([, places]) => places.size > 0);
  return new Map(names.map(([word, places]) => [word, new Map([...places].map((place) => [place, WEIGHTS.author]))]));
}

/** Every way of writing a unit; the best of them counts. */
async function scoresOf(unit: Unit, { lookup }: RelevanceSources): Promise<Scores> {
  const ways = async (all: Unit['ways']) =>
    highest(await Promise.all(all.map(async ({ words, weight }) => scaled(await lookup(words), weight))));
  const own = await ways(unit.ways);
  const named = unit.names && own.size < WEIGHTS.few ? await ways(unit.names) : own;
  const parts = await Promise.all((unit.parts ?? []).map(lookup));
  return highest([own, named, scaled(sum(parts), WEIGHTS.parts / Math.max(1, parts.length))]);
}

/** The same with the words that readers use for those typed. */
async function widened(scores: Scores, unit: Unit | undefined, { lookup, lexicon }: RelevanceSources): Promise<Scores> {
  if (!unit || scores.size > WEIGHTS.rare) return scores;
  const words = unit.parts ?? [unit.corrected ?? unit.typed];
  const others = [...new Set(words.flatMap((word) => lexicon.synonyms(word)))];
  const found = await Promise.all(others.map(lookup));
  return highest([scores, ...found.map((other) => scaled(other, WEIGHTS.synonym))]);
}

function sizeScores(sizes: RelevanceSources['sizes'], wish: SizeWish): Scores {
  const scores = new Map<number, number>();
  sizes.forEach((own, place) => {
    const meets = meetsSize(own, wish);
    if (meets > 0) scores.set(place, meets * WEIGHTS.size);
  });
  return scores;
}

function areasNamed(units: readonly Unit[], lexicon: Lexicon): readonly string[] {
  const words = units.flatMap(({ typed, corrected }) => (corrected ?? typed).split(/[\s-]+/));
  return words.flatMap((word) => lexicon.areasOf(word));
}

/** Papers of the task areas that the words name; the primary area counts twice, and so does one named by two words. */
function areaScores(named: readonly string[], areas: RelevanceSources['areas']): Scores {
  const scores = new Map<number, number>();
  if (named.length === 0) return scores;
  areas.forEach((own, place) => {
    const times = named.filter((area) => area === own[0]).length + named.filter((area) => own.includes(area)).length;
    if (times > 0) scores.set(place, (times / 2) * WEIGHTS.area);
  });
  return scores;
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}

function scaled(scores: Scores, factor: number): Scores {
  return new Map([...scores].map(([place, score]) => [place, score * factor]));
}

function sum(all: readonly Scores[]): Scores {
  const total = new Map<number, number>();
  for (const scores of all) for (const [place, score] of scores) total.set(place, (total.get(place) ?? 0) + score);
  return total;
}

function highest(all: readonly Scores[]): Scores {
  const best = new Map<number, number>();
  for (const scores of all) for (const [place, score] of scores) best.set(place, Math.max(best.get(place) ?? 0, score));
  return best;
}

interface Fit {
  readonly score: number;
  /** Share of what was asked for that the paper has, 0 to 1; rare words count more. */
  readonly share: number;
}

/** Adds up what each paper gets; one that lacks some of the words loses more the rarer those are. */
function fuse(parts: readonly Scores[], bonus: readonly Scores[], papers: number): ReadonlyMap<number, Fit> {
  const weights = parts.map((part) => (part.size > 0 ? Math.log(1 + papers / (part.size + 0.5)) : 0));
  const all = weights.reduce((total, weight) => total + weight, 0);
  const fits = new Map<number, Fit>();
  parts.forEach((part, index) => {
    for (const [place, score] of part) {
      const fit = fits.get(place) ?? { score: 0, share: 0 };
      fits.set(place, { score: fit.score + score, share: fit.share + (weights[index] ?? 0) / all });
    }
  });
  const extra = sum(bonus);
  return new Map(
    [...fits].map(([place, { score, share }]) => [
      place,
      { score: (score + (extra.get(place) ?? 0)) * share ** WEIGHTS.coverage, share },
    ]),
  );
}

/** Those that have enough of the words, and not far less than the best. */
function telling(fits: ReadonlyMap<number, Fit>): Map<number, Fit> {
  const most = Math.max(0, ...[...fits.values()].map(({ share }) => share)) * WEIGHTS.share;
  const least = Math.max(0, ...[...fits.values()].map(({ score }) => score)) * WEIGHTS.floor;
  return new Map([...fits].filter(([, { score, share }]) => share >= most && score >= least));
}

function scoresOnly(fits: ReadonlyMap<number, Fit>): Scores {
  return new Map([...fits].map(([place, { score }]) => [place, score]));
}
