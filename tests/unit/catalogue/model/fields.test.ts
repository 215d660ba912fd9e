import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { EXTRACTED, FIELDS, claimsIn } from '../../../../src/catalogue/model/fields.ts';
import { bibliographyEntrySchema, curatedSchema, paperSchema } from '../../../../src/catalogue/model/paper.ts';
import { formatPaperFile } from '../../../../src/catalogue/model/paper-file.ts';
import { exportedPaperSchema } from '../../../../src/catalogue/export/exported-paper.ts';
import { exported } from '../exported.ts';
import { paper } from '../fixture.ts';

const ids = Object.keys(FIELDS);

const full = paper({
  facts: { context: [{ value: 8192, text: '8K' }] },
  evidence: { areas: { code: ['programs'] } },
  unsure: { parameters: ['“7B” may not count parameters.'], areas: ['Little points to code: programs.'] },
  rights: 'CC BY 4.0',
  keywords: ['scaling'],
  urls: ['https://example.org/paper'],
  primaryClass: 'cs.CL',
  container: { name: 'Somewhere', kind: 'conference' },
  venue: 'ICLR 2024',
  published: '2024-05',
  authors: ['A. Person'],
  arxiv: '2401.00010',
  doi: '10.1145/3292500.3330701',
  added: '2026-01-31',
  curated: { why: 'checked', areas: ['code'] },
  curatedFor: '0123456789ab',
});

describe('the table of fields', () => {
  test('gives the order of a file, whatever the order in the paper', () => {
    const text = formatPaperFile({ paper: full, abstract: 'Text.' });
    const keys = [...text.matchAll(/^(\w+):/gm)].map(([, key]) => key);
    expect(keys).toEqual([...ids, 'curated', 'curatedFor']);
  });

  test('is what a paper, its corrections and the bibliography are made of', () => {
    const inGroups = (...groups: string[]) =>
      Object.entries(FIELDS).flatMap(([id, { group }]) => (groups.includes(group) ? [id] : []));
    expect(Object.keys(paperSchema.shape)).toEqual([...ids, 'digest', 'curated', 'curatedFor']);
    expect(Object.keys(curatedSchema.shape)).toEqual(['why', ...inGroups('identity', 'bibliographic', 'extracted')]);
    expect(Object.keys(bibliographyEntrySchema.shape)).toEqual(inGroups('identity', 'bibliographic'));
    expect(EXTRACTED).toEqual(inGroups('extracted'));
  });

  test('is given out whole as data', () => {
    expect(Object.keys(exportedPaperSchema.shape)).toEqual(expect.arrayContaining(ids));
    expect(Object.keys(exported(full))).toEqual(expect.arrayContaining(ids));
  });

  test.each(ids)('says what there can be: %s', (id) => {
    const { properties } = z.toJSONSchema(paperSchema);
    expect(properties?.[id]).toHaveProperty('description');
  });

  test('gives each claim of an extracted field an id of its own, and its words', () => {
    const areas = claimsIn('areas', ['code', 'vision'], { areas: { code: ['programs', 'software'] } });
    expect(areas).toEqual([
      { id: 'area-code', words: ['programs', 'software'] },
      { id: 'area-vision', words: [] },
    ]);
    const links = claimsIn('links', [{ url: 'https://a.org/', kind: 'code', text: 'a.org' }], {});
    expect(links).toEqual([{ id: 'link-0', words: ['a.org'] }]);
    const artifacts = { code: 'stated', models: 'none', data: 'none' } as const;
    expect(claimsIn('artifacts', artifacts, { artifacts: { code: 'is public', models: 'are not' } })).toEqual([
      { id: 'code', words: ['is public'] },
      { id: 'models', words: [] },
      { id: 'data', words: [] },
    ]);
    const facts = { licence: [{ value: 'MIT', text: 'MIT licence' }], context: [{ value: 8192, text: '8K' }] };
    expect(claimsIn('facts', facts, {})).toEqual([
      { id: 'fact-licence-0', words: ['MIT licence'] },
      { id: 'fact-context-0', words: ['8K'] },
    ]);
  });
});
