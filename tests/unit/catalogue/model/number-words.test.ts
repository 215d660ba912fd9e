import { expect, test } from 'vitest';
import { numberInWords } from '../../../../src/catalogue/model/number-words.ts';

test.each([
  ['seven', 7, 1],
  ['thirteen billion', 13, 1],
  ['twenty five', 25, 2],
  ['twenty billion', 20, 1],
  ['a hundred', 100, 2],
  ['hundred', 100, 1],
  ['one hundred and fifty', 150, 4],
  ['three hundred', 300, 2],
  ['six hundred twenty one million', 621, 4],
  ['one hundred and more', 100, 2],
  ['seventy seventy', 70, 1],
])('a number in words is read: %s', (text, value, words) => {
  expect(numberInWords(text.split(' '), 0)).toEqual({ value, words });
});

test.each(['a', 'a few', 'billion', '', 'once'])('what is no number is none: %s', (text) => {
  expect(numberInWords(text.split(' '), 0)).toBeUndefined();
});
