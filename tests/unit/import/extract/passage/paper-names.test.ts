import { expect, test } from 'vitest';
import { ownNames } from '../../../../../scripts/import/extract/passage/paper-names.ts';

test.each([
  ['Zephyr: Direct Distillation', '', ['Zephyr']],
  ['XGen-7B Technical Report', '', ['XGen']],
  ['BTLM-3B-8K: 7B Parameter Performance', '', ['BTLM']],
  ['On the Modelling of Speech', 'We introduce TinyWave, and a framework called Foo-Bar.', ['TinyWave', 'Foo-Bar']],
  ['On the Modelling of Speech', 'We present a LLaMA-based model for developing Large Language Models and LLMs.', []],
  ['A Long Title About Several Things: With a Colon', '', []],
])('The paper “%s” with the abstract “%s” names its own work', (title, abstract, names) => {
  expect(ownNames({ title, abstract })).toEqual(names);
});
