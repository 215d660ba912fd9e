import { unpackWords } from '../index/front-coding.ts';
import type { GetSearchFile } from '../index/search-files.ts';
import { sortedFiles } from '../index/sorted-files.ts';

/**
 * @param firsts first word of each file of English words, in their order
 * @param file gets the data of a file
 * @returns what says whether a word is one of English; it loads one file of them
 */
export function englishWords(firsts: readonly string[], file: GetSearchFile): (word: string) => Promise<boolean> {
  const load = sortedFiles<string>('english', file, firsts);
  return async (word) => (await load(word)).some((packed) => unpackWords(packed).some(([own]) => own === word));
}
