import type { Lexicon } from './lexicon.ts';
import { isKnown, type Meant } from './query-expansion.ts';

/** A query of more unknown words is not one with slips. */
const MOST_CORRECTIONS = 10;

/**
 * Finds out what is meant by words that no paper has: a word of English is meant as it is, any other may be a slip.
 * @param isEnglish whether a word is one of English; asked only for words that no paper has
 */
export async function meantBy(
  words: readonly string[],
  lexicon: Lexicon,
  isEnglish: (word: string) => Promise<boolean>,
): Promise<Meant> {
  const unknown = [...new Set(words)].filter((word) => !isKnown(word, lexicon)).slice(0, MOST_CORRECTIONS);
  const english = await Promise.all(unknown.map(isEnglish));
  const whole = new Set(unknown.filter((_, nth) => english[nth]));
  const corrections = new Map(
    unknown.flatMap((word) => {
      const isBegun = word === words.at(-1) && lexicon.completions(word).length > 0;
      const corrected = whole.has(word) || isBegun ? undefined : lexicon.correct(word);
      return corrected === undefined ? [] : [[word, corrected] as const];
    }),
  );
  return { corrections, whole };
}
