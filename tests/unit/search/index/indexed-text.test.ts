import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexedText, shownText } from '../../../../src/search/index/indexed-text.ts';
import { indexWords, wordsIn } from '../../../../src/search/index/index-words.ts';
import { growth, NEARLY_LINEAR } from '../../growth.ts';

describe('The words of a text', () => {
  test.each([
    ['We train C++ models.', 'we train cᐩᐩ models'],
    ['trained from scratch—a first', 'trained from scratch a first'],
    ['an f(x) and/or “quoted” word(s)', 'an f x and or quoted word s'],
    ['the user’s models’ weights', 'the user s models weights'],
    ['1.7B beats 17B and 7B', '1ꞏ7b(1ꞏ7) beats 17b(17) and 7b'],
    ['7,000 TPU, 2:4 sparsity', '7000(000) tpu 24 sparsity'],
    ['Fine-tuning SantaCoder', 'finetuning(fine tuning) santacoder(santa coder)'],
    ['GPT4 and GPT-4', 'gpt4(gpt) and gpt4(gpt)'],
    ['text2image', 'text2image'],
    ['Café Łódź', 'cafe łodz'],
    ['α-β ⇒ 中文', 'αβ  中 文'],
    ['', ''],
  ])('%j are %j', (text, words) => {
    const said = indexWords(text).map(({ whole, parts }) => whole + (parts.length > 0 ? `(${parts.join(' ')})` : ''));
    expect(said.join(' ')).toBe(words);
  });

  test('are all of them and their parts', () => {
    expect([...wordsIn('Fine-tuning; fine tuning')]).toEqual(['finetuning', 'fine', 'tuning']);
  });
});

describe('A text that is indexed', () => {
  test('is shown as it was', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\u2063', '')),
      fc.constantFrom('1.7B', 'C++', 'F#', 'a—b', 'f(x)', 'v1.2.3', ' ', '7,000', 'c#4', 'a/b'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        expect(shownText(indexedText(text))).toBe(text);
      }),
    );
  });

  test.each(['—', 'a—', '1.', 'C++ ', '(', 'a/'])('takes time that grows with it, even %j over and over', (unit) => {
    expect(growth(unit, indexedText)).toBeLessThan(NEARLY_LINEAR);
    expect(growth(unit, wordsIn)).toBeLessThan(NEARLY_LINEAR);
  });
});
