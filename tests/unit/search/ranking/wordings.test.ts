import { describe, expect, test } from 'vitest';
import type { Wording } from '../../../../src/search/index/lexicon-data.ts';
import { termsAskedFor } from '../../../../src/search/ranking/wordings.ts';

const WORDINGS: readonly Wording[] = [
  { terms: ['hallucination'], asked: [['make|made|invent', 'up', 'fact|thing']] },
  {
    terms: ['code generation', 'program synthesis'],
    asked: [
      ['write|written', 'program|software', 'model|machine'],
      ['program', 'description'],
    ],
  },
  { terms: ['kernels'], asked: [['write', 'fast|faster', 'program']] },
];

const asked = (typed: string) => Object.fromEntries(termsAskedFor(typed.split(' '), WORDINGS));

describe('Terms are asked for', () => {
  test('by all parts of a wording, in any order and form, and by words that are too common to search for', () => {
    expect(asked('making up facts')).toEqual({
      making: ['hallucination'],
      up: ['hallucination'],
      facts: ['hallucination'],
    });
    expect(asked('things that were made up')).toHaveProperty('things', ['hallucination']);
    expect(asked('programs a machine writes in python')).toEqual({
      writes: ['code generation', 'program synthesis'],
      programs: ['code generation', 'program synthesis'],
      machine: ['code generation', 'program synthesis'],
    });
  });

  test('by all parts but one, if nearly all that is typed is about them, and about no others more', () => {
    expect(asked('computers that write programs')).toHaveProperty('write', [
      'code generation',
      'program synthesis',
      'kernels',
    ]);
    expect(asked('description that people write for such a programs')).toEqual({
      programs: ['code generation', 'program synthesis'],
      description: ['code generation', 'program synthesis'],
    });
    expect(asked('make up')).toHaveProperty('make', ['hallucination']);
    expect(asked('write programs about weather in the far north')).toEqual({});
  });

  test.each(['', 'facts', 'up', 'write', 'the of', 'zebra qwertz'])('not by %j', (typed) => {
    expect(asked(typed)).toEqual({});
  });

  test('by each word for one part alone', () => {
    expect(termsAskedFor(['program', 'program'], [{ terms: ['x'], asked: [['program', 'program|script']] }]).size).toBe(
      0,
    );
  });
});
