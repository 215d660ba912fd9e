import { describe, expect, test } from 'vitest';
import { readSizes } from './read-sizes.ts';

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
    '(7B)',
    '7B?',
  ])('is the same one when it is written %j', (typed) => {
    expect(readSizes(typed)).toEqual(['7000000000', '']);
  });

  test.each([
    ['1.5B-parameter', '1500000000', ''],
    ['.5b', '500000000', ''],
    ['100M retrieval', '100000000', 'retrieval'],
    ['2B speech model', '2000000000', 'speech model'],
    ['math 1.5B reinforcement learning', '1500000000', 'math reinforcement learning'],
    ['fine-tune a 65B model on a single GPU', '65000000000', 'fine-tune model single gpu'],
    ['one or two billion', '1000000000..2000000000', ''],
    ['7 or 8B code', '7000000000..8000000000', 'code'],
    ['7b 13b', '7000000000 13000000000', ''],
    ['7b instruction tuning', '7000000000', 'instruction tuning'],
    ['400k params', '400000', ''],
    ['400,000 parameters', '400000', ''],
  ])('is found in %s', (typed, sizes, rest) => {
    expect(readSizes(typed)).toEqual([sizes, rest]);
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
    expect(readSizes(typed)).toEqual([sizes, '']);
  });

  test.each([
    ['trillion parameter', '~1000000000000..999999999999999', ''],
    ['billion-parameter', '~1000000000..999999999999', ''],
    ['billion-parameter models', '~1000000000..999999999999', 'models'],
    ['multi-billion parameters', '~1000000000..999999999999', ''],
    ['million parameters', '~1000000..999999999', ''],
    ['trillion', '~1000000000000..999999999999999', ''],
  ])('may be an order of magnitude: %s', (typed, sizes, rest) => {
    expect(readSizes(typed)).toEqual([sizes, rest]);
  });

  test.each([
    ['hundreds of billions', '100000000000..999999999999', ''],
    ['models with tens of millions of parameters', '10000000..99999999', 'models'],
    ['a few billion', '2000000000..9999999999', ''],
    ['a few hundred million parameters', '200000000..999999999', ''],
    ['several billion parameters speech', '2000000000..9999999999', 'speech'],
    ['a couple of billion', '2000000000..2999999999', ''],
    ['half a billion', '≈500000000:384615385..650000000', ''],
    ['more than half a billion', '500000001..Infinity', ''],
    ['less than one billion', '0..999999999', ''],
    ['around 7B', '≈7000000000:5384615385..9100000000', ''],
    ['about 7 billion', '≈7000000000:5384615385..9100000000', ''],
    ['~7b', '≈7000000000:5384615385..9100000000', ''],
    ['7B or so', '≈7000000000:5384615385..9100000000', ''],
    ['10 to 100 billion', '10000000000..100000000000', ''],
    ['from 1b to 3b', '1000000000..3000000000', ''],
    ['500 million to 2 billion', '500000000..2000000000', ''],
    ['1 - 3 billion', '1000000000..3000000000', ''],
    ['code models between one and three billion', '1000000000..3000000000', 'code models'],
    ['models of 1.5b or smaller', '0..1500000000', 'models'],
    ['3b or less for phones', '0..3000000000', 'phones'],
    ['70B and up', '70000000000..Infinity', ''],
    ['7b and more efficient training', '7000000000', 'more efficient training'],
    ['one billion', '1000000000', ''],
    ['thirteen-billion', '13000000000', ''],
    ['one-billion-parameter vision transformer', '1000000000', 'vision transformer'],
    ['one hundred and fifty billion parameters', '150000000000', ''],
    ['billion-scale', '~1000000000..999999999999', ''],
    ['billion-scale language models', '~1000000000..999999999999', 'language models'],
    ['multi-billion', '~1000000000..999999999999', ''],
    ['models with billions of parameters', '~1000000000..999999999999', 'models'],
    ['3b max', '0..3000000000', ''],
    ['well over 100 billion parameters', '100000000001..Infinity', ''],
  ])('may be said in words: %s', (typed, sizes, rest) => {
    expect(readSizes(typed)).toEqual([sizes, rest]);
  });
});
