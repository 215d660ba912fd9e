import type { PaperText } from '../model/paper.ts';
import { termsOf } from './tf-idf.ts';

/** Another paper by its place in the list, and the words that both share and few others have. */
export interface Similar {
  readonly place: number;
  readonly score: number;
  readonly shared: readonly string[];
}

/** Telling terms kept of a paper. */
const TERMS = 32;
/** Papers kept for a term: those that it weighs most in. */
const POSTINGS = 160;
/** Below this two papers are similar by chance. */
const LEAST = 0.08;
/** One word in common may mean two things. */
const LEAST_SHARED = 2;
const REASONS = 3;

/** A paper’s terms by number, heaviest first; the vector’s length is one. */
interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly forms: readonly string[];
}

/**
 * Papers like each paper: the cosine of their TF-IDF vectors (ltc weights; Manning, Raghavan and Schütze, Introduction
 * to Information Retrieval, 6.4) over title and abstract. Each vector is cut to its heaviest terms, and a term’s list
 * to the papers that it weighs most in (champion lists, 7.1.3), so that time grows with the number of papers.
 * @param papers titles and abstracts
 * @param count how many are wanted for each
 * @returns for each paper the most similar ones, best first; fewer or none where few are similar
 */
export function similarPapers(papers: readonly PaperText[], count = 5): readonly (readonly Similar[])[] {
  const vectors = weigh(papers);
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

function weigh(papers: readonly PaperText[]): readonly Vector[] {
  const known = new Map<string, string | undefined>();
  const counted = papers.map((paper) => termsOf(paper, known));
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  for (const terms of counted) {
    for (const term of terms.keys()) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      frequencies[number] = (frequencies[number] ?? 0) + 1;
    }
  }
  return counted.map((terms) => {
    const heaviest = [...terms]
      .map(([term, { count, form }]) => {
        const number = numbers.get(term) ?? 0;
        const frequency = frequencies[number] ?? 1;
        // A word of one paper makes it like no other.
        const weight = frequency === 1 ? 0 : (1 + Math.log(count)) * Math.log(papers.length / frequency);
        return { number, form, weight };
      })
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || a.number - b.number)
      .slice(0, TERMS);
    const length = Math.hypot(...heaviest.map(({ weight }) => weight));
    return {
      terms: Int32Array.from(heaviest, ({ number }) => number),
      weights: Float64Array.from(heaviest, ({ weight }) => weight / length),
      forms: heaviest.map(({ form }) => form),
    };
  });
}

interface Posting {
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

const NO_LIST: Posting = { places: new Int32Array(), weights: new Float64Array() };

/** The papers that each term weighs most in, by its number. */
function postings(vectors: readonly Vector[]): readonly (Posting | undefined)[] {
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
function sharedWords(mine: Vector, theirs: Vector | undefined): readonly string[] {
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
