import { describe, expect, test } from 'vitest';
import { activeFilters } from '../../../../src/search/query/describe-filters.ts';
import { EMPTY, type SearchState } from '../../../../src/search/query/search-state.ts';

const nameOf = (_: string, value: string) => value.toUpperCase();

describe('A filter that is on', () => {
  test.each<[Partial<SearchState>, readonly string[]]>([
    [{}, []],
    [{ words: 'lora', sort: 'size', role: 'any' }, ['Sizes of any model']],
    [{ facets: { year: ['2023'], area: ['code', 'speech'] } }, ['Task area: CODE', 'Task area: SPEECH', 'Year: 2023']],
    [{ params: { from: 7e9, to: 7e9 } }, ['Size: 7B']],
    [{ params: { from: 1e9, to: 1e10 } }, ['Size: 1B–10B']],
    [{ params: { from: 1e9 } }, ['Size: 1B and more']],
    [{ params: { to: 3e9 } }, ['Size: up to 3B']],
    [{ params: { to: 2_999_999_999 } }, ['Size: under 3B']],
    [{ params: { from: 3_000_000_001 } }, ['Size: over 3B']],
    [{ params: { to: 1e9 }, role: 'compared' }, ['Size: up to 1B', 'Sizes of models compared with']],
    [{ params: { to: 1e9 }, role: 'any' }, ['Size: up to 1B', 'Sizes of any model']],
    [{ years: { from: 2024 } }, ['Year: 2024 and more']],
    [{ years: { from: 2022, to: 2023 } }, ['Year: 2022–2023']],
    [{ author: 'tim dettmers' }, ['Author: tim dettmers']],
    [
      { facts: { 'training-tokens': '1t..10t', hardware: 'RTX 4090,a100', context: '>2.5' } },
      ['Training tokens: 1T–10T', 'Hardware: RTX 4090', 'Hardware: a100', 'Context: >2.5'],
    ],
  ])('in %j is said as %j', (state, labels) => {
    expect(activeFilters({ ...EMPTY, ...state }, nameOf).map(({ label }) => label)).toEqual(labels);
  });

  test('can be taken away alone, which leads to the first page', () => {
    const state: SearchState = {
      ...EMPTY,
      words: 'lora',
      facets: { area: ['code', 'speech'], year: ['2023'] },
      params: { to: 1e9 },
      years: { from: 2022 },
      author: 'dettmers',
      page: 4,
    };
    const { params: _, ...withoutParams } = { ...state, page: 1 };
    const { years: __, ...withoutYears } = { ...state, page: 1 };
    const { author: ___, ...withoutAuthor } = { ...state, page: 1 };
    expect(activeFilters(state, nameOf).map(({ without }) => without)).toEqual([
      { ...state, page: 1, facets: { area: ['speech'], year: ['2023'] } },
      { ...state, page: 1, facets: { area: ['code'], year: ['2023'] } },
      { ...state, page: 1, facets: { area: ['code', 'speech'] } },
      withoutParams,
      withoutYears,
      withoutAuthor,
    ]);
  });
});
