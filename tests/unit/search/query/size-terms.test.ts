import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSizeTerms } from '../../../../src/search/query/size-terms.ts';
import { parseWords } from '../../../../src/search/query/query-terms.ts';
import { growth, NEARLY_LINEAR } from '../../growth.ts';

/** `from..to` of every size, with `~` before an order of magnitude, then the words that are left. */
function read(typed: string): readonly [sizes: string, rest: string] {
  const { sizeTerms, terms } = parseSizeTerms(parseWords(typed).terms);
  const sizes = sizeTerms.map(({ from, to, order }) => `${order ? '~' : ''}${from === to ? from : `${from}..${to}`}`);
  return [sizes.join(' '), terms.join(' ')];
}

describe('A size among words', () => {
  test.each([
    '7b',
    '7B',
    '7 b',
    '7bn',
    '7 bn',
    '7billion',
    '7 billion',
    '7-billion',
    '7b params',
    '7B parameters',
    '7 billion parameters',
    '7B-parameter',
    '7 billion-parameter',
    '7-billion-parameter',
    '7-billion parameter',
    '7,000,000,000',
    '7000000000 parameters',
    '7000000000',
    '7.0B',
    '~7b',
    '(7B)',
    '7B?',
  ])('is the same one when it is written %j', (typed) => {
    expect(read(typed)).toEqual(['7000000000', '']);
  });

  test.each([
    ['1.5B-parameter', '1500000000', ''],
    ['.5b', '500000000', ''],
    ['100M retrieval', '100000000', 'retrieval'],
    ['2B speech model', '2000000000', 'speech model'],
    ['math 1.5B reinforcement learning', '1500000000', 'math reinforcement learning'],
    ['fine-tune a 65B model on a single GPU', '65000000000', 'fine-tune model single gpu'],
    ['7b 13b', '7000000000 13000000000', ''],
    ['7b instruction tuning', '7000000000', 'instruction tuning'],
    ['400k params', '400000', ''],
    ['400,000 parameters', '400000', ''],
  ])('is found in %s', (typed, sizes, rest) => {
    expect(read(typed)).toEqual([sizes, rest]);
  });

  test.each([
    ['under 200 million parameters', '0..199999999'],
    ['less than 200M', '0..199999999'],
    ['fewer than 200m parameters', '0..199999999'],
    ['smaller than 200m', '0..199999999'],
    ['under-200m', '0..199999999'],
    ['<200m', '0..199999999'],
    ['< 200m', '0..199999999'],
    ['sub-200M', '0..199999999'],
    ['sub 200M', '0..199999999'],
    ['sub-10B', '0..9999999999'],
    ['up to 200m', '0..200000000'],
    ['at most 200m', '0..200000000'],
    ['no more than 200m', '0..200000000'],
    ['<=200m', '0..200000000'],
    ['≤ 200m', '0..200000000'],
    ['200m or less', '0..200000000'],
    ['over 7b', '7000000001..Infinity'],
    ['more than 7 billion parameters', '7000000001..Infinity'],
    ['larger than 7b', '7000000001..Infinity'],
    ['>7b', '7000000001..Infinity'],
    ['at least 7b', '7000000000..Infinity'],
    ['no less than 7b', '7000000000..Infinity'],
    ['>= 7b', '7000000000..Infinity'],
    ['≥7b', '7000000000..Infinity'],
    ['7b+', '7000000000..Infinity'],
    ['7b+ params', '7000000000..Infinity'],
    ['7 billion+ parameters', '7000000000..Infinity'],
    ['7b or more', '7000000000..Infinity'],
    ['1b-10b', '1000000000..10000000000'],
    ['1B–10B parameters', '1000000000..10000000000'],
    ['1-10b', '1000000000..10000000000'],
    ['1-10 billion parameters', '1000000000..10000000000'],
    ['1b..10b', '1000000000..10000000000'],
    ['500m-1b', '500000000..1000000000'],
    ['between 1b and 10b', '1000000000..10000000000'],
    ['between 1 and 10 billion parameters', '1000000000..10000000000'],
    ['sub-billion', '0..999999999'],
    ['sub-billion parameter', '0..999999999'],
    ['under a billion parameters', '0..999999999'],
    ['less than a billion', '0..999999999'],
    ['over a trillion parameters', '1000000000001..Infinity'],
  ])('may have a bound: %s', (typed, sizes) => {
    expect(read(typed)).toEqual([sizes, '']);
  });

  test.each([
    ['trillion parameter', '~1000000000000..999999999999999', ''],
    ['billion-parameter', '~1000000000..999999999999', ''],
    ['billion-parameter models', '~1000000000..999999999999', 'models'],
    ['multi-billion parameters', '~1000000000..999999999999', ''],
    ['million parameters', '~1000000..999999999', ''],
    ['trillion', '~1000000000000..999999999999999', ''],
  ])('may be an order of magnitude: %s', (typed, sizes, rest) => {
    expect(read(typed)).toEqual([sizes, rest]);
  });

  test.each([
    '4-bit',
    '4 bit',
    '8k context',
    'open source 8k context',
    '128k',
    '1m context',
    '1m-token context',
    '15t tokens',
    '1.4 trillion tokens',
    '400m images',
    '10 million samples',
    'billion-scale retrieval',
    'gpt-4',
    'gpt 4',
    '3d',
    '2024',
    '2:4 sparsity',
    'med-r1',
    'top 10',
    'a100',
    'h100 gpu',
    '5g',
    'more parameters',
    'larger models',
    'under pressure',
    'between layers',
    'parameter-efficient fine-tuning',
    '1,5b',
  ])('is not taken for one where it is none: %s', (typed) => {
    const { terms } = parseWords(typed);
    expect(parseSizeTerms(terms)).toEqual({ sizeTerms: [], terms });
  });

  test('never loses another word', () => {
    const word = fc.constantFrom(
      '7b',
      '7',
      'billion',
      'params',
      'lora',
      'under',
      'more',
      '1-10b',
      'sub-billion',
      'between',
      'no',
      'context',
      '<',
      '4-bit',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ minLength: 1 }))), (terms) => {
        const { sizeTerms, terms: rest } = parseSizeTerms(terms);
        expect(rest.filter((term) => term === 'lora')).toEqual(terms.filter((term) => term === 'lora'));
        if (sizeTerms.length === 0) expect(rest).toEqual(terms);
        for (const { from, to } of sizeTerms) expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });

  test.each(['1', '1,', ',', '1.', '-', 'b', '1b-', 'sub-'])(
    'is looked for in time that grows with the words, even %j over and over',
    (unit) => {
      expect(growth(unit, (text) => parseSizeTerms([text, `${text}b`]))).toBeLessThan(NEARLY_LINEAR);
    },
  );
});
