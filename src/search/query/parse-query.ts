import type { Vocabulary } from './facet-values.ts';
import { KEYWORDS } from './keywords.ts';
import type { SearchState } from './search-state.ts';

/** Something typed that cannot be understood, said to the reader in place. */
export interface Mistake {
  readonly typed: string;
  readonly what: string;
}

export interface ParsedQuery {
  readonly state: SearchState;
  readonly mistakes: readonly Mistake[];
}

const BY_KEYWORD = new Map(KEYWORDS.map((keyword) => [keyword.keyword, keyword]));

/**
 * Reads what a reader types: words, "exact phrases", -left-out words, and filters such as `area:code`.
 *
 * @param typed the text of the search box
 * @param vocabulary values of the facets
 * @param current the state that the filters are added to
 * @returns the state with the words and filters typed, and every mistake; a filter with a mistake changes nothing
 */
export function parseQuery(typed: string, vocabulary: Vocabulary, current: SearchState): ParsedQuery {
  const words: string[] = [];
  const mistakes: Mistake[] = [];
  let state: SearchState = current;
  const all = tokens(typed);
  for (const [index, token] of all.entries()) {
    const [, minus, key = '', value = ''] = /^(-?)([a-z]+):(.*)$/is.exec(token) ?? [];
    const keyword = BY_KEYWORD.get(key.toLowerCase());
    if (!key || value.startsWith('//')) {
      words.push(token);
    } else if (!value) {
      words.push(token);
      const next = all[index + 1];
      // A title may have a colon too, but not after a word in lower case.
      if (next && BY_KEYWORD.has(key)) {
        mistakes.push({ typed: token, what: `A filter is written without a space: ${token}${next}.` });
      }
    } else if (!keyword) {
      words.push(token);
      if (!minus) mistakes.push({ typed: token, what: `There is no filter “${key}:”; it was searched for as words.` });
    } else if (minus) {
      const what = `A filter cannot be left out with a minus sign. Choose what is wanted instead: ${token.slice(1)}.`;
      mistakes.push({ typed: token, what });
    } else {
      const applied = keyword.apply(state, value, vocabulary);
      if ('mistake' in applied) mistakes.push({ typed: token, what: applied.mistake });
      else state = applied;
    }
  }
  return { state: { ...state, words: words.join(' ') }, mistakes };
}

/** Splits at spaces, but not within quotes that begin a word or stand in a filter. */
function tokens(typed: string): string[] {
  return typed.match(/-?[a-z]+:(?:"[^"]*"?|[^\s"])+|-?"[^"]*"?|\S+/gi) ?? [];
}
