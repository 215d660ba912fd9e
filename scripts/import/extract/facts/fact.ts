import type { FactText } from './fact-text.ts';

/** A value of a declared field, and the words of the title or abstract that say so. */
export interface Fact {
  /** A number of a quantity, in its unit; the name of a term. */
  readonly value: number | string;
  readonly text: string;
}

/** What a field is read from. */
export interface Reading {
  readonly sentence: FactText;
  /** Names of the paper's own work that are nothing of this kind, in small letters. */
  readonly ownNames: ReadonlySet<string>;
  /** Where a reader puts what a person should check. */
  readonly unsure: string[];
}

/** Reads the values of one field from one sentence, in the order of the text. */
export type FieldReader = (reading: Reading) => Fact[];
