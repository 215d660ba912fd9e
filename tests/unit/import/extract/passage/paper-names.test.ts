import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperNames } from '../../../../../scripts/import/extract/passage/paper-names.ts';

const NO_NAMES = 'On the Modelling of Speech in Noise';

describe('The names of the paper’s own work', () => {
  test.each([
    ['Zephyr: Direct Distillation', '', ['Zephyr']],
    ['XGen-7B Technical Report', '', ['XGen']],
    ['BTLM-3B-8K: 7B Parameter Performance', '', ['BTLM']],
    [NO_NAMES, 'We introduce TinyWave, and a framework called Foo-Bar.', ['TinyWave', 'Foo-Bar']],
    [NO_NAMES, 'We build the “Foo” corpus, dubbed FooSum.', ['FooSum', 'Foo']],
    [NO_NAMES, 'We present a LLaMA-based model for developing Large Language Models and LLMs.', []],
    [NO_NAMES, 'We propose Adaptive Layer Norm and compare it with BERT, a language model.', []],
    ['A Long Title About Several Things: With a Colon', '', []],
  ])('in “%s” and “%s”', (title, abstract, names) => {
    expect(paperNames({ title, abstract }).flatMap(({ name, own }) => (own ? [name] : []))).toEqual(names);
  });
});

describe('What a name stands for is told by', () => {
  test.each([
    ['the title', 'BookSum: A Collection of Datasets', '', 'BookSum', 'A Collection of Datasets'],
    ['an apposition', NO_NAMES, 'We train GPT-J, a family of models.', 'GPT-J', 'family of models'],
    ['a long form', NO_NAMES, 'FooQA (Foo for Questions) is a dataset of facts.', 'FooQA', 'dataset of facts'],
    [
      'words that call it so',
      NO_NAMES,
      'We collect a large dataset called FooSum.',
      'FooSum',
      'We collect a large dataset',
    ],
    ['the first words of several', 'Foo: Code', 'Foo is a corpus. Foo is a model.', 'Foo', 'corpus'],
  ])('%s', (_, title, abstract, name, description) => {
    const found = paperNames({ title, abstract }).find((one) => one.name === name);
    expect(found?.description?.trim()).toBe(description);
  });
});

test('Names are told once each, the longest first, whatever the text', () => {
  const words = fc.array(fc.constantFrom('Foo', 'a', ', ', ': ', ' ', 'called ', 'We introduce ', '-7B', '.', '“'));
  const text = words.map((list) => list.join(''));
  fc.assert(
    fc.property(text, text, (title, abstract) => {
      const names = paperNames({ title, abstract }).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(names.toSorted((a, b) => b.length - a.length));
      for (const name of names) expect(`${title}\n${abstract}`).toContain(name);
    }),
  );
});
