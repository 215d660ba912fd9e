import type { PaperText } from '../model/paper.ts';
import { termIn, wordsOf, type KnownTerms } from './terms.ts';

/** A word of a text; one with hyphens is its parts. */
export interface Token {
  readonly word: string;
  /** Undefined for words that tell nothing in any text. */
  readonly term: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Words with nothing but spaces and hyphens between them, and the text that they are in. */
export interface WordRun {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** @returns all words of a paper in their order, parted where a mark stands between two */
export function wordRuns({ title, abstract }: PaperText, known: KnownTerms = new Map()): readonly WordRun[] {
  return [title, abstract].flatMap((text) => {
    const runs: Token[][] = [];
    let end = -1;
    for (const match of wordsOf(text)) {
      let start = match.index;
      for (const word of match[0].split('-')) {
        if (end < 0 || !/^[\s-]*$/.test(text.slice(end, start))) runs.push([]);
        end = start + word.length;
        runs.at(-1)?.push({ word, term: termIn(known, word), start, end });
        start = end + 1;
      }
    }
    return runs.map((tokens) => ({ text, tokens }));
  });
}
