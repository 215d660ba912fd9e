/** A unit in which large numbers are written. */
export interface NumberUnit {
  readonly letter: 'K' | 'M' | 'B' | 'T';
  readonly value: number;
  readonly word: string;
  /** Further short forms, in lower case. */
  readonly short: readonly string[];
}

/** The units of large numbers, largest first. Everything that reads or writes numbers with units takes them from here. */
export const NUMBER_UNITS: readonly NumberUnit[] = [
  { letter: 'T', value: 1e12, word: 'trillion', short: ['tn'] },
  { letter: 'B', value: 1e9, word: 'billion', short: ['bn'] },
  { letter: 'M', value: 1e6, word: 'million', short: ['mio', 'mil'] },
  { letter: 'K', value: 1e3, word: 'thousand', short: [] },
];

const VALUES: ReadonlyMap<string, number> = new Map(
  NUMBER_UNITS.flatMap(({ letter, value, word, short }) =>
    [letter.toLowerCase(), word, `${word}s`, ...short].map((spelling) => [spelling, value] as const),
  ),
);

/** Every spelling of a unit in lower case: letters, short forms, words in both numbers; for regular expressions. */
export const UNIT_SPELLINGS: readonly string[] = [...VALUES.keys()];

/** Those of them that are more than a letter. */
export const NAMED_UNITS: readonly string[] = UNIT_SPELLINGS.filter((spelling) => spelling.length > 1);

/** The letters, for a set of a regular expression. */
export const UNIT_LETTERS = NUMBER_UNITS.map(({ letter }) => letter).join('');

/** The units in words, singular; and those of them that are large enough to be an order of magnitude of their own. */
export const UNIT_WORDS: readonly string[] = NUMBER_UNITS.map(({ word }) => word);
export const ORDER_WORDS: readonly string[] = NUMBER_UNITS.filter(({ value }) => value >= 1e6).map(({ word }) => word);

/**
 * @param spelling a unit in capital or small letters: `B`, `bn`, `billion`, `billions`
 * @returns what it multiplies a number by, undefined if it is no unit
 */
export function unitValue(spelling: string): number | undefined {
  return VALUES.get(spelling.toLowerCase());
}
