import { expect, test } from 'vitest';
import { listSeparator } from '../../../src/search/list-separator.ts';

test.each([
  ['en-US', ','],
  ['en-GB', ','],
  ['ja', ','],
  ['de', ';'],
  ['fr-CA', ';'],
  ['pt-BR', ';'],
  ['ru', ';'],
  ['not a language', ','],
])('in %s the cells of a table are parted by %j', (locale, separator) => {
  expect(listSeparator(locale)).toBe(separator);
});
