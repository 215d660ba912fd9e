import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packVector, unpackVector } from '../../../../src/catalogue/meaning/packed-numbers.ts';
import { decodeVectors, encodeVectors, type LearnedWord } from '../../../../src/catalogue/meaning/vector-file.ts';

const number = fc.double({ min: -10, max: 10, noNaN: true });
const learned = fc.uniqueArray(
  fc.record({
    word: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    papers: fc.integer({ min: 1, max: 2 ** 24 - 1 }),
    vector: fc.array(number, { minLength: 5, maxLength: 5 }),
  }),
  { selector: ({ word }) => word.toWellFormed(), maxLength: 20 },
);

describe('Packed numbers', () => {
  test('keep the direction of a vector, nearly', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 100 }), (vector) => {
        const length = Math.hypot(...vector);
        fc.pre(length > 1e-3);
        const cosine = unpackVector(packVector(vector), vector.length).reduce(
          (sum, value, at) => sum + (value * (vector[at] ?? 0)) / length,
          0,
        );
        expect(cosine).toBeGreaterThan(0.8);
      }),
    );
  });
});

describe('A file of word vectors', () => {
  test('reads back as it was written', () => {
    fc.assert(
      fc.property(learned, (words) => {
        const papers = 2 ** 24;
        const { dimensions, words: read } = decodeVectors(encodeVectors(words, 5, papers));
        expect(dimensions).toBe(5);
        expect(read.size).toBe(words.length);
        for (const { word, papers: having, vector } of words) {
          const known = read.get(word.toWellFormed());
          expect(known?.weight).toBeCloseTo(Math.log(papers / having));
          expect(known?.vector).toEqual(unpackVector(packVector(vector), 5));
        }
      }),
    );
  });

  const words: readonly LearnedWord[] = [{ word: 'prune', papers: 3, vector: [1, 0] }];

  test.each<[string, (file: Uint8Array) => Uint8Array, string]>([
    ['empty', () => new Uint8Array(), 'no word vectors'],
    ['something else', () => new TextEncoder().encode('{"format":"other"}\n'), 'no word vectors'],
    ['cut short', (file) => file.subarray(0, -1), 'damaged'],
    ['changed', (file) => file.map((byte, at) => (at === file.length - 1 ? byte ^ 1 : byte)), 'damaged'],
    [
      'of another version',
      (file) => new TextEncoder().encode(new TextDecoder().decode(file).replace('"version":1', '"version":2')),
      'another version',
    ],
  ])('is refused if it is %s', (_, change, reason) => {
    expect(() => decodeVectors(change(encodeVectors(words, 2, 10)))).toThrow(reason);
  });
});
