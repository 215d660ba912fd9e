import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../../src/search/index/front-coding.ts';

test('words share their beginnings', () => {
  expect(
    packWords([
      ['cat', 1],
      ['cater', 9],
      ['dog', 2],
    ]),
  ).toBe('0catA3erD0dogB');
});

test('a list reads back as it was, sorted, with counts rounded down to a power of two', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.toLowerCase())
    .filter((text) => !/[A-Z]/.test(text));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 30_000 })), { selector: ([text]) => text }),
      (words) => {
        const sorted = words.toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(unpackWords(packWords(words))).toEqual(
          sorted.map(([text, count]) => [text, 2 ** Math.floor(Math.log2(count))]),
        );
      },
    ),
  );
});
