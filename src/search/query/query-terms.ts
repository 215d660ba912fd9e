import { QUERY_STOP_WORDS } from '../../catalogue/text/stop-words.ts';

/** The words of a query, before anything is looked up. */
export interface QueryWords {
  /** Single words in lower case, in order. */
  readonly terms: readonly string[];
  /** Texts in quotes, which must stand so. */
  readonly phrases: readonly string[];
  /** Words and texts after a minus sign, which must not occur. */
  readonly excluded: readonly string[];
}

/**
 * @param typed words with quotes and minus signs, as in `SearchState.words`
 * @returns what they are; if all of them are stop words they count as words
 */
export function parseWords(typed: string): QueryWords {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const rest = typed.replace(/(^|\s)(-?)"([^"]*)"?/g, (_, before: string, minus: string, text: string) => {
    if (text.trim()) (minus ? excluded : phrases).push(text.trim());
    return `${before} `;
  });
  const terms: string[] = [];
  // A sign belongs to the number after it: `< 3b` is `<3b`.
  for (const token of rest.replace(/([<>]=?|[≤≥])\s+(?=[\d.])/g, '$1').split(/\s+/)) {
    if (/^-(?!-)/.test(token)) excluded.push(...[bare(token.slice(1))].filter(Boolean));
    else terms.push(...token.split(WITHIN).map(bare).filter(Boolean));
  }
  const telling = terms.filter((term) => !isStopWord(term));
  return { terms: telling.length > 0 || phrases.length > 0 ? telling : terms, phrases, excluded };
}

/** @returns whether a word is too common to tell papers apart */
export function isStopWord(word: string): boolean {
  return QUERY_STOP_WORDS.has(word);
}

/** Signs that part words though no space does, but not in `2:4`. */
const WITHIN = /(?<!\d)[:"“”()[\]{}|]+|[:"“”()[\]{}|]+(?!\d)/;

/** A word in lower case without the signs around it, but for those that mean something: `<3b`, `7b+`, `c++`, `c#`. */
function bare(token: string): string {
  const [, word = ''] = /^[^\p{L}\p{N}]*?((?:[<>]=?|[≤≥~])?\.?\d.*|[\p{L}\p{N}].*)$/su.exec(token.toLowerCase()) ?? [];
  return word.replace(/(?<![^\p{L}\p{N}+#])[^\p{L}\p{N}+#]+$/u, '');
}
