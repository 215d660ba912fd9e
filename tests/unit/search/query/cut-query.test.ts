import { expect, test } from 'vitest';
import { cutQuery, LONGEST_QUERY } from '../../../../src/search/query/cut-query.ts';

test.each(['', 'kv cache', ' kv  cache ', 'x'.repeat(LONGEST_QUERY), `${' '.repeat(900)}x`])(
  'a query that is short enough stays as it is: %j',
  (typed) => {
    expect(cutQuery(typed)).toEqual({ text: typed, mistakes: [] });
  },
);

test.each([LONGEST_QUERY + 1, 100_000])('of %i characters the first are searched for, and that is said', (length) => {
  const { text, mistakes } = cutQuery('x'.repeat(length));
  expect(text).toBe('x'.repeat(LONGEST_QUERY));
  expect(mistakes.map(({ what }) => what)).toEqual(['The search was cut to its first 500 characters.']);
});

test('no character is cut in two', () => {
  expect(cutQuery('🦓'.repeat(300)).text).toBe('🦓'.repeat(250));
  expect(cutQuery(`x${'🦓'.repeat(300)}`).text).toBe(`x${'🦓'.repeat(249)}`);
});
