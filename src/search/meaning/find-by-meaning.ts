import { meaningWords, wordsWithForms } from '../../catalogue/meaning/meaning-words.ts';
import { innerProduct, packedLength, unpackVector } from '../../catalogue/meaning/packed-numbers.ts';
import { meaningOf } from '../../catalogue/meaning/word-vectors.ts';
import type { PaperText } from '../../catalogue/model/paper.ts';
import { bytesOf, type MeaningDirectory, type PaperPiece } from '../index/meaning-files.ts';
import type { GetSearchFile } from '../index/search-files.ts';
import { knownWords } from './known-words.ts';

/** What was found by what the words mean, whether or not a paper has them. */
export interface FoundByMeaning {
  /** How near each paper is to the words: the cosine of the angle between them, above 0. */
  readonly scores: ReadonlyMap<number, number>;
  /** Words of the query, as typed, that the meaning was taken from. */
  readonly meant: readonly string[];
  /** Words of a paper, as they stand there, that mean nearly the same as some that were typed: a few, the nearest first. */
  readonly because: (paper: PaperText, typed: readonly string[]) => readonly string[];
}

/** Words of a query that are looked at: each may need another file. */
const MOST_WORDS = 8;

/** Groups of papers that are looked through, the nearest ones. */
const GROUPS = 8;

/** A paper less near than this is about something else. */
const LEAST_COSINE = 0.2;

/** How many papers are near, at most: beyond, each is as good as another. */
const MOST_PAPERS = 50;

/** A word that is not known takes away as much as one that tells much. */
const UNKNOWN_WEIGHT = 8;

/** The part of the weight of all words that is known, at least: nothing is found for words without sense. */
const LEAST_KNOWN = 0.5;

const MOST_REASONS = 3;

/**
 * Finds papers by what words mean, where no paper has them or few have most of them. It loads a directory, a file for each
 * word at most, and some for papers: less than 90 kB for 20,000 papers.
 * @param words what was typed
 * @returns undefined if nothing is known of meanings, or too little of these words
 * @throws what `file` throws
 */
export async function findByMeaning(
  words: readonly string[],
  file: GetSearchFile,
): Promise<FoundByMeaning | undefined> {
  const typed = new Map(words.flatMap((text) => meaningWords(text).map((word) => [word, text] as const)));
  const wanted = [...typed.keys()].slice(0, MOST_WORDS);
  const directory = (await file('meaning')) as MeaningDirectory;
  const { dimensions, pieces } = directory;
  if (pieces === 0 || wanted.length === 0) return undefined;
  const known = await knownWords(wanted, directory, file);
  const weight = [...known.values()].reduce((sum, word) => sum + word.weight, 0);
  const unknown = UNKNOWN_WEIGHT * (wanted.length - known.size);
  const meaning = meaningOf(wanted, dimensions, (word) => known.get(word));
  if (!meaning || weight < LEAST_KNOWN * (weight + unknown)) return undefined;
  return {
    scores: await nearPapers(meaning, directory, file),
    meant: [...new Set([...known.keys()].flatMap((word) => typed.get(word) ?? []))],
    because(paper, missing) {
      const own = missing.flatMap(meaningWords).flatMap((word) => known.get(word)?.related ?? []);
      return reasonsIn(paper, new Set(own.filter((word) => !wanted.includes(word))));
    },
  };
}

async function nearPapers(
  meaning: Float32Array,
  directory: MeaningDirectory,
  file: GetSearchFile,
): Promise<ReadonlyMap<number, number>> {
  const { dimensions } = directory;
  const groups = bytesOf(directory.groups);
  const cosine = (vectors: Uint8Array, which: number) =>
    innerProduct(meaning, unpackVector(vectors, dimensions, which));
  const nearest = Array.from({ length: groups.length / packedLength(dimensions) }, (_, group) => ({
    group,
    near: cosine(groups, group),
  })).sort((a, b) => b.near - a.near);
  const read = await Promise.all(
    nearest.slice(0, GROUPS).map(async ({ group }) => (await file(`meaning-papers/${group}`)) as PaperPiece),
  );
  const near = read.flatMap(({ places, vectors }) => {
    const bytes = bytesOf(vectors);
    return places.map((place, which) => [place, cosine(bytes, which)] as const);
  });
  return new Map(
    near
      .filter(([, score]) => score >= LEAST_COSINE)
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, MOST_PAPERS),
  );
}

/** @param related words as `meaningWords` gives them, the nearest first */
function reasonsIn({ title, abstract }: PaperText, related: ReadonlySet<string>): readonly string[] {
  const forms = new Map(wordsWithForms(`${abstract} ${title}`).map(({ word, form }) => [word, form.toLowerCase()]));
  return [...related].flatMap((word) => forms.get(word) ?? []).slice(0, MOST_REASONS);
}
