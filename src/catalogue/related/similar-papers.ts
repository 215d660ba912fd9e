import type { PaperText } from '../model/paper.ts';
import { telling } from './common-words.ts';
import { areaScore, sharedAreas } from './shared-areas.ts';
import { sharedWords, type SharedTerm } from './shared-words.ts';
import type { KnownTerms } from './terms.ts';
import { championLists, NO_PAPERS } from './champion-lists.ts';
import type { TermVector } from './term-vector.ts';
import { tfIdf } from './tf-idf.ts';

/** Another paper by its place in the list, and what both share. */
export interface Similar {
  readonly place: number;
  readonly score: number;
  /** Words and phrases that tell what both are about; none if no single one does. */
  readonly words: readonly string[];
  /** Ids of areas. */
  readonly areas: readonly string[];
}

/** What of a paper tells its kin. */
export interface Kin extends PaperText {
  /** Ids of task areas; the first is primary. */
  readonly areas: readonly string[];
}

/** Below this two papers are similar by chance: as many fit as do not. */
const LEAST = 0.135;

/**
 * Papers like each paper: the cosine of their TF-IDF vectors over title and abstract, and something for the same task
 * areas. Each vector is cut to its heaviest terms, and a term’s list to the papers that it weighs most in (champion
 * lists; Manning, Raghavan and Schütze, Introduction to Information Retrieval, 7.1.3), so that time grows with the
 * number of papers.
 * @param papers titles, abstracts and areas
 * @param count how many are wanted for each
 * @returns for each paper the most similar ones, best first; fewer or none where few are similar
 */
export function similarPapers(papers: readonly Kin[], count = 5): readonly (readonly Similar[])[] {
  const words: KnownTerms = new Map();
  const { vectors, terms } = tfIdf(papers, words);
  const lists = championLists(vectors, terms.length);
  const scores = new Float64Array(papers.length);
  return vectors.map((vector, self) => {
    const mine = papers[self] ?? NOBODY;
    const touched: number[] = [];
    for (const [nth, term] of vector.terms.entries()) {
      const weight = vector.weights[nth] ?? 0;
      const { places, weights } = lists[term] ?? NO_PAPERS;
      for (let at = 0; at < places.length; at++) {
        const place = places[at] ?? 0;
        if (scores[place] === 0) touched.push(place);
        scores[place] = (scores[place] ?? 0) + weight * (weights[at] ?? 0);
      }
    }
    scores[self] = 0;
    const best: { place: number; score: number }[] = [];
    for (const place of touched) {
      const score = place === self ? 0 : (scores[place] ?? 0) + areaScore(mine.areas, (papers[place] ?? NOBODY).areas);
      scores[place] = 0;
      if (score >= LEAST && score >= (best[count - 1]?.score ?? 0)) insert(best, { place, score }, count);
    }
    const wordsWith = sharedWords(mine, words);
    return best
      .map(({ place, score }) => {
        const other = papers[place] ?? NOBODY;
        const parts = partsOf(vector, vectors[place], terms);
        return { place, score, words: wordsWith(other, parts), areas: sharedAreas(mine.areas, other.areas) };
      })
      .filter(({ words, areas }) => words.length + areas.length > 0);
  });
}

const NOBODY: Kin = { title: '', abstract: '', areas: [] };

/** Keeps a list of the best ones in order; of equal ones the first of the catalogue is first. */
function insert<T extends { place: number; score: number }>(best: T[], found: T, count: number): void {
  const after = best.findIndex(
    ({ place, score }) => score < found.score || (score === found.score && place > found.place),
  );
  best.splice(after < 0 ? best.length : after, 0, found);
  best.length = Math.min(best.length, count);
}

/** What is known of each shared term. */
function partsOf(mine: TermVector, theirs: TermVector | undefined, terms: readonly string[]) {
  const others = new Map([...(theirs?.terms ?? [])].map((term, nth) => [term, nth]));
  const parts = new Map<string, SharedTerm>();
  for (const [nth, number] of mine.terms.entries()) {
    const [other, term] = [others.get(number), terms[number]];
    if (theirs === undefined || other === undefined || term === undefined) continue;
    const part = (mine.weights[nth] ?? 0) * (theirs.weights[other] ?? 0);
    const often = Math.max(mine.counts[nth] ?? 0, theirs.counts[other] ?? 0);
    parts.set(term, { part, often, telling: telling(term) });
  }
  return (term: string) => parts.get(term);
}
