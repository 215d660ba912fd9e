/** Words that search knows besides those typed. */
export interface LexiconData {
  /** Every word of the catalogue with how many papers it is in, as `packWords` writes them. */
  readonly words: string;
  /** Papers that a word is at least in to be among them. Of a large catalogue the words of one or two are left out. */
  readonly least: number;
  /** Short forms and what they stand for, in lower case. */
  readonly acronyms: Readonly<Record<string, readonly string[]>>;
  /** Groups of words that readers use for one another, in lower case. */
  readonly synonyms: readonly (readonly string[])[];
  /** Name and definition of each task area, by id. */
  readonly areas: Readonly<Record<string, AreaText>>;
  /** First word of each file of English words that might be taken for slips, in their order. */
  readonly english: readonly string[];
}

export interface AreaText {
  readonly label: string;
  readonly definition: string;
}

/** What readers who do not know a field's terms say for them. */
export interface Wording {
  /** Words and phrases that papers have, in lower case. */
  readonly terms: readonly string[];
  /** Ways to put it: lists of parts, each said in one of the words that `|` parts, in any form and order. */
  readonly asked: readonly (readonly string[])[];
}
