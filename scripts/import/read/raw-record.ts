import type { Person } from '../../../src/catalogue/model/person.ts';
import type { Problem } from '../../../src/catalogue/model/problem.ts';

/** A venue as a source names it, with or without its year. */
export interface NamedVenue {
  readonly name: string;
  readonly short?: string | undefined;
  readonly kind?: 'conference' | 'journal' | undefined;
  /** Its year, where that is told apart from when the paper could first be read. */
  readonly year?: string | undefined;
}

/**
 * Who says what a source says: a library that a person or a publisher keeps, arXiv of its preprints, a conference of
 * what it takes, a register that gathers from others, a text that says nothing of the kind, or the bibliography of the
 * catalogue itself.
 */
export type Authority = 'bibliography' | 'library' | 'arxiv' | 'conference' | 'register' | 'text';

/**
 * One paper as its source writes it: nothing is cleaned or checked yet. What a source does not know is left out or
 * empty.
 */
export interface RawRecord {
  /** Left out where it is that of its format. */
  readonly authority?: Authority | undefined;
  /** Line where the record begins, counted from 1. */
  readonly line: number;
  readonly title: string;
  readonly abstract?: string | undefined;
  readonly authors?: readonly Person[] | undefined;
  /** When it was published, in whatever form. */
  readonly date?: string | undefined;
  readonly venue?: NamedVenue | undefined;
  /** Whatever may name it in a register: DOIs, arXiv ids, addresses, and texts that hold one. */
  readonly identifiers?: readonly (string | undefined)[] | undefined;
  readonly primaryClass?: string | undefined;
  readonly urls?: readonly (string | undefined)[] | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly licence?: string | undefined;
  /** What a conference decided on it. */
  readonly decision?: string | undefined;
}

/** What a reader makes of a file. It never throws. */
export interface ReadRecords {
  readonly records: readonly RawRecord[];
  readonly problems: readonly Problem[];
  /** Lines that belong to the page that a text was saved from, and are passed over. */
  readonly banners?: readonly { readonly text: string; readonly line: number }[];
}

/** How a person says what a file has under names of its own: the field, and what the file calls it. */
export type FieldNames = ReadonlyMap<string, string>;

/** A file with what a person has said of it. */
export interface TextSource {
  readonly text: string;
  /** Its name, for messages. */
  readonly file: string;
  readonly fields: FieldNames;
}

/** @returns a function from places in a text, asked in rising order, to their lines, counted from 1 */
export function lineCounter(text: string): (place: number) => number {
  let [line, from] = [1, 0];
  return (place) => {
    for (let at = text.indexOf('\n', from); at >= 0 && at < place; at = text.indexOf('\n', from)) {
      line++;
      from = at + 1;
    }
    return line;
  };
}
