import type { Lexicon } from './lexicon.ts';
import { isKnown, type Meant } from './query-expansion.ts';
import type { Lookup } from './scores.ts';

/** A query of more unknown words is not one with slips. */
const MOST_CORRECTIONS = 10;

/**
 * Finds out what is meant by words that no paper has: a word of English is meant as it is, any other may be a slip.
 * @param lookup gives the papers with a word, for words that the lexicon does not have
 * @param isEnglish whether a word is one of English; asked only for words that no paper has
 */
export async function meantBy(
  words: readonly string[],
  lexicon: Lexicon,
  lookup: Lookup,
  isEnglish: (word: string) => Promise<boolean>,
): Promise<Meant> {
  const unknown = [...new Set(words)].filter((word) => !isKnown(word, lexicon)).slice(0, MOST_CORRECTIONS);
  const [english, found] = await Promise.all([
    Promise.all(unknown.map(isEnglish)),
    Promise.all(lexicon.isWhole ? [] : unknown.map(lookup)),
  ]);
  const rare = new Set(unknown.filter((_, nth) => (found[nth]?.size ?? 0) > 0));
  const whole = new Set(unknown.filter((_, nth) => english[nth]));
  const corrections = new Map(
    unknown.flatMap((word) => {
      const isBegun = word === words.at(-1) && lexicon.completions(word).length > 0;
      const corrected = whole.has(word) || rare.has(word) || isBegun ? undefined : lexicon.correct(word);
      return corrected === undefined ? [] : [[word, corrected] as const];
    }),
  );
  return { corrections, whole, rare };
}
