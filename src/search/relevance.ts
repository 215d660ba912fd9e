import { meetsSize, takeSizes, type SizeWish } from './size-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { TableSize } from '../catalogue/table.ts';
import { unitsOf, type Unit } from './units.ts';
import { takeApart } from './words.ts';

/** Papers by their place in the catalogue, with how well each fits. */
export type Scores = ReadonlyMap<number, number>;

export interface Relevance {
  readonly scores: Scores;
  readonly units: readonly Unit[];
  readonly phrases: readonly string[];
  readonly wishes: readonly SizeWish[];
}

export interface RelevanceSources {
  /** Papers that have all of the words, with Pagefind's score of each. */
  readonly lookup: (words: string) => Promise<Scores>;
  readonly lexicon: Lexicon;
  readonly sizes: readonly (readonly TableSize[])[];
}

/** Numbers found by measuring on judged queries; `npm run bench:search` prints what they give. */
export const WEIGHTS = {
  /** How much a paper loses that has only some of the words. */
  coverage: 1.2,
  /** A size that is met, beside a rare word in the title, which gets about 30. */
  size: 24,
  /** The least share of the words, rare ones counting more, that a paper must have beside the best one's. */
  share: 0.5,
  /** The least score beside the best one's. */
  floor: 0.06,
};

/**
 * Ranks the papers for what a reader typed. Words are looked up one by one and their scores added up, so that a paper
 * with most of them is found too: a disjunction with weights, as in Robertson & Zaragoza, “The Probabilistic
 * Relevance Framework” (2009). A phrase in quotes must be there, a word after a minus sign must not.
 */
export async function rank(typed: string, sources: RelevanceSources): Promise<Relevance> {
  const { terms, phrases, excluded } = takeApart(typed);
  const { wishes, terms: words } = takeSizes(terms);
  const units = unitsOf(words, sources.lexicon);
  const [found, required, banned] = await Promise.all([
    Promise.all(units.map((unit) => scoresOf(unit, sources))),
    Promise.all(phrases.map((phrase) => sources.lookup(`"${phrase}"`))),
    Promise.all(excluded.map((text) => sources.lookup(/\s/.test(text) ? `"${text}"` : text))),
  ]);
  const parts: readonly Scores[] = [...found, ...required, ...wishes.map((wish) => sizeScores(sources.sizes, wish))];
  const scores = fuse(parts, sources.sizes.length);
  for (const place of [...scores.keys()]) {
    if (required.some((phrase) => !phrase.has(place)) || banned.some((text) => text.has(place))) scores.delete(place);
  }
  return { scores: cut(scores), units, phrases, wishes };
}

async function scoresOf(unit: Unit, { lookup }: RelevanceSources): Promise<Scores> {
  const best = new Map<number, number>();
  for (const { words, weight } of unit.ways) {
    for (const [place, score] of await lookup(words)) {
      best.set(place, Math.max(best.get(place) ?? 0, score * weight));
    }
  }
  return best;
}

function sizeScores(sizes: RelevanceSources['sizes'], wish: SizeWish): Scores {
  const scores = new Map<number, number>();
  sizes.forEach((own, place) => {
    const meets = meetsSize(own, wish);
    if (meets > 0) scores.set(place, meets * WEIGHTS.size);
  });
  return scores;
}

/** Adds up what each paper gets; one that lacks some of the words loses more the rarer those are. */
function fuse(parts: readonly Scores[], papers: number): Map<number, number> {
  const weights = parts.map((part) => Math.log(1 + papers / (part.size + 0.5)));
  const all = weights.reduce((sum, weight, index) => sum + (parts[index]?.size ? weight : 0), 0);
  const sums = new Map<number, { score: number; share: number }>();
  parts.forEach((part, index) => {
    for (const [place, score] of part) {
      const sum = sums.get(place) ?? { score: 0, share: 0 };
      sums.set(place, { score: sum.score + score, share: sum.share + (weights[index] ?? 0) / all });
    }
  });
  const most = Math.max(0, ...[...sums.values()].map(({ share }) => share));
  const kept = [...sums].filter(([, { share }]) => share >= most * WEIGHTS.share);
  return new Map(kept.map(([place, { score, share }]) => [place, score * share ** WEIGHTS.coverage]));
}

function cut(scores: Map<number, number>): Scores {
  const least = Math.max(0, ...scores.values()) * WEIGHTS.floor;
  return new Map([...scores].filter(([, score]) => score >= least));
}
