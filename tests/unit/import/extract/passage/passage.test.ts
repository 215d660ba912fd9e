import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASK } from '../../../../../scripts/import/extract/passage/addresses.ts';
import { readPassage, wordsBetween } from '../../../../../scripts/import/extract/passage/passage.ts';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('We train Foo-7B. ', 'Is it? ', 'https://a.org/b', ' github.com/x/y.git', '. ', ', ', ' e.g. A'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('The passage of any paper', () => {
  test('has sentences that tile its texts, but for white space between them', () => {
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        const passage = readPassage({ title, abstract });
        for (const { masked, sentences } of [passage.title, passage.abstract]) {
          let at = 0;
          for (const sentence of sentences) {
            expect(masked.slice(at, sentence.start)).toMatch(/^\s*$/);
            expect(masked.slice(sentence.start, sentence.end)).toBe(sentence.text);
            at = sentence.end;
          }
          expect(masked.slice(at)).toMatch(/^\s*$/);
        }
      }),
    );
  });

  test('has tokens that slice back to the text, unless they are addresses, which are masked', () => {
    fc.assert(
      fc.property(text, (abstract) => {
        const { masked, addresses, sentences } = readPassage({ title: '', abstract }).abstract;
        expect(masked).toHaveLength(abstract.length);
        for (const { start, end } of addresses) expect(masked.slice(start, end)).toBe(MASK.repeat(end - start));
        for (const token of sentences.flatMap(({ tokens }) => tokens))
          if (!token.text.startsWith(MASK)) expect(abstract.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });

  test('has zones that reach to its end', () => {
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        const passage = readPassage({ title, abstract });
        expect(passage.title.zones.at(-1)?.end).toBe(title.length);
        if (passage.abstract.sentences.length > 0) expect(passage.abstract.zones.at(-1)?.end).toBe(abstract.length);
      }),
    );
  });

  test('is computed once', () => {
    const passage = readPassage({ title: 'Foo: A Model', abstract: 'We train Foo. See https://a.org/b' });
    for (const part of ['addresses', 'sentences', 'zones'] as const)
      expect(passage.abstract[part]).toBe(passage.abstract[part]);
    expect(passage.names).toBe(passage.names);
    expect(passage.abstract.sentences[0]?.tokens).toBe(passage.abstract.sentences[0]?.tokens);
  });
});

describe('The words between two places of a text', () => {
  const { abstract } = readPassage({ title: '', abstract: 'We pre-train Foo7B. It is open-source.' });

  test.each([
    ['from the beginning', 0, 12, ['We', 'pre', 'train']],
    ['across sentences', 13, 25, ['Foo7B', 'It', 'is']],
    ['cut where the places are', 4, 16, ['re', 'train', 'Foo']],
    ['of nothing', 12, 13, []],
    ['beyond both ends', -9, 99, ['We', 'pre', 'train', 'Foo7B', 'It', 'is', 'open', 'source']],
  ])('%s', (_, from, to, words) => {
    expect(wordsBetween(abstract, from, to)).toEqual(words);
  });
});
