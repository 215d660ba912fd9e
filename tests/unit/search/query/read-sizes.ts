import { parseSizeTerms } from '../../../../src/search/query/size-terms.ts';
import { parseWords } from '../../../../src/search/query/query-terms.ts';

/** `from..to` of every size, with `~` before an order of magnitude, then the words that are left. */
export function readSizes(typed: string): readonly [sizes: string, rest: string] {
  const { sizeTerms, terms } = parseSizeTerms(parseWords(typed).terms);
  const sizes = sizeTerms.map(
    ({ from, to, order, around }) =>
      `${order ? '~' : ''}${around ? `≈${around}:` : ''}${from === to ? from : `${from}..${to}`}`,
  );
  return [sizes.join(' '), terms.join(' ')];
}
