import { describe, expect, test } from 'vitest';
import { byFacet, FACET_IDS, NOT_STATED, type FacetId } from '../../../src/catalogue/model/facet.ts';
import type { Rows, TableSize } from '../../../src/search/index/search-table.ts';
import { filterPapers, type FilteredPapers } from '../../../src/search/filter-papers.ts';
import { EMPTY, type SearchState } from '../../../src/search/query/search-state.ts';

interface Row extends Partial<Record<FacetId, readonly string[]>> {
  readonly sizes?: readonly TableSize[];
}

function own(count: number): TableSize {
  return { count, role: 'own' };
}

const TABLE: readonly Row[] = [
  { area: ['code'], year: ['2024'], code: ['linked'], sizes: [own(7e9), own(70e9)] },
  { area: ['code', 'speech'], year: ['2023'], sizes: [{ count: 7e9, role: 'compared' }] },
  { area: ['speech'], year: ['2022'], code: ['linked'], sizes: [own(2e8)] },
  {
    area: ['vision'],
    sizes: [
      { below: 1e8, role: 'own' },
      { order: 1e12, role: 'compared' },
    ],
  },
  { year: ['2022'], sizes: [] },
];

const rows: Rows = {
  length: TABLE.length,
  facets: byFacet((facet) => TABLE.map((row) => row[facet] ?? [NOT_STATED])),
  sizes: TABLE.map(({ sizes = [] }) => sizes),
};

function search(
  state: Partial<SearchState>,
  scores?: ReadonlyMap<number, number>,
  near: readonly number[] = [],
): Promise<FilteredPapers> {
  const relevance = { scores, banned: new Set<number>(), near: new Set(near) };
  return filterPapers({ ...EMPTY, ...state }, relevance, {
    rows,
    identified: () => Promise.resolve(new Set([2])),
    alike: () => Promise.resolve(new Set([1])),
    facts: () =>
      Promise.resolve({
        context: [
          [0, 8192],
          [1, 2048, 128_000],
        ],
        hardware: [
          [1, 'A100'],
          [2, 'RTX 4090', 'H100'],
          [3, 'H100 NVL'],
        ],
      }),
    named: (kind, words) => Promise.resolve(new Set(`${kind}:${words}` === 'author:ann lee' ? [0, 1, 2] : [])),
    titleOrder: () => Promise.resolve([4, 2, 0, 3, 1]),
  });
}

describe('Filters', () => {
  test.each<[string, Partial<SearchState>, readonly number[]]>([
    ['that are off leave all papers', {}, [0, 1, 2, 3, 4]],
    ['by two values of a facet leave papers with either', { facets: { area: ['code', 'vision'] } }, [0, 1, 3]],
    ['by two facets leave papers with both', { facets: { area: ['speech'], code: ['linked'] } }, [2]],
    ['by “not stated” leave papers that do not say', { facets: { area: [NOT_STATED] } }, [4]],
    ['by a value that no paper has leave none', { facets: { area: ['cooking'] } }, []],
    ['by a facet without a value leave all papers', { facets: { area: [] } }, [0, 1, 2, 3, 4]],
    ['by years have both ends in them', { years: { from: 2022, to: 2023 } }, [1, 2, 4]],
    ['by years with an open end go on', { years: { from: 2023 } }, [0, 1]],
    ['by years leave out papers without one', { years: { to: 9999 } }, [0, 1, 2, 4]],
    ['by size look at own sizes', { params: { from: 1e9 } }, [0]],
    ['by size look at sizes of comparison on demand', { params: { from: 1e9 }, role: 'compared' }, [1, 3]],
    ['by size look at all sizes on demand', { params: { from: 1e9 }, role: 'any' }, [0, 1, 3]],
    ['by one size find just that', { params: { from: 7e9, to: 7e9 } }, [0]],
    ['by size have both ends in them', { params: { from: 2e8, to: 7e9 } }, [0, 2]],
    ['by size take one size within the range as enough', { params: { from: 50e9, to: 100e9 } }, [0]],
    ['under a bound find papers that stay under the same bound', { params: { to: 1e8 - 1 } }, [3]],
    ['from a bound on leave out papers that stay under it', { params: { from: 1e8 } }, [0, 2]],
    ['by a declared number find those in a range', { facts: { context: '>4k' } }, [0, 1]],
    ['by a declared number leave out the bound itself', { facts: { context: '<2048' } }, []],
    ['by a declared number find it just under the bound', { facts: { context: '<2048.5' } }, [1]],
    ['by a declared number find what is nearly that', { facts: { context: '8k' } }, [0]],
    ['by a declared name find it by its beginning', { facts: { hardware: 'rtx4090' } }, [2]],
    ['by two declared names leave papers with either', { facts: { hardware: 'a100,h100' } }, [1, 2]],
    ['by two declared fields leave papers with both', { facts: { hardware: 'a', context: '2k' } }, [1]],
    ['by a field that nothing is known of leave none', { facts: { constructor: 'x' } }, []],
    ['by the whole name of something leave out names that begin so', { facts: { hardware: 'H100' } }, [2]],
    ['by two declared ranges leave papers with either', { facts: { context: '1k..3k,100k..1m' } }, [1]],
    ['by a declared number with commas take it as one', { facts: { context: '8,192' } }, [0]],
    ['by a declared number that cannot be read leave none', { facts: { context: 'long' } }, []],
  ])('%s', async (_, state, places) => {
    expect((await search(state)).places).toEqual(places);
  });

  test('by author and by words leave papers that fit both', async () => {
    const scores = new Map([
      [1, 1],
      [2, 5],
      [3, 2],
    ]);
    const { places } = await search({ facets: { area: ['speech', 'vision'] }, author: 'ann lee' }, scores);
    expect(places).toEqual([2, 1]);
  });
});

describe('What is asked of one declared field', () => {
  test.each<[string, Partial<SearchState>, Readonly<Record<string, readonly number[]>>]>([
    ['alone is what the others miss', { facts: { hardware: 'a100' } }, { hardware: [0, 2, 3, 4] }],
    [
      'beside another is left aside one at a time',
      { facts: { hardware: 'a100', context: '>100k' } },
      { hardware: [], context: [] },
    ],
    [
      'beside a facet leaves out what misses both',
      { facts: { hardware: 'a100' }, years: { from: 2022, to: 2022 } },
      { hardware: [2, 4] },
    ],
    [
      'leaves out what misses a facet too',
      { facts: { hardware: 'a100' }, facets: { area: ['code'] } },
      { hardware: [0] },
    ],
    ['is nothing where nothing is asked', {}, {}],
  ])('%s', async (_, state, without) => {
    expect((await search(state)).without).toEqual(without);
  });
});

describe('The count of a value', () => {
  const counts = async (state: Partial<SearchState>, facet: FacetId, scores?: ReadonlyMap<number, number>) =>
    Object.fromEntries((await search(state, scores)).counts[facet]);

  test.each<[string, Partial<SearchState>, FacetId, Readonly<Record<string, number>>]>([
    ['is of all papers at first', {}, 'area', { code: 2, speech: 2, vision: 1, [NOT_STATED]: 1 }],
    [
      'leaves the choice in its own facet aside',
      { facets: { area: ['code'] } },
      'area',
      { code: 2, speech: 2, vision: 1, [NOT_STATED]: 1 },
    ],
    ['follows the choice in another facet', { facets: { area: ['code'] } }, 'code', { linked: 1, [NOT_STATED]: 1 }],
    ['follows all other facets', { facets: { area: ['speech'], code: ['linked'] } }, 'year', { 2022: 1 }],
    [
      'leaves only its own facet aside',
      { facets: { area: ['speech'], code: ['linked'] } },
      'area',
      { code: 1, speech: 1 },
    ],
    ['follows years', { years: { from: 2023 } }, 'area', { code: 2, speech: 1 }],
    ['follows sizes', { params: { from: 1e9 } }, 'area', { code: 1 }],
  ])('%s', async (_, state, facet, expected) => {
    expect(await counts(state, facet)).toEqual(expected);
  });

  test('follows the words', async () => {
    expect(
      await counts(
        {},
        'area',
        new Map([
          [2, 1],
          [4, 1],
        ]),
      ),
    ).toEqual({ speech: 1, [NOT_STATED]: 1 });
  });

  test('is what a click on it gives, for every value', async () => {
    const state: Partial<SearchState> = { facets: { code: ['linked'] } };
    for (const facet of FACET_IDS) {
      for (const [value, count] of (await search(state)).counts[facet]) {
        const { places } = await search({ facets: { ...state.facets, [facet]: [value] } });
        expect(places).toHaveLength(count);
      }
    }
  });
});

describe('The order', () => {
  const scores = new Map([
    [0, 1],
    [1, 3],
    [2, 2],
    [3, 3],
    [4, 0.5],
  ]);

  test.each<[string, Partial<SearchState>, readonly number[]]>([
    ['by relevance has the best first, then that of the list', { sort: 'relevance' }, [1, 3, 2, 0, 4]],
    ['by size has the paper with the smallest first, those without last', { sort: 'size' }, [3, 2, 0, 1, 4]],
    ['by size, large first, has those without last too', { sort: '-size' }, [0, 2, 3, 1, 4]],
    ['by size looks at the sizes asked for', { sort: '-size', role: 'any' }, [3, 0, 1, 2, 4]],
    ['by year is that of the list', { sort: 'year' }, [0, 1, 2, 3, 4]],
    ['by title is that of the titles', { sort: 'title' }, [4, 2, 0, 3, 1]],
    ['by title keeps the filters', { sort: 'title', facets: { code: ['linked'] } }, [2, 0]],
  ])('%s', async (_, state, places) => {
    expect((await search(state, scores)).places).toEqual(places);
  });

  test('without words is that of the list', async () => {
    expect((await search({ sort: 'relevance' })).places).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('Papers that are near', () => {
  const scores = new Map([
    [0, 5],
    [1, 9],
    [2, 3],
    [4, 4],
  ]);

  test('are apart from those that fit, in the same order, and no count has them', async () => {
    const { places, near, counts } = await search({}, scores, [1, 4]);
    expect([places, near]).toEqual([
      [0, 2],
      [1, 4],
    ]);
    expect(counts.area).toEqual(
      new Map([
        ['code', 1],
        ['speech', 1],
      ]),
    );
    expect((await search({ sort: 'title' }, scores, [1, 4])).near).toEqual([4, 1]);
  });

  test('fit the filters too', async () => {
    const { places, near } = await search({ facets: { area: ['speech'] } }, scores, [1, 4]);
    expect([places, near]).toEqual([[2], [1]]);
  });
});
