import type { PaperText } from '../../catalogue/model/paper.ts';
import type { Scores } from '../ranking/scores.ts';

/** A paper as the index has it, with its address. */
export interface IndexedPaper extends PaperText {
  /** Path of its page, from where the site is mounted. */
  readonly url: string;
}

/**
 * An index of the words of all papers: all that search asks of a full-text engine. A paper is its place in the catalogue,
 * from 0. `open-index.ts` says which engine it is.
 */
export interface TextIndex {
  /**
   * @param words words, or a phrase in quotation marks
   * @returns the papers that have all of them, with how well each fits
   */
  lookup(words: string): Promise<Scores>;
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
