import { areaScore, SAME_AREA } from '../catalogue/related/shared-areas.ts';
import { sharedWords, type SharedTerm } from '../catalogue/related/shared-words.ts';
import { vectorOf } from '../catalogue/related/term-vector.ts';
import { countTerms } from '../catalogue/related/terms.ts';
import type { PaperText } from '../catalogue/model/paper.ts';
import type { TableTerm } from '../catalogue/related/term-table.ts';
import { filesBetween } from './index/sorted-files.ts';
import { unpackTerms } from './index/term-files.ts';

/** Papers like a text. */
export interface SimilarText {
  /** How like it each is, by its place in the catalogue. */
  readonly scores: ReadonlyMap<number, number>;
  /** Words that tell what a paper and the text are both about; none if no single one does. */
  readonly shared: (place: number, paper: PaperText) => readonly string[];
}

export interface SimilarTextSources {
  /** First term of each file of terms, in their order. */
  readonly firsts: () => Promise<readonly string[]>;
  /** Gets a file of terms. */
  readonly file: (number: number) => Promise<readonly string[]>;
  /** In how many papers a word is, about; 0 if that is not known. */
  readonly frequency: (word: string) => number;
  /** Task areas of each paper. */
  readonly areas: readonly (readonly string[])[];
}

/** Files that one text may load: some 100 kB, compressed. */
const MOST_FILES = 24;
/** Below this a paper is like a text by chance. */
const LEAST = 0.14;
/** A paper whose words are so much the same is the one that the text was taken from. */
const ITSELF = 0.8;
const NEAREST = 3;

/**
 * Finds papers like a text, by the measure of similar papers. The areas of the text are those of the paper that it was
 * taken from; if it is of none, those of the nearest papers stand in (pseudo relevance feedback; Manning, Raghavan and Schütze, Introduction to Information Retrieval, 9.1.6).
 * @param terms of the text, with how often each stands there
 */
export async function similarToText(
  terms: ReadonlyMap<string, number>,
  sources: SimilarTextSources,
): Promise<SimilarText> {
  const entries = await entriesOf(terms, sources);
  const counted = entries.map((entry, number) => ({ term: number, count: terms.get(entry.term) ?? 1 }));
  const vector = vectorOf(counted, (number) => entries[number]?.rarity ?? 0);
  const cosines = new Map<number, number>();
  const parts = new Map<number, Map<string, SharedTerm>>();
  for (const [nth, number] of vector.terms.entries()) {
    const entry = entries[number];
    if (!entry) continue;
    for (const [at, place] of entry.places.entries()) {
      const part = (entry.weights[at] ?? 0) * (vector.weights[nth] ?? 0);
      cosines.set(place, (cosines.get(place) ?? 0) + part);
      const shared = parts.get(place) ?? new Map<string, SharedTerm>();
      shared.set(entry.term, { part, telling: entry.telling, often: vector.counts[nth] ?? 1 });
      parts.set(place, shared);
    }
  }
  const inAreas = areasLike(cosines, sources.areas);
  const scores = [...cosines].map(([place, cosine]) => [place, cosine + inAreas(sources.areas[place] ?? [])] as const);
  return {
    scores: new Map(scores.filter(([, score]) => score >= LEAST)),
    shared(place, paper) {
      const counts = countTerms(paper);
      return sharedWords(paper)(NO_TEXT, (term) => {
        const found = parts.get(place)?.get(term);
        return found && { ...found, often: Math.max(found.often, counts.get(term)?.count ?? 0) };
      });
    },
  };
}

const NO_TEXT: PaperText = { title: '', abstract: '' };

/** The entries of the weightiest terms, and of all others that are in the same files. */
async function entriesOf(
  terms: ReadonlyMap<string, number>,
  sources: SimilarTextSources,
): Promise<readonly TableTerm[]> {
  const { frequency, areas } = sources;
  const firsts = await sources.firsts();
  const weightiest = [...terms]
    .map(([term, count]) => {
      const papers = Math.min(Math.max(2, frequency(term)), areas.length);
      return { term, weight: (1 + Math.log(count)) * Math.log(areas.length / papers) };
    })
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  const numbers = new Set<number>();
  for (const { term } of weightiest) {
    for (const number of filesBetween(firsts, term)) if (numbers.size < MOST_FILES) numbers.add(number);
  }
  const files = await Promise.all([...numbers].map(sources.file));
  return files.flatMap((file) => [...unpackTerms(file).values()].filter(({ term }) => terms.has(term)));
}

/** @returns what areas are worth that a paper may share with the text */
function areasLike(
  cosines: ReadonlyMap<number, number>,
  areas: readonly (readonly string[])[],
): (theirs: readonly string[]) => number {
  const nearest = [...cosines].sort(([a, x], [b, y]) => y - x || a - b).slice(0, NEAREST);
  const all = nearest.reduce((sum, [, cosine]) => sum + cosine, 0);
  const shares = new Map<string, number>();
  for (const [place, cosine] of nearest) {
    for (const area of areas[place] ?? []) shares.set(area, (shares.get(area) ?? 0) + cosine / all);
  }
  const [first, cosine = 0] = nearest[0] ?? [];
  if (first !== undefined && cosine > ITSELF) return (theirs) => areaScore(areas[first] ?? [], theirs);
  return (theirs) =>
    (SAME_AREA * theirs.reduce((sum, area) => sum + (shares.get(area) ?? 0), 0)) / Math.sqrt(theirs.length || 1);
}
