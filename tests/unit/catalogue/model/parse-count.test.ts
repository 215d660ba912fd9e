import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCount } from '../../../../src/catalogue/model/parse-count.ts';

describe('A number of parameters', () => {
  test.each([
    ['7B', 7e9],
    ['7b', 7e9],
    ['1.3 b', 1.3e9],
    ['7 billion', 7e9],
    ['7-billion', 7e9],
    ['7bn', 7e9],
    ['350m', 3.5e8],
    ['110 Mio', 1.1e8],
    ['1.6T', 1.6e12],
    ['2 trillion', 2e12],
    ['40k', 4e4],
    ['7000000000', 7e9],
    ['7,000,000,000', 7e9],
    ['1,760B', 1.76e12],
    ['.5b', 5e8],
    [' 7b ', 7e9],
  ])('typed as %j is understood', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });

  test.each([
    '',
    ',',
    'b',
    'seven b',
    '0',
    '0b',
    '-7b',
    '7q',
    '7bb',
    '7.b',
    '1.2.3b',
    '1e9',
    '7 constructor',
    '99999999999999999999',
  ])('is not to be seen in %j', (text) => {
    expect(parseCount(text)).toBeUndefined();
  });

  test.each(['1,5b', '0,3 billion', '70,00,000', ',7b'])(
    'with a comma that parts no thousands is not guessed: %j',
    (text) => {
      expect(parseCount(text)).toBeUndefined();
    },
  );

  test('is a whole number of parameters or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,]{1,8} ?[a-z]{0,3}$/)), (text) => {
        const count = parseCount(text);
        expect(count === undefined || (Number.isSafeInteger(count) && count > 0)).toBe(true);
      }),
    );
  });
});
