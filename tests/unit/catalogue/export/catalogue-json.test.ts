import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { exportJsonSchema, exportSchema } from '../../../../src/catalogue/export/catalogue-json.ts';
import { exportedPaperSchema } from '../../../../src/catalogue/export/exported-paper.ts';
import { papersJson } from '../../../../src/catalogue/export/json.ts';
import { absolute, exported } from '../exported.ts';

const SCHEMA = absolute('/papers.schema.json');

const full = exported({
  title: 'A “quoted” </script> title',
  authors: ['A. Person'],
  published: '2024-05',
  venue: 'NeurIPS 2024',
  arxiv: '2401.00010',
  added: '2026-01-31',
  parameters: [
    { count: 7e9, text: '7B', role: 'own' },
    { below: 1e9, text: 'sub-billion', role: 'own' },
    { order: 1e12, text: 'trillion', role: 'compared' },
  ],
  areas: ['fine-tuning', 'unheard-of'],
  links: [{ url: 'https://github.com/a/b', kind: 'code' }],
  artifacts: { code: 'linked', models: 'none', data: 'promised' },
  evidence: { areas: { 'fine-tuning': ['tuned'], dropped: ['word'] }, artifacts: { code: 'at github.com/a/b' } },
  curated: { areas: ['fine-tuning', 'unheard-of'], why: 'read it' },
});

describe('a paper as data', () => {
  test('has what the page shows, and leaves out what is not known', () => {
    expect(exportedPaperSchema.parse(full)).toEqual(full);
    expect(full).toMatchObject({
      url: 'https://example.org/base/papers/a-paper/',
      scale: ['100m-1b', '1b-10b'],
      areas: [
        { id: 'fine-tuning', label: 'Fine-tuning' },
        { id: 'unheard-of', label: 'unheard-of' },
      ],
      corrected: { fields: ['areas'], why: 'read it' },
    });
    expect(Object.keys(exported())).not.toContain('authors');
    expect(exportedPaperSchema.parse(exported())).toEqual(exported());
  });

  test('gives evidence only of what it still says', () => {
    expect(full.evidence).toEqual({ areas: { 'fine-tuning': ['tuned'] }, artifacts: { code: 'at github.com/a/b' } });
    const artifacts = { code: 'none', models: 'none', data: 'none' } as const;
    const corrected = exported({ evidence: { artifacts: { code: 'soon' } }, curated: { artifacts, why: 'it is not' } });
    expect(corrected.evidence).toEqual({ areas: {}, artifacts: {} });
  });
});

describe('the catalogue as JSON', () => {
  const text = papersJson([full, exported()], SCHEMA);

  test('is of its schema, a line a paper', () => {
    expect(exportSchema.parse(JSON.parse(text))).toEqual({
      version: 1,
      schema: SCHEMA,
      count: 2,
      papers: [full, exported()],
    });
    expect(text.trim().split('\n')).toHaveLength(4);
    expect(exportSchema.parse(JSON.parse(papersJson([], SCHEMA)))).toMatchObject({ count: 0, papers: [] });
  });

  test('has a JSON Schema that takes it, refuses what is wrong, and lets fields be added', () => {
    const jsonSchema = exportJsonSchema(SCHEMA);
    expect(jsonSchema).toMatchObject({ $id: SCHEMA, $schema: 'https://json-schema.org/draft/2020-12/schema' });
    const read = z.fromJSONSchema(jsonSchema);
    const data = JSON.parse(text) as { papers: object[] };
    expect(read.safeParse(data).success).toBe(true);
    expect(read.safeParse({ ...data, papers: [{ ...full, later: 1 }] }).success).toBe(true);
    for (const wrong of [{ title: undefined }, { scale: ['huge'] }, { published: 2024 }, { artifacts: {} }]) {
      expect(read.safeParse({ ...data, papers: [{ ...full, ...wrong }] }).success).toBe(false);
    }
  });

  test('says in the schema what every field means', () => {
    const { properties } = z.toJSONSchema(exportedPaperSchema);
    const silent = Object.entries(properties ?? {}).filter(
      ([, field]) => typeof field !== 'object' || !field.description,
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});
