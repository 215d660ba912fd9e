import type { SearchState } from './search-state.ts';
import { sizeRangeToTyped } from './size-range.ts';
import { parseSizeTerms, wordsOfSizes } from './size-terms.ts';
import type { Range } from './range.ts';

/** Words that ask for what a filter can hold. */
export interface Wish {
  /** The filter, as it is typed. */
  readonly label: string;
  /** Places of the words that it takes the place of. */
  readonly words: readonly number[];
  readonly apply: (state: SearchState) => SearchState;
}

/** @returns a wish for a size, if the words name just one */
export function sizeWish(words: readonly string[]): Wish | undefined {
  const { sizeTerms } = parseSizeTerms(words);
  const [size] = sizeTerms;
  if (!size || sizeTerms.length > 1) return undefined;
  const params: Range = {
    ...(size.from > 0 && { from: size.from }),
    ...(Number.isFinite(size.to) && { to: size.to }),
  };
  return {
    label: `params:${sizeRangeToTyped(params)}`,
    words: [...wordsOfSizes(words)],
    apply: (state) => ({ ...state, params }),
  };
}
