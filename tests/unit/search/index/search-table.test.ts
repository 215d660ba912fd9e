import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACET_IDS, facetValues } from '../../../../src/catalogue/model/facet.ts';
import { facets } from '../../../../src/catalogue/model/facet-counts.ts';
import type { Paper, Parameter } from '../../../../src/catalogue/model/paper.ts';
import { decodeTable, encodeTable } from '../../../../src/search/index/search-table.ts';
import type { TaskArea } from '../../../../src/catalogue/model/task-area.ts';
import { paper } from '../../catalogue/fixture.ts';

const areas: readonly TaskArea[] = ['code', 'speech', 'vision'].map((id) => ({ id, label: id, definition: id }));

/** A size that four digits hold. */
const shortCount = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1, 1e3, 1e6, 1e9))
  .map(([digits, unit]) => digits * unit);
const anyParameter: fc.Arbitrary<Parameter> = fc
  .tuple(fc.constantFrom('count', 'below', 'order'), shortCount, fc.constantFrom('own', 'compared'))
  .map(([kind, value, role]) => ({ [kind]: value, role, text: 'x' }));
const availability = fc.constantFrom('linked', 'stated', 'promised', 'none');
const anyPaper: fc.Arbitrary<Paper> = fc
  .record(
    {
      areas: fc.subarray(areas.map(({ id }) => id)),
      parameters: fc.array(anyParameter, { maxLength: 4 }),
      artifacts: fc.record({ code: availability, models: availability, data: availability }),
      published: fc.constantFrom('2022', '2023-05', '2024-01-02'),
      venue: fc.constantFrom('ICLR 2024', 'Findings of ACL', 'Nature, Part B 2020'),
    },
    { requiredKeys: [] },
  )
  .map(paper);

function roundTrip(papers: readonly Paper[]) {
  return decodeTable(encodeTable(papers, facets(papers, areas)));
}

describe('The table that search loads', () => {
  test('is a few bytes a paper', () => {
    const papers = [
      paper({
        parameters: [
          { count: 7e9, text: '7B', role: 'own' },
          { count: 13e9, text: '13B', role: 'compared' },
          { below: 1e9, text: 'sub-billion', role: 'own' },
          { order: 1e12, text: 'trillion', role: 'compared' },
        ],
      }),
      paper(),
      paper({ areas: ['vision', 'code'] }),
    ];
    const table = encodeTable(papers, facets(papers, areas));
    expect(table.sizes).toBe('7B,13Bc,<1B,~1Tc  ');
    expect(table.facets.area).toEqual({ values: ['code', 'vision', 'not-stated'], of: '2 2 1,0' });
  });

  test('gives every paper its values and sizes back', () => {
    fc.assert(
      fc.property(fc.array(anyPaper, { maxLength: 8 }), (papers) => {
        const rows = roundTrip(papers);
        expect(rows.length).toBe(papers.length);
        for (const facet of FACET_IDS) {
          expect(rows.facets[facet]).toEqual(papers.map((each) => facetValues(facet, each)));
        }
        expect(rows.sizes).toEqual(papers.map(({ parameters }) => parameters.map(({ text: _, ...size }) => size)));
      }),
    );
  });

  test('of an empty catalogue has no papers', () => {
    const rows = roundTrip([]);
    expect([rows.length, rows.sizes, rows.facets.area]).toEqual([0, [], []]);
  });
});
