import { describe, expect, test } from 'vitest';
import { FACET_IDS, facetValues, NOT_STATED, type FacetId } from '../../../../src/catalogue/model/facet.ts';
import { facets } from '../../../../src/catalogue/model/facet-counts.ts';
import type { Paper } from '../../../../src/catalogue/model/paper.ts';
import type { TaskArea } from '../../../../src/catalogue/model/task-area.ts';
import { paper } from '../fixture.ts';

const areas: readonly TaskArea[] = [
  { id: 'code', label: 'Code', definition: 'Programs' },
  { id: 'speech', label: 'Speech', definition: 'Sounds' },
  { id: 'vision', label: 'Vision', definition: 'Images' },
];

describe('The values of a paper', () => {
  test.each<[FacetId, Partial<Paper>, readonly string[]]>([
    ['scale', { parameters: [{ count: 7e9, text: '7B', role: 'own' }] }, ['1b-10b']],
    ['scale', { parameters: [{ count: 7e9, text: '7B', role: 'compared' }] }, [NOT_STATED]],
    ['area', { areas: ['vision', 'code'] }, ['vision', 'code']],
    ['code', { artifacts: { code: 'linked', models: 'none', data: 'none' } }, ['linked']],
    ['models', { artifacts: { code: 'none', models: 'promised', data: 'none' } }, ['promised']],
    ['year', { published: '2023-05-23' }, ['2023']],
    ['year', { published: '2023' }, ['2023']],
    ['venue', { venue: 'NeurIPS 2023' }, ['NeurIPS']],
    ['venue', { venue: 'Findings of ACL (2024)' }, ['Findings of ACL']],
    ['venue', { venue: 'TMLR, 2024' }, ['TMLR']],
    ['venue', { venue: 'Nature' }, ['Nature']],
    ['venue', { venue: '2024' }, ['2024']],
  ])('in %s with %j are %j', (facet, fields, values) => {
    expect(facetValues(facet, paper(fields))).toEqual(values);
  });

  test.each(FACET_IDS)('in %s are “not stated” if it says nothing', (facet) => {
    expect(facetValues(facet, paper())).toEqual([NOT_STATED]);
  });
});

describe('A facet', () => {
  const papers = [
    paper({ areas: ['vision', 'code'], published: '2022-01', venue: 'ICLR 2022' }),
    paper({ areas: ['code'], published: '2024-01', venue: 'ICLR 2023' }),
    paper({ published: '2023-01', venue: 'ACL 2023', artifacts: { code: 'linked', models: 'none', data: 'none' } }),
    paper({ venue: 'AAAI 2023' }),
  ];
  const shown = (id: FacetId) =>
    facets(papers, areas)
      .find((facet) => facet.id === id)
      ?.values.map(({ label, count }) => `${label} ${count}`);

  test.each<[string, FacetId, readonly string[]]>([
    ['in the order of the vocabulary, without those that no paper has', 'area', ['Code 2', 'Vision 1', 'Not stated 2']],
    ['newest first', 'year', ['2024 1', '2023 1', '2022 1', 'Not stated 1']],
    ['most papers first, then by name', 'venue', ['ICLR 2', 'AAAI 1', 'ACL 1']],
    ['by how much a reader gets', 'code', ['Linked 1', 'Not stated 3']],
    ['with “not stated” if no paper says', 'scale', ['Not stated 4']],
  ])('lists its values %s', (_, id, values) => {
    expect(shown(id)).toEqual(values);
  });

  test('of an empty catalogue has no values', () => {
    expect(facets([], areas).map(({ id, values }) => [id, values])).toEqual(FACET_IDS.map((id) => [id, []]));
  });
});
