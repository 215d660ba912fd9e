import { unpackWords } from '../index/front-coding.ts';
import { onceEach } from '../index/once.ts';
import type { SearchFile } from '../index/search-files.ts';

/**
 * @param firsts first word of each file of English words, in their order
 * @param file gets the data of a file
 * @returns what says whether a word is one of English; it loads one file of them
 */
export function englishWords(
  firsts: readonly string[],
  file: (name: SearchFile) => Promise<unknown>,
): (word: string) => Promise<boolean> {
  const load = onceEach(async (number) => {
    const packed = (await file(`english/${Number(number)}`)) as string;
    return new Set(unpackWords(packed).map(([word]) => word));
  });
  return async (word) => {
    const number = firsts.findLastIndex((first) => first <= word);
    return number >= 0 && (await load(String(number))).has(word);
  };
}
