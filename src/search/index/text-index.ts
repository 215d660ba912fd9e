import type { PaperText } from '../../catalogue/model/paper.ts';

/** A paper as the index has it, with its address. */
export interface IndexedPaper extends PaperText {
  /** Path of its page, from where the site is mounted. */
  readonly url: string;
}

/** Where a word stands in a paper. */
export interface Posting {
  /** The paper, as its place in the catalogue. */
  readonly place: number;
  /** Places in the title, counted in words from 0, in order. */
  readonly title: readonly number[];
  /** Places in the abstract, in the same way. */
  readonly abstract: readonly number[];
  /** How many of those in the abstract are a whole word, not part of one such as `fine` in `fine-tuning`. */
  readonly whole: number;
}

/**
 * An index of the words of all papers: all that search asks of a full-text engine. A paper is its place in the catalogue,
 * from 0. `open-index.ts` says which engine it is.
 */
export interface TextIndex {
  /** Words in the abstract of each paper, by its place. */
  readonly lengths: readonly number[];
  /**
   * @param word just as `index-words.ts` makes it of a text
   * @returns the papers that have it, in the order of the catalogue; none for a word that is in no paper
   */
  postings(word: string): Promise<readonly Posting[]>;
  /**
   * @param place a paper
   * @throws RangeError if there is no such paper
   */
  text(place: number): Promise<IndexedPaper>;
}

/** Nothing has been built yet that could be searched. */
export class NoIndexError extends Error {
  constructor() {
    super('There is no index to search in yet. Run npm run build once, then load this page again.');
    this.name = 'NoIndexError';
  }
}
