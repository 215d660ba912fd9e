import { stem as porter2 } from 'porter2';

/** Short forms in the plural, which have no vowel and so no ending for Porter's rules: `llms`, `cnns`. */
const PLURAL_SHORT_FORM = /^[^aeiouy]{3,}(?<!s)s$/;

/**
 * The part of a word that its forms share: Porter's second algorithm for English, by which Pagefind's index is made too.
 * https://snowballstem.org/algorithms/english/stemmer.html
 * @param word in lower case
 */
export function stem(word: string): string {
  return porter2(PLURAL_SHORT_FORM.test(word) ? word.slice(0, -1) : word);
}
