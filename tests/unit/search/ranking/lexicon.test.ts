import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packWords } from '../../../../src/search/index/front-coding.ts';
import { readLexicon } from '../../../../src/search/ranking/lexicon.ts';
import { correctSlip, slipsBetween } from '../../../../src/search/ranking/slips.ts';

const lexicon = readLexicon({
  words: packWords([
    ['4bit', 3],
    ['adapter', 4],
    ['adaptor', 1],
    ['lora', 9],
    ['model', 90],
    ['modal', 2],
    ['qlora', 2],
    ['quantization', 20],
    ['träger', 1],
    ['transformer', 30],
    ['x', 1],
    ['zephyr', 1],
  ]),
  least: 1,
  acronyms: { asr: ['automatic speech recognition'] },
  synonyms: [
    ['voice', 'speech', 'audio'],
    ['speech', 'spoken'],
  ],
  areas: {
    speech: { label: 'Speech & audio', definition: 'Models that recognize speech.' },
    code: { label: 'Code', definition: 'Models that generate code.' },
    vision: { label: 'Vision', definition: 'Models of images.' },
  },
  english: [],
});

describe('Words that go together', () => {
  test('are synonyms in any form, both ways', () => {
    expect(lexicon.synonyms('voices')).toEqual(['speech', 'audio']);
    expect(lexicon.synonyms('speech')).toEqual(['voice', 'audio', 'spoken']);
    expect(lexicon.synonyms('model')).toEqual([]);
  });

  test('hint at a task area that few others have the word of, and name it if it is called so', () => {
    expect(lexicon.areasOf('recognizing')).toEqual([{ area: 'speech', isNamed: false }]);
    expect(lexicon.areasOf('speech')).toEqual([{ area: 'speech', isNamed: true }]);
    expect(lexicon.areasOf('models')).toEqual([]);
    expect(lexicon.areasOf('cooking')).toEqual([]);
  });

  test('are known in any form', () => {
    expect(['adapters', 'transforming', 'lora'].map((word) => lexicon.knows(word))).toEqual([true, true, true]);
    expect(lexicon.knows('zebra')).toBe(false);
  });
});

describe('The lexicon', () => {
  test.each([
    ['lora', 8],
    ['träger', 1],
    ['x', 1],
    ['lor', 0],
    ['', 0],
    ['constructor', 0],
  ])('has %j in about as many papers as it says: %i', (word, count) => {
    expect(lexicon.frequency(word)).toBe(count);
  });

  test.each([
    ['quant', ['quantization']],
    ['x', ['x']],
    ['a', ['adapter', 'adaptor']],
    ['quantizations', []],
    ['zebra', []],
  ])('knows which words begin with %j, the most frequent first: %j', (start, words) => {
    expect(lexicon.completions(start)).toEqual(words);
  });

  test.each([
    ['quantizaton', 'quantization', 'a letter left out'],
    ['zefyr', 'zephyr', 'letters for a sound'],
    ['quantizzation', 'quantization', 'a letter added'],
    ['trnasformer', 'transformer', 'two letters swapped'],
    ['qunatizaton', 'quantization', 'two slips in a long word'],
    ['modek', 'model', 'the word in most papers'],
    ['adaptar', 'adapter', 'the word in more papers'],
    ['omdel', 'model', 'the first two letters swapped'],
    ['adapterr', 'adapter', 'a letter doubled'],
    ['lroa', 'lora', 'two letters swapped in a short word'],
  ])('takes %s for %s (%s)', (typed, meant) => {
    expect(correctSlip(typed, lexicon)).toBe(meant);
  });

  test.each(['lra', 'loop', 'zzzzzzz', 'gpt4', '3bit', 'mdl', 'lor', 'iora', 'loraa1', 'wodel'])(
    'does not guess at %s',
    (typed) => {
      expect(correctSlip(typed, lexicon)).toBeUndefined();
    },
  );

  test('of an empty catalogue knows nothing', () => {
    const empty = readLexicon({ words: '', least: 1, acronyms: {}, synonyms: [], areas: {}, english: [] });
    expect([empty.frequency('lora'), empty.knows('lora'), correctSlip('lorra', empty)]).toEqual([0, false, undefined]);
  });
});

describe('The slips between two words', () => {
  test.each([
    ['lora', 'lora', 0],
    ['lora', 'lra', 1],
    ['lora', 'loora', 1],
    ['lora', 'lara', 1],
    ['lora', 'lroa', 1],
    ['lora', '', 4],
    ['', 'lora', 4],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%j and %j are %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 9)).toBe(slips);
  });

  const word = fc.stringMatching(/^[abc]{0,8}$/);

  test('are as many one way as the other, and none for equal words alone', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, most) => {
        expect(slipsBetween(a, b, most)).toBe(slipsBetween(b, a, most));
        expect(slipsBetween(a, b, most) === 0).toBe(a === b);
      }),
    );
  });

  test('are counted no further than asked', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, most) => {
        expect(slipsBetween(a, b, most)).toBe(Math.min(slipsBetween(a, b, 20), most + 1));
      }),
    );
  });
});
