import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packWords } from '../../../../src/search/index/front-coding.ts';
import { readLexicon, slipsBetween } from '../../../../src/search/ranking/lexicon.ts';

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
  ]),
  acronyms: { asr: ['automatic speech recognition'] },
  synonyms: [
    ['voice', 'speech', 'audio'],
    ['speech', 'spoken'],
  ],
  areas: { speech: 'Speech & audio. Speech recognition.', code: 'Code. Code generation.' },
});

describe('Words that go together', () => {
  test('are synonyms in any form, both ways', () => {
    expect(lexicon.synonyms('voices')).toEqual(['speech', 'audio']);
    expect(lexicon.synonyms('speech')).toEqual(['voice', 'audio', 'spoken']);
    expect(lexicon.synonyms('model')).toEqual([]);
  });

  test('name a task area', () => {
    expect(lexicon.areasOf('recognition')).toEqual(['speech']);
    expect(lexicon.areasOf('generating')).toEqual(['code']);
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
    ['quant', true],
    ['quantization', true],
    ['x', true],
    ['a', true],
    ['tr', true],
    ['quantizations', false],
    ['zebra', false],
    ['0', false],
  ])('knows whether a word begins with %j: %j', (start, begins) => {
    expect(lexicon.begins(start)).toBe(begins);
  });

  test.each([
    ['quantizaton', 'quantization', 'a letter left out'],
    ['quantizzation', 'quantization', 'a letter added'],
    ['trnasformer', 'transformer', 'two letters swapped'],
    ['qunatizaton', 'quantization', 'two slips in a long word'],
    ['wodel', 'model', 'the first letter'],
    ['modek', 'model', 'the word in most papers'],
    ['adaptar', 'adapter', 'the word in more papers'],
    ['trager', 'träger', 'an accent'],
  ])('takes %s for %s (%s)', (typed, meant) => {
    expect(lexicon.correct(typed)).toBe(meant);
  });

  test.each(['lra', 'loop', 'zzzzzzz', 'gpt4', '3bit', 'mdl'])('does not guess at %s', (typed) => {
    expect(lexicon.correct(typed)).toBeUndefined();
  });

  test('of an empty catalogue knows nothing', () => {
    const empty = readLexicon({ words: '', acronyms: {}, synonyms: [], areas: {} });
    expect([empty.frequency('lora'), empty.begins('l'), empty.correct('lorra')]).toEqual([0, false, undefined]);
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
