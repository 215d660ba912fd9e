import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../../../scripts/import/extract/extract.ts';
import { mergePaper } from '../../../../scripts/import/write/merge.ts';
import type { Paper } from '../../../../src/catalogue/model/paper.ts';
import { paper } from '../../catalogue/fixture.ts';

const text = { title: 'A paper', abstract: 'We train a 7B model. Code: github.com/a/b.' };
const { parameters, areas, links, artifacts } = paper({
  parameters: [{ count: 7e9, text: '7B', role: 'own' }],
  areas: ['code'],
});
const extraction: Extraction = {
  fields: { parameters, areas, links, artifacts, evidence: {} },
  doubts: [
    { field: 'areas', what: 'two are close' },
    { field: 'parameters', what: 'no role' },
  ],
};

function notes(curated: Paper['curated']): readonly string[] {
  return merged(curated).notes;
}

function merged(curated: Paper['curated']): ReturnType<typeof mergePaper> {
  const existing = paper({ curated, added: '2026-01-31' });
  const findings = {
    text,
    source: existing.source,
    facts: {},
    extraction,
    existing,
    today: '2026-02-01',
  };
  return mergePaper(findings);
}

describe('what is unsure', () => {
  test('stands in the file by field, whatever was corrected', () => {
    const unsure = { parameters: ['no role'], areas: ['two are close'] };
    expect(merged(undefined).paper.unsure).toEqual(unsure);
    expect(merged({ why: 'x', areas: [] }).paper.unsure).toEqual(unsure);
  });
});

describe('what a person is asked to look at', () => {
  test('doubts, but for fields that were corrected', () => {
    expect(notes(undefined)).toEqual(['areas: two are close', 'parameters: no role']);
    expect(notes({ why: 'x', areas: [] })).toEqual(['parameters: no role']);
  });

  test.each([
    ['parameters', { parameters }],
    ['areas', { areas }],
    ['links', { links }],
    ['artifacts', { artifacts }],
  ] as const)('a correction that the extraction agrees with: %s', (field, correction) => {
    const expected = `curated.${field}: the extraction now says the same, so the correction can go`;
    expect(notes({ why: 'x', ...correction })).toContain(expected);
  });

  test('words of a correction that are not in the text', () => {
    const kind = 'code' as const;
    const curated = {
      why: 'x',
      parameters: [{ count: 8e9, text: '8B', role: 'own' as const }],
      links: [
        { url: 'https://github.com/a/b', kind, text: 'github.com/a/b' },
        { url: 'https://github.com/a/c', kind, text: 'github.com/a/c' },
        { url: 'https://github.com/a/d', kind },
      ],
    };
    expect(notes(curated).filter((note) => note.includes('stands neither'))).toEqual([
      'curated: “8B” stands neither in the title nor in the abstract',
      'curated: “github.com/a/c” stands neither in the title nor in the abstract',
    ]);
  });
});
