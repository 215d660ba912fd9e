import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../../../../scripts/import/extract/passage/sentences.ts';

test.each([
  ['We train. It works.', ['We train.', 'It works.']],
  ['Does it? Yes! It does.', ['Does it?', 'Yes!', 'It does.']],
  ['It beats others (vs. Foo 32B). We show it.', ['It beats others (vs. Foo 32B).', 'We show it.']],
  [
    'Foo et al. (2023) and, e.g. Bar, i.e. Baz, see Fig. 3 of it.',
    ['Foo et al. (2023) and, e.g. Bar, i.e. Baz, see Fig. 3 of it.'],
  ],
  ['It reaches 4.53 at foo.com/Bar. Code is there.', ['It reaches 4.53 at foo.com/Bar.', 'Code is there.']],
  ['They call it "new." We do not.', ['They call it "new."', 'We do not.']],
  ['Both are better. phi-3 is small. vLLM runs it.', ['Both are better.', 'phi-3 is small.', 'vLLM runs it.']],
  ['It is so. and goes on', ['It is so. and goes on']],
  ['from this investigation.Tailor-Foo data', ['from this investigation.', 'Tailor-Foo data']],
  ['a toolbox111Code: here. It works', ['a toolbox', '111Code: here.', 'It works']],
  ['robot perception 11Dataset and code', ['robot perception', '11Dataset and code']],
  ['Covid19 and Area51Model and 11 Tests', ['Covid19 and Area51Model and 11 Tests']],
  ['No stop at the end', ['No stop at the end']],
  ['   ', []],
])('“%s” is parted into its sentences', (text, parts) => {
  expect(sentences(text).map((sentence) => sentence.text)).toEqual(parts);
});

test('Sentences begin where they say, in order, and lose nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('A', 'b', '.', '!', ' ', ')', '"', '3') }), (text) => {
      const found = sentences(text);
      for (const { text: sentence, start } of found) expect(text.slice(start).startsWith(sentence)).toBe(true);
      const joined = found.map((sentence) => sentence.text).join('');
      expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
