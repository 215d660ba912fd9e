import type { Wording } from '../index/lexicon-data.ts';
import { isStopWord } from '../query/query-terms.ts';
import { formWeight } from './word-forms.ts';

/** Of a way to put it so many parts must be there, even if one may be missing. */
const LEAST_PARTS = 2;
/** Where a part is missing, so much of the telling words must be ones that readers use for the terms. */
const MOSTLY = 0.6;

/**
 * Finds the terms that words put in everyday language, as the entry terms of a thesaurus lead to its descriptors
 * (ISO 25964-1, 2011). All parts of a way to put it must be typed, or all but one where nearly all that is typed is about
 * the same: `computers that write programs`.
 * @param words in lower case, with those that are too common to search for: `making up facts`
 * @returns the terms for each word that is part of a wording
 */
export function termsAskedFor(
  words: readonly string[],
  wordings: readonly Wording[],
): ReadonlyMap<string, readonly string[]> {
  const telling = words.filter((word) => !isStopWord(word));
  const found = wordings.flatMap(({ terms, asked }) => {
    const said = asked.map((parts) => wordsSaid(parts, words));
    const missing = (nth: number) => (asked[nth]?.length ?? 0) - (said[nth]?.length ?? 0);
    const whole = said.filter((_, nth) => missing(nth) === 0).flat();
    const nearly = said.filter((own, nth) => own.length >= LEAST_PARTS && missing(nth) === 1).flat();
    const all = new Set(said.flat());
    const covered = telling.filter((word) => all.has(word)).length;
    return whole.length + nearly.length > 0 ? [{ terms, whole, nearly, covered }] : [];
  });
  // With a part missing only those terms are meant that most of the words are about.
  const least = Math.max(MOSTLY * telling.length, ...found.map(({ covered }) => covered));
  const termsOf = new Map<string, readonly string[]>();
  for (const { terms, whole, nearly, covered } of found) {
    const said = whole.length > 0 ? whole : covered >= least ? nearly : [];
    for (const word of new Set(said)) termsOf.set(word, [...(termsOf.get(word) ?? []), ...terms]);
  }
  return termsOf;
}

/** The words that parts of a wording are said in, a different one for each part that is there. */
function wordsSaid(parts: readonly string[], words: readonly string[]): readonly string[] {
  const said: string[] = [];
  for (const part of parts) {
    const alternatives = part.split('|');
    const word = words.find(
      (typed) => !said.includes(typed) && alternatives.some((alternative) => formWeight(typed, alternative) > 0),
    );
    if (word !== undefined) said.push(word);
  }
  return said;
}
