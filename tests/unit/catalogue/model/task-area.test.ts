import { describe, expect, test } from 'vitest';
import { taskAreaSchema, taskAreasSchema } from '../../../../src/catalogue/model/task-area.ts';

const area = { id: 'fine-tuning', label: 'Fine-tuning', definition: 'To adapt a model.' };

describe('A task area', () => {
  test('has its cues as a list', () => {
    const cues = { strong: ' LoRA, fine-tun*,, adapter ' };
    expect(taskAreaSchema.parse({ ...area, cues }).cues).toEqual({ strong: ['LoRA', 'fine-tun*', 'adapter'] });
  });

  test.each([
    ['id with capitals', { id: 'Fine-Tuning' }, 'id'],
    ['id with a space', { id: 'fine tuning' }, 'id'],
    ['label of nothing', { label: ' ' }, 'label'],
    ['cue with a star in the middle', { cues: { strong: 'fine*tuning' } }, 'cues.strong.0'],
    ['cue of a star', { cues: { weak: '*' } }, 'cues.weak.0'],
    ['strength that there is not', { cues: { huge: 'LoRA' } }, 'cues'],
    ['field that there is not', { colour: 'red' }, ''],
  ])('with an %s is refused where it stands', (_, fields, path) => {
    const problems = taskAreaSchema.safeParse({ ...area, ...fields }).error?.issues;
    expect(problems?.map((problem) => problem.path.join('.'))).toEqual([path]);
  });

  test('must not be named twice', () => {
    expect(taskAreasSchema.safeParse([area, area]).error?.issues[0]?.message).toBe('names an id twice');
    expect(taskAreasSchema.safeParse([]).success).toBe(false);
  });
});
