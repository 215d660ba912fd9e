import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSizeTerms } from '../../../../src/search/query/size-terms.ts';
import { parseWords } from '../../../../src/search/query/query-terms.ts';
import { growth, NEARLY_LINEAR } from '../../growth.ts';
import { readSizes } from './read-sizes.ts';

describe('What is no size, and what is around one,', () => {
  test.each([
    ['diffusion transformers above two billion parameters', '2000000001..Infinity', 'diffusion transformers'],
    ['models of several hundred billion parameters', '200000000000..999999999999', 'models'],
    ['on-device models under half a billion', '0..499999999', 'on-device models'],
    ['twenty-seven billion parameter open model', '27000000000', 'open model'],
    ['3B–8B instruction tuning', '3000000000..8000000000', 'instruction tuning'],
    ['from 125 million up to 6.7 billion parameters', '125000000..6700000000', ''],
    ['approx. 1.3 billion', '≈1300000000:1000000000..1690000000', ''],
    ['llm with 70 billion weights', '70000000000', 'llm'],
    ['no fewer than 13 billion parameters', '13000000000..Infinity', ''],
    ['models exceeding 500 billion', '500000000001..Infinity', 'models'],
    ['six hundred million parameters', '600000000', ''],
    ['multibillion parameter models', '~1000000000..999999999999', 'models'],
    ['7B parameters or fewer', '0..7000000000', ''],
    ['models between 500M and 3B for phones', '500000000..3000000000', 'models phones'],
    ['sub-2B language models', '0..1999999999', 'language models'],
    ['hundred billion parameter models', '100000000000', 'models'],
    ['one-trillion-parameter model', '1000000000000', 'model'],
  ])('may be said in yet other words: %s', (typed, sizes, rest) => {
    expect(readSizes(typed)).toEqual([sizes, rest]);
  });

  test('is returned with the words that say it', () => {
    const { taken } = parseSizeTerms(parseWords('code from 1b to 3b, or around seven billion parameters').terms);
    expect(taken).toEqual([
      ['from', '1b', 'to', '3b'],
      ['around', 'seven', 'billion', 'parameters'],
    ]);
  });

  test.each([
    'hundreds of billions of tokens',
    '1 or 2 billion tokens',
    'context length of 1M',
    '400M image-text pairs',
    '5 billion image-text pairs',
    '1.4 trillion training tokens',
    '1 billion users',
    '10 million dollars',
    'tens of thousands of gpus',
    'billion-scale vector search',
    'million-scale dataset',
    '100 languages',
    'hundreds of languages',
    'a few shot',
    'half precision',
    '8x7B mixture',
    'under a minute',
    'two-stage training',
    'seven wonders',
    'from scratch to 2023',
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
    expect(parseSizeTerms(terms)).toEqual({ sizeTerms: [], taken: [], terms });
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
