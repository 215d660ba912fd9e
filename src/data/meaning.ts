import { groupVectors } from '../catalogue/meaning/group-vectors.ts';
import { meaningWords } from '../catalogue/meaning/meaning-words.ts';
import { packVector } from '../catalogue/meaning/packed-numbers.ts';
import { relatedWords } from '../catalogue/meaning/related-words.ts';
import { meaningOf, type WordVector, type WordVectors } from '../catalogue/meaning/word-vectors.ts';
import { telling as tellingOf } from '../catalogue/related/common-words.ts';
import { termOf, wordsOf } from '../catalogue/related/terms.ts';
import type { PaperText } from '../catalogue/model/paper.ts';
import {
  pieceOf,
  WEIGHT_STEPS,
  type MeaningDirectory,
  type PaperPiece,
  type WordPiece,
} from '../search/index/meaning-files.ts';

/** All that search knows of meanings. */
export interface MeaningFiles {
  readonly directory: MeaningDirectory;
  readonly words: readonly WordPiece[];
  readonly papers: readonly PaperPiece[];
}

/** Words of a piece on average, and papers of one at most: some five kilobytes. */
const WORDS_OF_PIECE = 48;
const PAPERS_OF_PIECE = 128;

/**
 * @param papers in the order of the catalogue
 * @returns the files, for words and papers that the vectors know something of
 */
export function meaningFiles(vectors: WordVectors, papers: readonly PaperText[]): MeaningFiles {
  const { dimensions } = vectors;
  const texts = papers.map(({ title, abstract }) => [
    // A title counts twice, as it says in a few words what the paper is about.
    ...meaningWords(title),
    ...meaningWords(title),
    ...meaningWords(abstract),
  ]);
  const meanings = texts.flatMap((words, place) => {
    const meaning = meaningOf(words, dimensions, (word) => vectors.words.get(word));
    return meaning ? [{ place, meaning }] : [];
  });
  const groups = groupVectors(
    meanings.map(({ meaning }) => meaning),
    PAPERS_OF_PIECE,
  );
  const pieces = Math.ceil(vectors.words.size / WORDS_OF_PIECE);
  return {
    directory: { dimensions, pieces, groups: packed(groups.map(({ mean }) => mean)) },
    words: wordPieces(vectors, pieces, relatedWords(vectors, tellingWords(papers))),
    papers: groups.map(({ members }) => {
      const own = members.toSorted((a, b) => a - b).flatMap((number) => meanings[number] ?? []);
      return { places: own.map(({ place }) => place), vectors: packed(own.map(({ meaning }) => meaning)) };
    }),
  };
}

/** Words of the catalogue that tell what a paper is about, as `meaningWords` gives them. */
function tellingWords(papers: readonly PaperText[]): ReadonlySet<string> {
  const forms = new Set(
    papers.flatMap(({ title, abstract }) => [...wordsOf(`${title} ${abstract}`)].map(([form]) => form)),
  );
  const telling = [...forms].filter((form) => tellingOf(termOf(form) ?? '') === 'alone' && termOf(form) !== undefined);
  return new Set(telling.flatMap(meaningWords));
}

function wordPieces(
  { words }: WordVectors,
  pieces: number,
  related: ReadonlyMap<string, readonly string[]>,
): readonly WordPiece[] {
  const lists = Array.from({ length: pieces }, (): (readonly [string, WordVector])[] => []);
  for (const entry of words) lists[pieceOf(entry[0], pieces)]?.push(entry);
  return lists.map((own) => ({
    words: own.map(([word]) => word).join(' '),
    weights: own.map(([, { weight }]) => Math.round(weight * WEIGHT_STEPS)),
    related: own.map(([word]) => related.get(word)?.join(' ') ?? ''),
    vectors: packed(own.map(([, { vector }]) => vector)),
  }));
}

function packed(vectors: readonly Float32Array[]): string {
  return Buffer.concat(vectors.map(packVector)).toString('base64');
}
