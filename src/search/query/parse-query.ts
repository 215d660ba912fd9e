import type { Vocabulary } from './facet-values.ts';
import { keywordOf, KEYWORDS } from './keywords.ts';
import { lexQuery, typedAgain, type Lexeme } from './lex-query.ts';
import type { Mistake } from './mistake.ts';
import { parseTree } from './query-tree.ts';
import type { SearchState } from './search-state.ts';
import { withoutFilters, type Reading } from './without-filters.ts';

export interface ParsedQuery {
  readonly state: SearchState;
  readonly mistakes: readonly Mistake[];
}

const BY_KEYWORD = new Map(KEYWORDS.map((keyword) => [keyword.keyword, keyword]));

/**
 * Reads what a reader types: words, "exact phrases", left-out words, what joins them, and filters such as `area:code`.
 *
 * @param typed the text of the search box
 * @param vocabulary values of the facets
 * @param current the state that the filters are added to
 * @returns the state with the words and filters typed, and every mistake; a filter with a mistake changes nothing
 */
export function parseQuery(typed: string, vocabulary: Vocabulary, current: SearchState): ParsedQuery {
  const mistakes: Mistake[] = [];
  let state: SearchState = current;
  const all = lexQuery(typed);
  const readings = all.map((lexeme, index): Reading => {
    const isLeftOut = all[index - 1]?.kind === 'not';
    if (lexeme.kind === 'word') mistakes.push(...spaceAfter(lexeme, all[index + 1]));
    if (lexeme.kind !== 'field') return { lexeme, is: 'text' };
    const keyword = keywordOf(lexeme.key, vocabulary.declared);
    if (!keyword) {
      const what = `There is no filter “${lexeme.raw.slice(0, lexeme.key.length)}:”; it was searched for as words.`;
      if (!isLeftOut) mistakes.push({ typed: lexeme.raw, what });
      return { lexeme, is: 'text' };
    }
    if (!keyword.apply) return { lexeme, is: 'text' };
    if (isLeftOut) {
      const sign = all[index - 1]?.raw === '-' ? 'a minus sign' : '“NOT”';
      const what = `A filter cannot be left out with ${sign}. Choose what is wanted instead: ${lexeme.raw}.`;
      mistakes.push({ typed: lexeme.raw, what });
      return { lexeme, is: 'filter' };
    }
    const applied = keyword.apply(state, lexeme.value, vocabulary);
    if ('mistake' in applied) mistakes.push({ typed: lexeme.raw, what: applied.mistake });
    else state = applied;
    return { lexeme, is: 'filter' };
  });
  const { lexemes, joined } = withoutFilters(readings);
  if (joined !== undefined) {
    const what = `A filter holds for the whole search, whatever it stands beside: ${joined}.`;
    mistakes.push({ typed: joined, what });
  }
  const words = typedAgain(lexemes);
  return { state: { ...state, words }, mistakes: [...mistakes, ...parseTree(words).mistakes] };
}

/** A title may have a colon too, but not after a word in lower case. */
function spaceAfter({ raw }: Lexeme, next: Lexeme | undefined): readonly Mistake[] {
  if (!next || next.glued || !raw.endsWith(':') || !BY_KEYWORD.has(raw.slice(0, -1))) return [];
  return [{ typed: raw, what: `A filter is written without a space: ${raw}${next.raw}.` }];
}
