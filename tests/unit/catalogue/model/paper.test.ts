import { describe, expect, test } from 'vitest';
import { paperSchema, withCorrections, type Paper } from '../../../../src/catalogue/model/paper.ts';
import { paper } from '../fixture.ts';

describe('A paper file', () => {
  test.each<[string, Partial<Paper>]>([
    ['nothing stated', {}],
    ['an old arXiv id', { arxiv: 'cs.CL/0701001' }],
    ['a year alone', { published: '2023' }],
    ['a whole date', { published: '2023-05-23' }],
    ['three areas', { areas: ['code', 'fine-tuning', 'vision'] }],
    [
      'a size of every kind',
      {
        parameters: [
          { count: 7e9, text: '7B', role: 'own' },
          { below: 1e9, text: 'sub-billion', role: 'own' },
          { order: 1e12, text: 'trillion', role: 'compared' },
        ],
      },
    ],
  ])('may have %s', (_, fields) => {
    expect(paperSchema.safeParse(paper(fields)).error).toBeUndefined();
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a field that there is not', { colour: 'red' }, ''],
    ['an empty title', { title: ' ' }, 'title'],
    ['an arXiv id that YAML made a number', { arxiv: 2305.14314 }, 'arxiv'],
    ['a month that there is not', { published: '2023-13' }, 'published'],
    ['no author in a list of authors', { authors: [] }, 'authors'],
    ['four areas', { areas: ['a', 'b', 'c', 'd'] }, 'areas'],
    ['an area twice', { areas: ['code', 'code'] }, 'areas'],
    ['an area by its label', { areas: ['Fine-tuning'] }, 'areas.0'],
    ['a size of two kinds', { parameters: [{ count: 7e9, below: 8e9, text: '7B', role: 'own' }] }, 'parameters.0'],
    ['a size of no kind', { parameters: [{ text: '7B', role: 'own' }] }, 'parameters.0'],
    ['half a parameter', { parameters: [{ count: 0.5, text: '0.5', role: 'own' }] }, 'parameters.0.count'],
    ['a link that runs a script', { links: [{ url: 'javascript:alert(1)', kind: 'code' }] }, 'links.0.url'],
    ['a link without a host', { links: [{ url: 'github.com/a/b', kind: 'code' }] }, 'links.0.url'],
    ['a correction without a reason', { curated: { areas: ['code'] } }, 'curated.why'],
  ])('with %s is refused where it stands', (_, fields, path) => {
    const problems = paperSchema.safeParse({ ...paper(), ...fields }).error?.issues;
    expect(problems?.map((problem) => problem.path.join('.'))).toEqual([path]);
  });
});

describe('A correction by hand', () => {
  const extracted = paper({
    areas: ['code', 'vision'],
    venue: 'ICLR',
    curated: { why: 'It is about speech.', areas: ['speech'] },
  });

  test('takes the place of what was extracted, and of nothing else', () => {
    const corrected = withCorrections(extracted);
    expect(corrected.areas).toEqual(['speech']);
    expect(corrected.venue).toBe('ICLR');
    expect(corrected).not.toHaveProperty('why');
  });

  test('leaves no doubt about what it corrects, and others as they are', () => {
    const doubtful = { ...extracted, unsure: { areas: ['Little points to code.'], links: ['It was mended.'] } };
    expect(withCorrections(doubtful).unsure).toEqual({ links: ['It was mended.'] });
    expect(withCorrections({ ...extracted, unsure: { areas: ['Little points to code.'] } })).not.toHaveProperty(
      'unsure',
    );
  });

  test('can empty a field', () => {
    expect(withCorrections({ ...extracted, curated: { why: 'None fits.', areas: [] } }).areas).toEqual([]);
  });

  test('leaves the stored paper as it is', () => {
    withCorrections(extracted);
    expect(extracted.areas).toEqual(['code', 'vision']);
  });
});
