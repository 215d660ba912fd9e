import { stem } from 'porter2';
import { QUERY_STOP_WORDS } from '../text/stop-words.ts';

/** What is longer is no word. */
const LONGEST = 29;

/** Addresses and formulas have no words. */
const NOT_PROSE = /https?:\/\/\S+|\$[^$\n]{0,500}\$/g;

/**
 * The words of a text by what they mean: without those that join others, and each in the form that all its forms share,
 * so that a vector is learned from all of them.
 * @returns them in their order, as often as they stand there
 */
export function meaningWords(text: string): readonly string[] {
  return wordsWithForms(text).map(({ word }) => word);
}

/** @returns the same, each with the form that stands in the text */
export function wordsWithForms(text: string): readonly { readonly word: string; readonly form: string }[] {
  const forms = text.replace(NOT_PROSE, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return forms
    .map((form) => ({ form, lower: form.toLowerCase() }))
    .filter(({ lower }) => lower.length > 1 && lower.length <= LONGEST && /\p{L}/u.test(lower))
    .filter(({ lower }) => !QUERY_STOP_WORDS.has(lower))
    .map(({ form, lower }) => ({ word: stem(lower), form }));
}
