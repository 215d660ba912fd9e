import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MASK } from '../../../../../scripts/import/extract/passage/addresses.ts';
import { tokens, URL_WORD } from '../../../../../scripts/import/extract/passage/tokens.ts';

test.each([
  ['We train GPT-J.', ['we', 'train', 'gpt-j', '.']],
  ['It’s 4.5 (or 1,000)', ["it's", '4.5', '(', 'or', '1', ',', '000', ')']],
  ['an Open Source model', ['an', 'open-source', 'model']],
  ['opensourced and open-sourcing', ['open-sourced', 'and', 'open-sourcing']],
  ['1Code is available2', ['1', 'code', 'is', 'available']],
  ['avaliable, releasedat', ['available', ',', 'released']],
  ['It ends.The next', ['it', 'ends', '.', 'the', 'next']],
  [`at ${MASK.repeat(9)}.`, ['at', URL_WORD, '.']],
])('“%s” is cut into tokens', (text, lower) => {
  expect(tokens(text).map((token) => token.lower)).toEqual(lower);
});

test.each([
  ['pre-training', ['pre', 'training']],
  ['Qwen2.5-VL', ['Qwen2', '5', 'VL']],
  ['open source', ['open', 'source']],
  ['model', ['model']],
  ['—', []],
  [MASK.repeat(4), []],
])('The token “%s” holds the words', (text, words) => {
  expect(tokens(text).map((token) => token.words.map((word) => word.text))).toEqual([words]);
});

test('Words of a token come in the form in which spellings compare equal', () => {
  const forms = (text: string) => tokens(text).flatMap(({ words }) => words.map(({ form }) => form));
  expect(forms('Pre-quantised behaviours')).toEqual(forms('pre-quantized behavior'));
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.constantFrom('Open', ' ', '-', 'source', '1', 'Code', '.', '’', 'é', '𝔸', MASK, '7B', '\n'))
    .map((list) => list.join('')),
);

test('Tokens and their words slice back to the text, in order, and only white space lies between tokens', () => {
  fc.assert(
    fc.property(text, fc.nat(50), (sentence, start) => {
      const whole = 'x'.repeat(start) + sentence;
      let at = start;
      for (const token of tokens(sentence, start)) {
        expect(whole.slice(at, token.start)).toMatch(/^\s*$/);
        expect(whole.slice(token.start, token.end)).toBe(token.text);
        at = token.start;
        for (const word of token.words) {
          expect(word.start).toBeGreaterThanOrEqual(at);
          expect(whole.slice(word.start, word.end)).toBe(word.text);
          at = word.end;
        }
        at = token.end;
      }
      expect(whole.slice(at)).toMatch(/^\s*$/);
    }),
  );
});
