import type { Vocabulary } from './facet-values.ts';
import { keywordOf, type Keyword } from './keywords.ts';
import { lexQuery } from './lex-query.ts';

/** A filter whose value is being typed. */
export interface BegunFilter {
  readonly keyword: Keyword;
  /** What is typed of the value, quotes aside; of several that are joined by commas, the last. */
  readonly value: string;
  /** Where that begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * @param text of the search box
 * @param caret where the next letter goes
 * @param declared the fields that the catalogue declares
 * @returns the filter that stands before the caret; undefined if none does, or if the caret is within its value
 */
export function begunFilter(
  text: string,
  caret: number,
  declared: Vocabulary['declared'] = [],
): BegunFilter | undefined {
  if (/^[^\s")|]/.test(text.slice(caret))) return undefined;
  const before = text.slice(0, caret);
  // Without a value a filter is no filter as yet.
  const begun = before.endsWith(':') ? `${before}?` : before;
  const last = lexQuery(begun).at(-1);
  const keyword = last?.kind === 'field' && begun.endsWith(last.raw) ? keywordOf(last.key, declared) : undefined;
  if (!last || !keyword?.suggests) return undefined;
  const typed = before.slice(begun.length - last.value.length);
  const isQuoted = (typed.match(/"/g) ?? []).length % 2 === 1;
  const value = typed.slice(isQuoted ? typed.lastIndexOf('"') : typed.lastIndexOf(',') + 1);
  // The browser, or a reader, may have closed the quote already.
  const end = isQuoted && text[caret] === '"' ? caret + 1 : caret;
  return { keyword, value: value.replaceAll('"', ''), start: caret - value.length, end };
}
