import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meantBy } from '../../../../src/search/ranking/meant.ts';
import { expandQuery, type QueryTerm } from '../../../../src/search/ranking/query-expansion.ts';
import { lexicon, WORDS } from './expansion-lexicon.ts';

/** What is searched for, slips corrected; English has one more word than the papers. */
async function expanded(terms: readonly string[]): Promise<readonly QueryTerm[]> {
  return expandQuery(
    terms,
    lexicon,
    await meantBy(
      terms,
      lexicon,
      () => Promise.resolve(new Map()),
      (word) => Promise.resolve(word === 'languid'),
    ),
  );
}

/** The variants of each term: `typed: variant, variant`. */
function variants(typed: string): readonly string[] {
  return expandQuery(typed.split(' '), lexicon).map(
    ({ typed: word, variants: all, names = [] }) =>
      `${word}: ${[...all, ...names].map(({ words }) => words).join(', ')}`,
  );
}

describe('What is searched for', () => {
  test.each([
    ['an American spelling', 'quantisation', ['quantisation: quantization']],
    ['an American spelling', 'behaviour', ['behaviour: behavior']],
    ['an American spelling', 'centre', ['centre: center']],
    ['an American spelling', 'modelling', ['modelling: modelling, modeling']],
    ['an American spelling', 'analysing', ['analysing: analyzing']],
    ['a British spelling', 'dialog', ['dialog: dialogue']],
    ['no other word that looks like a spelling', 'four', ['four: four']],
    ['no other word that looks like a spelling', 'filled', ['filled: filled']],
    [
      'a word with a hyphen written in one or apart',
      'fine-tuning',
      ['fine-tuning: fine-tuning, finetuning, "fine tuning", fine tuning'],
    ],
    ['two words written in one', 'pre training', ['pre training: pretraining, "pre training", pre training']],
    ['what a short form stands for', 'asr', ['asr: speech recognition']],
    ['what a short form in the plural stands for', 'llms', ['llms: large language model']],
    [
      'the short form of a long one',
      'low-rank adaptation',
      ['low-rank adaptation: low rank adaptation, low-rank adaptation, lora'],
    ],
    [
      'a long form in British spelling',
      'direct preference optimisation',
      ['direct preference optimisation: direct preference optimization, direct preference optimisation, dpo'],
    ],
    [
      'the longest of two long forms',
      'automatic speech recognition',
      ['automatic speech recognition: automatic speech recognition, asr'],
    ],
    [
      'a long form as it is typed',
      'parameter-efficient finetuning',
      ['parameter-efficient finetuning: parameter efficient fine tuning, parameter-efficient finetuning, peft'],
    ],
    [
      'long forms among other words',
      'reading speech recognition policy',
      ['reading: reading', 'speech recognition: speech recognition, asr', 'policy: policy'],
    ],
  ])('is also %s: %s', (_, typed, expected) => {
    expect(variants(typed)).toEqual(expected);
  });

  test.each([
    ['quantizaton', 'quantization'],
    ['reinforcment', 'reinforcement'],
    ['langauge', 'language'],
    ['polciy', 'policy'],
  ])('is corrected where no paper has it: %s', async (typed, corrected) => {
    expect(await expanded([typed])).toMatchObject([{ typed, corrected }]);
  });

  test.each([
    'quant',
    'policies',
    'quantizing',
    'quantized',
    'quantisation',
    'llm',
    'quantizaton-aware',
    'languid',
    'ran',
  ])('is not corrected where papers have it or a form of it, or English has: %s', async (typed) => {
    expect((await expanded([typed]))[0]).not.toHaveProperty('corrected');
  });

  test.each([
    ['speech2language', 'speech2language: "speech to language", speech language'],
    ['lora2', 'lora2: '],
    ['4lora', '4lora: '],
    ['speechreading', 'speechreading: "speech reading", speech reading'],
    ['rein force ment', 'rein force ment: reinforcement, "rein force ment", rein force ment'],
    ['unheard-of', 'unheard-of: '],
  ])('is taken apart and put together where papers have it so: %s', (typed, expected) => {
    expect(variants(typed).join('; ')).toBe(expected);
  });

  test('is corrected within a long form too', async () => {
    expect(await expanded(['speach', 'recognition'])).toMatchObject([
      {
        typed: 'speach recognition',
        corrected: 'speech recognition',
        variants: [{ words: 'speech recognition' }],
        names: [{ words: 'asr' }],
      },
    ]);
  });

  test('counts less for what was not typed', async () => {
    const [lora] = expandQuery(['lora'], lexicon);
    expect(lora?.variants.map(({ weight }) => weight)).toEqual([1]);
    const [llm] = expandQuery(['llm'], lexicon);
    expect(llm?.names?.map(({ weight }) => weight < 1)).toEqual([true]);
    expect((await expanded(['quantizaton']))[0]?.variants[0]?.weight).toBeLessThan(1);
  });

  test.each(['constructor', '__proto__', 'constructors', 'hasownproperty'])(
    'may be a word that JavaScript knows, and no paper: %s',
    (word) => {
      expect(variants(word)).toEqual([`${word}: `]);
    },
  );

  test('is every word that is typed, once and in order', () => {
    const word = fc.oneof(
      fc.constantFrom(...WORDS, 'asr', 'speech', 'recognition', 'pre', 'training'),
      fc.string({ minLength: 1 }).map((text) => text.replace(/\s/g, '-')),
    );
    fc.assert(
      fc.property(fc.array(word), (terms) => {
        const queryTerms = expandQuery(terms, lexicon);
        expect(queryTerms.map(({ typed }) => typed).join(' ')).toBe(terms.join(' '));
        for (const { typed, variants: all } of queryTerms) {
          if (WORDS.includes(typed)) expect(all.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('A query that is too long to be read closely', () => {
  test('has some of its words corrected', async () => {
    const typed = Array.from(
      { length: 40 },
      (_, nth) => `quantiza${String.fromCharCode(97 + (nth % 26), 98 + nth / 26)}on`,
    );
    const terms = await expanded(typed);
    expect(terms.map((term) => term.typed)).toEqual(typed);
    const corrected = terms.filter((term) => term.corrected !== undefined);
    expect(corrected.length).toBeGreaterThan(0);
    expect(corrected.length).toBeLessThanOrEqual(10);
  });

  test('is not taken apart at a hundred hyphens', () => {
    const word = Array.from({ length: 100 }, () => 'low').join('-');
    expect(variants(word)).toEqual([`${word}: `]);
  });
});
