import { englishWords } from '../english-words.ts';
import { packWords } from '../search/index/front-coding.ts';
import { inFiles } from '../search/index/sorted-files.ts';

/** Words in one file: some 10 kB before they are compressed. */
const WORDS = 2000;

/** English words in files, each with its first word. */
export interface EnglishFiles {
  readonly firsts: readonly string[];
  readonly packed: readonly string[];
}

/** The words that no search may take for slips: those of English. */
export function englishFiles(): EnglishFiles {
  const { firsts, files } = inFiles([...englishWords()].sort(), WORDS, (word) => word);
  return { firsts, packed: files.map((words) => packWords(words.map((word) => [word, 1]))) };
}
