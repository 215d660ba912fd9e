import { describe, expect, test } from 'vitest';
import { phraseWords } from '../../../../src/search/query/phrase-words.ts';
import { growth, NEARLY_LINEAR } from '../../growth.ts';

describe('The words of a phrase', () => {
  test.each([
    ['mixture of experts', 'Mixture-of-Experts', 'mixture–of–experts', 'mixture  of\nexperts'],
    ['fine-tuning', 'fine tuning', 'Fine‑Tuning'],
    ['GPT-4', 'gpt 4'],
    ['naïve', 'naive'],
    ["don't", 'don’t'],
    ['vision-language (VL) models', 'vision language: VL models'],
    ['key/value cache', 'key-value cache'],
  ])('are the same for %s', (text, ...others) => {
    for (const other of others) expect(phraseWords(other)).toEqual(phraseWords(text));
  });

  test.each<[string, readonly string[]]>([
    ['mixture-of-experts', ['mixture', 'of', 'experts']],
    ['7B models', ['7b', 'models']],
    ['1.7B', ['1.7b']],
    ['C++, C# and c', ['c++', 'c#', 'and', 'c']],
    ['2:4 sparsity', ['2:4', 'sparsity']],
    ['7,000 steps', ['7,000', 'steps']],
    ['量子化 größer', ['量子化', 'grosser']],
    ['“?!” —', []],
  ])('of %s are %j', (text, words) => {
    expect(phraseWords(text).map((word) => word.replace('ß', 'ss'))).toEqual(words);
  });

  test.each(['a', '1', '1.', "a'", 'á', 'a+', '-'])('are found in time that grows with the text: %j', (unit) => {
    expect(growth(unit, phraseWords)).toBeLessThan(NEARLY_LINEAR);
  });
});
