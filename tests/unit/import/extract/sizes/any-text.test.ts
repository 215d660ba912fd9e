import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PaperText } from '../../../../../src/catalogue/model/paper.ts';
import { parameterSchema } from '../../../../../src/catalogue/model/values.ts';
import { readPassage } from '../../../../../scripts/import/extract/passage/passage.ts';
import { extractSizes } from '../../../../../scripts/import/extract/sizes/extract-sizes.ts';
import { growth, NEARLY_LINEAR } from '../../../growth.ts';

const sizesOf = (paper: PaperText) => extractSizes(readPassage(paper));

const words = fc.constantFrom(
  ...[
    '7B',
    '1.5',
    '-',
    '/',
    ' ',
    ', ',
    '. ',
    'models',
    'parameters',
    'billion',
    'tens of ',
    'sub-',
    'than ',
    'We ',
    'Foo-',
    '(',
    ')',
  ],
);

describe('Any text', () => {
  test.each([
    ['free text', fc.string({ unit: 'grapheme', maxLength: 300 })],
    ['the words of sizes in any order', fc.array(words, { maxLength: 60 }).map((list) => list.join(''))],
  ])('gives valid sizes whose evidence occurs in it: %s', (_, text) => {
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        for (const parameter of sizesOf({ title, abstract }).parameters) {
          expect(parameterSchema.safeParse(parameter).success).toBe(true);
          expect(title.includes(parameter.text) || abstract.includes(parameter.text)).toBe(true);
        }
      }),
    );
  });

  test.each([
    '1',
    '1 ',
    '1,',
    '7B ',
    '7/',
    '7 and ',
    'a',
    '-',
    '(',
    'tens of ',
    'billion-',
    'than ',
    'models such as ',
  ])('is read in time that grows with its length, even “%s” over and over', (piece) => {
    expect(growth(piece, (abstract) => sizesOf({ title: '', abstract }))).toBeLessThan(NEARLY_LINEAR);
  });
});
