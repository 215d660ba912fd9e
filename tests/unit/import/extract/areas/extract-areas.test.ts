import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { areaClassifier } from '../../../../../scripts/import/extract/areas/extract-areas.ts';
import { readPassage } from '../../../../../scripts/import/extract/passage/passage.ts';
import type { PaperText } from '../../../../../src/catalogue/model/paper.ts';
import { taskAreasSchema, type TaskArea } from '../../../../../src/catalogue/model/task-area.ts';
import { growth, NEARLY_LINEAR } from '../../../growth.ts';

const vocabulary = taskAreasSchema.parse(parse(readFileSync('tests/fixtures/catalogue/task-areas.yaml', 'utf8')));
const classify = classifier(vocabulary);

function classifier(areas: readonly TaskArea[]) {
  const classifyPassage = areaClassifier(areas);
  return (paper: PaperText) => classifyPassage(readPassage(paper));
}

function area(id: string, cues: NonNullable<TaskArea['cues']>): TaskArea {
  return { id, label: id, definition: id, cues };
}

describe('a cue', () => {
  test.each([
    ['pre-training', 'We study Pretraining.', 'Pretraining'],
    ['pretraining', 'We study pre-training.', 'pre-training'],
    ['pretraining', 'We study pre training.', 'pre training'],
    ['fine-tuning', 'We study fine-\ntuning.', 'fine-\ntuning'],
    ['quantization', 'We study quantisation.', 'quantisation'],
    ['behavior cloning', 'We study Behaviour Cloning.', 'Behaviour Cloning'],
    ['language modelling', 'We study language modeling.', 'language modeling'],
    ['dialogue', 'We study dialogs.', 'dialogs'],
    ['policy', 'We study policies.', 'policies'],
    ['bias', 'We study biases.', 'biases'],
    ['quantiz*', 'We study a quantizer.', 'quantizer'],
    ['low-rank adapt*', 'We study low-rank adapters.', 'low-rank adapters'],
    ['RAG', 'We study RAG.', 'RAG'],
    ['GAN', 'We study GANs.', 'GANs'],
  ])('%j is found in %j', (cue, abstract, words) => {
    const found = classifier([area('x', { strong: [cue] })])({ title: '', abstract });
    expect(found.evidence).toEqual({ x: [words] });
  });

  test.each([
    ['RAG', 'We study a rag doll.'],
    ['art', 'We study parts.'],
    ['quantization', 'We study quantity.'],
    ['low rank', 'We study what is low. Rank is another matter.'],
    ['GitHub', 'Code: https://github.com/a/b and github.com/a/c.'],
  ])('%j is not found in %j', (cue, abstract) => {
    const found = classifier([area('x', { strong: [cue] })])({ title: '', abstract });
    expect(found.areas).toEqual([]);
  });

  test('counts for its area alone where a shorter cue lies within it', () => {
    const found = classifier([
      area('text', { strong: ['language model'] }),
      area('both', { strong: ['vision-language model'] }),
    ])({ title: 'A vision-language model', abstract: '' });
    expect(found.areas).toEqual(['both']);
  });

  test('that is only announced does not count in the background and in results', () => {
    const byBenchmark = classifier([area('evaluation', { announced: ['benchmark'] })]);
    const abstractOf = (sentence: string) => ({ title: '', abstract: `${sentence} We propose a method. It is fast.` });
    expect(byBenchmark(abstractOf('Each benchmark is old.')).areas).toEqual([]);
    expect(byBenchmark(abstractOf('We introduce a benchmark.')).areas).toEqual(['evaluation']);
  });
});

describe('of two areas with equal cues, the primary one', () => {
  const found = classifier([area('a', { strong: ['alpha'] }), area('b', { strong: ['beta'] })]);

  test.each([
    ['is in the title', 'On alpha', 'We propose beta.', 'a'],
    ['is what the title names first, not the means', 'Alpha through beta', '', 'a'],
    ['is what the paper announces, not its background', '', 'Alpha is well known. We propose beta.', 'b'],
    ['is what the paper announces, not a result', '', 'This paper presents alpha. Beta gets better too.', 'a'],
  ])('%s', (_why, title, abstract, expected) => {
    expect(found({ title, abstract }).areas[0]).toBe(expected);
  });

  test('is in doubt when as much points to the other', () => {
    expect(found({ title: 'Alpha and beta', abstract: '' }).unsure).toEqual([
      'The first area could be a or b: nearly as much points to the one as to the other.',
    ]);
  });
});

describe('a single word of a title', () => {
  const found = classifier([
    area('tuning', { medium: ['tuning'] }),
    area('brains', { medium: ['cortex', 'neurons'], strong: ['spikes'] }),
  ]);

  test.each([
    ['does not decide alone', 'Tuning curves', 'We record neurons of the cortex.', 'brains'],
    ['counts beside others that point there', 'Cortex as a filter', 'We record neurons. Tuning is known.', 'brains'],
    ['decides where nothing else points anywhere', 'Tuning at scale', 'We study models.', 'tuning'],
    ['decides if it says all', 'Spikes', 'We propose tuning.', 'brains'],
  ])('%s', (_why, title, abstract, expected) => {
    expect(found({ title, abstract }).areas[0]).toBe(expected);
  });
});

describe('an area that is a means of another', () => {
  const found = classifier([
    area('reasoning', { strong: ['proofs', 'theorems'] }),
    { ...area('rewards', { strong: ['robots'], medium: ['rewards', 'policies'] }), meansOf: ['reasoning'] },
  ]);

  test.each([
    [
      'is no further one by cues that are not strong',
      'Proofs',
      'We learn proofs by rewards and policies.',
      ['reasoning'],
    ],
    ['is one by a strong cue', 'Proofs by robots', 'We learn proofs.', ['reasoning', 'rewards']],
    ['can be the first', 'Rewards and policies', 'We learn rewards. Proofs are known.', ['rewards']],
  ])('%s', (_why, title, abstract, expected) => {
    expect(found({ title, abstract }).areas).toEqual(expected);
  });
});

describe('the vocabulary', () => {
  test('refuses an area that is a means of none in the list', () => {
    const entry = { id: 'x', label: 'X', definition: 'X', meansOf: ['y'] };
    expect(taskAreasSchema.safeParse([entry]).error?.issues).toMatchObject([
      { path: [0, 'meansOf', 0], message: 'is no area of the list: y' },
    ]);
  });

  test.each([
    ['an ending in the middle', 'quant*ization'],
    ['punctuation', 'what?'],
  ])('refuses a cue with %s', (_what, strong) => {
    const entry = { id: 'x', label: 'X', definition: 'X', cues: { strong } };
    expect(taskAreasSchema.safeParse([entry]).success).toBe(false);
  });
});

describe('whatever the text', () => {
  const cue = fc.constantFrom(...vocabulary.flatMap(({ cues }) => [...(cues?.strong ?? []), ...(cues?.weak ?? [])]));
  const text = fc
    .array(fc.oneof(cue, fc.string({ unit: 'grapheme' }), fc.constantFrom('. We propose', ' via ', 'https://x.y/')))
    .map((parts) => parts.join(' '));

  test('there are at most three areas, each with words that the title or the abstract has', () => {
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        const { areas, evidence } = classify({ title, abstract });
        expect(areas.length).toBeLessThanOrEqual(3);
        expect(Object.keys(evidence).toSorted()).toEqual(areas.toSorted());
        for (const words of Object.values(evidence).flat())
          expect(title.includes(words) || abstract.includes(words)).toBe(true);
        for (const words of Object.values(evidence)) expect(words.length).toBeGreaterThan(0);
      }),
    );
  });

  test('a doubt is told when nothing points anywhere', () => {
    expect(classify({ title: 'Untitled', abstract: '' })).toEqual({
      areas: [],
      evidence: {},
      unsure: ['No words of the title or the abstract point to a task area.'],
    });
  });

  test.each(['1', 'a', ' ', ',', 'a ', 'we a ', '. A', 'language ', 'https:', 'this paper ', 'is', '-'])(
    'areas are found in time that grows with it, even in %j over and over',
    (part) => {
      expect(growth(part, (text) => classify({ title: text, abstract: text }))).toBeLessThan(NEARLY_LINEAR);
    },
  );
});
