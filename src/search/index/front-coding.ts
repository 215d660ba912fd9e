/**
 * A list of words with how often each is used, in few bytes: sorted, each word without the beginning that it shares with
 * the one before it (“front coding”, Witten, Moffat & Bell, “Managing Gigabytes”, 1999, section 4.1). A word is the length
 * of that beginning in base 36, the rest of the word, and a capital letter for the power of two next below its count.
 */

/** A capital ends a word, so that none may be within one. */
const ENDS = /[A-Z]/;
const LONGEST_SHARED = 35;

/** @param words words without capital letters A to Z, each once, with their counts of at least 1 */
export function packWords(words: readonly (readonly [word: string, count: number])[]): string {
  let before = '';
  return words
    .filter(([word]) => !ENDS.test(word))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < LONGEST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      const power = Math.min(25, Math.floor(Math.log2(count)));
      return `${shared.toString(36)}${word.slice(shared)}${String.fromCharCode(65 + power)}`;
    })
    .join('');
}

/** @returns the words in their order, with counts rounded down to a power of two */
export function unpackWords(packed: string): readonly (readonly [word: string, count: number])[] {
  let before = '';
  return [...packed.matchAll(/([\da-z])([^A-Z]*)([A-Z])/g)].map(([, shared = '0', rest = '', power = 'A']) => {
    before = before.slice(0, Number.parseInt(shared, 36)) + rest;
    return [before, 2 ** (power.charCodeAt(0) - 65)] as const;
  });
}
