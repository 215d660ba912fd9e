import type { PaperText } from '../model/paper.ts';
import { tfIdf, type TermVector } from './tf-idf.ts';

/** Another paper by its place in the list, and the words that both share and few others have. */
export interface Similar {
  readonly place: number;
  readonly score: number;
  readonly shared: readonly string[];
}

/** Papers kept for a term: those that it weighs most in. */
const POSTINGS = 160;
/** Below this two papers are similar by chance. */
const LEAST = 0.08;
/** One word in common may mean two things. */
const LEAST_SHARED = 2;
const REASONS = 3;

/**
 * Papers like each paper: the cosine of their TF-IDF vectors (ltc weights; Manning, Raghavan and Schütze, Introduction
 * to Information Retrieval, 6.4) over title and abstract. Each vector is cut to its heaviest terms, and a term’s list
 * to the papers that it weighs most in (champion lists, 7.1.3), so that time grows with the number of papers.
 * @param papers titles and abstracts
 * @param count how many are wanted for each
 * @returns for each paper the most similar ones, best first; fewer or none where few are similar
 */
export function similarPapers(papers: readonly PaperText[], count = 5): readonly (readonly Similar[])[] {
  const vectors = tfIdf(papers);
  const lists = postings(vectors);
  const scores = new Float64Array(papers.length);
  return vectors.map((vector, self) => {
    const touched: number[] = [];
    for (const [nth, term] of vector.terms.entries()) {
      const weight = vector.weights[nth] ?? 0;
      const { places, weights } = lists[term] ?? NO_LIST;
      for (let at = 0; at < places.length; at++) {
        const place = places[at] ?? 0;
        if (scores[place] === 0) touched.push(place);
        scores[place] = (scores[place] ?? 0) + weight * (weights[at] ?? 0);
      }
    }
    scores[self] = 0;
    const best = touched
      .filter((place) => (scores[place] ?? 0) >= LEAST)
      .map((place) => ({ place, score: scores[place] ?? 0 }))
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .slice(0, 2 * count);
    for (const place of touched) scores[place] = 0;
    return best
      .map((found) => ({ ...found, shared: sharedWords(vector, vectors[found.place]) }))
      .filter(({ shared }) => shared.length >= LEAST_SHARED)
      .slice(0, count);
  });
}

interface Posting {
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

const NO_LIST: Posting = { places: new Int32Array(), weights: new Float64Array() };

/** The papers that each term weighs most in, by its number. */
function postings(vectors: readonly TermVector[]): readonly (Posting | undefined)[] {
  const lists: { place: number; weight: number }[][] = [];
  for (const [place, { terms, weights }] of vectors.entries()) {
    for (const [nth, term] of terms.entries()) (lists[term] ??= []).push({ place, weight: weights[nth] ?? 0 });
  }
  return lists.map((list) => {
    const champions = list.length > POSTINGS ? list.sort((a, b) => b.weight - a.weight).slice(0, POSTINGS) : list;
    return {
      places: Int32Array.from(champions, ({ place }) => place),
      weights: Float64Array.from(champions, ({ weight }) => weight),
    };
  });
}

/** The words that brought two papers together, as the first has them. */
function sharedWords(mine: TermVector, theirs: TermVector | undefined): readonly string[] {
  const weights = new Map([...(theirs?.terms ?? [])].map((term, nth) => [term, theirs?.weights[nth] ?? 0]));
  return mine.forms
    .map((form, nth) => ({ form, part: (mine.weights[nth] ?? 0) * (weights.get(mine.terms[nth] ?? -1) ?? 0) }))
    .filter(({ form, part }) => part > 0 && form.length > 2)
    .sort((a, b) => b.part - a.part)
    .map(({ form }) => form)
    .filter((form, nth, forms) => forms.findIndex((other) => root(other) === root(form)) === nth)
    .slice(0, REASONS);
}

/** “Quantized” and “quantization” are one reason. */
function root(form: string): string {
  return form.toLowerCase().slice(0, 6);
}
