import { expect, test } from 'vitest';
import { NUMBER_UNITS, UNIT_SPELLINGS, unitValue } from '../../../../src/catalogue/model/number-units.ts';
import { parseCount } from '../../../../src/catalogue/model/parse-count.ts';
import { formatCount } from '../../../../src/catalogue/model/scale.ts';
import { parseSizeTerms } from '../../../../src/search/query/size-terms.ts';

test.each([
  ['B', 1e9],
  ['bn', 1e9],
  ['billions', 1e9],
  ['Thousands', 1e3],
  ['mio', 1e6],
  ['tn', 1e12],
  ['', undefined],
  ['constructor', undefined],
  ['GB', undefined],
])('The unit “%s” is worth %s', (spelling, value) => {
  expect(unitValue(spelling)).toBe(value);
});

test.each(UNIT_SPELLINGS)('Counts and searches know the unit “%s”', (spelling) => {
  const value = 7 * (unitValue(spelling) ?? 0);
  expect(parseCount(`7 ${spelling}`)).toBe(value);
  expect(parseSizeTerms([`7${spelling}`, 'parameters']).sizeTerms).toEqual([{ from: value, to: value, order: false }]);
});

test.each(NUMBER_UNITS)('A count is written with the letter $letter', ({ letter, value }) => {
  expect(formatCount(7 * value)).toBe(`7${letter}`);
});
