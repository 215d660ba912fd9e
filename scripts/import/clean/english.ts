import { englishWords } from '../../../src/english-words.ts';

let words: ReadonlySet<string> | undefined;

/** @returns whether English has the word, which is in small letters; the list is read when it is first asked for */
export function isEnglish(word: string): boolean {
  words ??= englishWords();
  return words.has(word);
}
