import { indexedText } from './indexed-text.ts';

/** A word of a text, as the index has it. */
export interface IndexWord {
  /** All of it in one: `finetuning`. */
  readonly whole: string;
  /** What it is put together from, if it is: `fine`, `tuning`. Of what has one character alone there is no entry. */
  readonly parts: readonly string[];
}

/** Where a word ends and another begins though nothing stands between them: `SantaCoder`, `GPTJ`, `GPT4`, `4bit`. */
const BOUNDARIES =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=[\p{Lu}\p{Ll}])(?=\p{Nd})|(?<=\p{Nd})(?=[\p{Lu}\p{Ll}])/gu;

/**
 * The words of a text as Pagefind takes them without stems, so that what is looked up is what is there: a word with signs
 * or capitals within it is also its parts. https://github.com/Pagefind/pagefind, `fossick/splitting.rs`
 * @returns one for each place in the text, in order; signs that stand alone have a place too, and an empty word
 */
export function indexWords(text: string): readonly IndexWord[] {
  return indexedText(text)
    .split(/\p{White_Space}+/u)
    .filter(Boolean)
    .map(indexWord);
}

/** @returns every word that a text has in the index, each once */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(indexWords(text).flatMap(({ whole, parts }) => [whole, ...parts].filter(Boolean)));
}

function indexWord(token: string): IndexWord {
  const whole = plain(token);
  if (!/[^\p{L}\p{N}]/u.test(token) && !/^.+\p{Lu}/u.test(token)) return { whole, parts: [] };
  const parts = token
    .replace(/[\p{ASCII}--[\p{L}\p{N}]]/gv, ' ')
    .replace(BOUNDARIES, ' ')
    .split(/\s+/)
    .map(plain)
    .filter(Boolean);
  if (parts.length < 2 && whole.startsWith(parts[0] ?? '')) return { whole, parts: [] };
  return { whole, parts: parts.filter((part) => part.length > 1) };
}

/** In lower case, without signs and without accents. */
function plain(text: string): string {
  return text
    .replace(/[^\p{Alphabetic}\p{N}_]/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
