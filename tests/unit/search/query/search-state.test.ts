import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACET_IDS } from '../../../../src/catalogue/model/facet.ts';
import { FILTER_IDS, ROLES } from '../../../../src/search/query/filters.ts';
import type { Range } from '../../../../src/search/query/range.ts';
import {
  activeFilter,
  EMPTY,
  fromAddress,
  isAsking,
  toAddress,
  toggled,
  withoutFilter,
  type SearchState,
} from '../../../../src/search/query/search-state.ts';
import { SORT_NAMES } from '../../../../src/search/query/sorts.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('“größer”', '"kv cache" -gpu', 'C++ & C#', '50% + 7=8?', 'a;b,c/d', '量子化', '#', '&q=x'),
);
const anyWords = anyText.map((text) => text.trim());

function anyRange(most: number): fc.Arbitrary<Range> {
  const end = fc.integer({ min: 0, max: most });
  return fc.oneof(
    end.map((from) => ({ from })),
    end.map((to) => ({ to })),
    fc.tuple(end, end).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  );
}

const anyFacets = fc
  .tuple(
    ...FACET_IDS.map((facet) =>
      fc.uniqueArray(anyText.filter(Boolean), { maxLength: 3 }).map((values) => [facet, values] as const),
    ),
  )
  .map((entries): SearchState['facets'] => Object.fromEntries(entries.filter(([, values]) => values.length > 0)));

const anyState: fc.Arbitrary<SearchState> = fc.record(
  {
    words: anyWords,
    facets: anyFacets,
    params: anyRange(Number.MAX_SAFE_INTEGER),
    role: fc.constantFrom(...ROLES),
    years: anyRange(9999),
    author: anyWords.filter(Boolean),
    sort: fc.constantFrom(...SORT_NAMES),
    page: fc.integer({ min: 1 }),
  },
  { requiredKeys: ['words', 'facets', 'role', 'sort', 'page'] },
);

describe('The address of a search', () => {
  test.each<[string, Partial<SearchState>, string]>([
    ['nothing', {}, ''],
    ['nothing but spaces', { words: '  ' }, ''],
    ['words', { words: 'kv cache' }, 'q=kv+cache'],
    ['a facet', { facets: { area: ['inference'] } }, 'area=inference'],
    ['two values of a facet', { facets: { area: ['code', 'speech'] } }, 'area=code&area=speech'],
    ['sizes', { params: { from: 1e9, to: 1e10 } }, 'params=1b..10b'],
    ['sizes under a bound', { params: { to: 2_999_999_999 } }, 'params=..2999999999'],
    ['one size', { params: { from: 7e9, to: 7e9 } }, 'params=7b'],
    ['years', { years: { from: 2024 } }, 'years=2024..'],
    ['no limit at all', { params: {}, years: {} }, ''],
    ['an author', { author: ' Tim Dettmers ' }, 'author=Tim+Dettmers'],
    [
      'declared fields',
      { facts: { context: '>8k', hardware: 'RTX 4090' } },
      'facts=context%3A%3E8k+hardware%3A%22RTX+4090%22',
    ],
    ['an order and a page', { sort: '-size', page: 2 }, 'sort=-size&page=2'],
  ])('with %s is short', (_, state, address) => {
    expect(toAddress({ ...EMPTY, ...state })).toBe(address);
  });

  test('opens the same search, whatever it is', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(fromAddress(toAddress(state))).toEqual(state);
      }),
    );
  });

  test('opens the same search from a link that was written by hand', () => {
    expect(fromAddress('?q=kv%20cache&params=1000000000..10000000000&sort=size')).toEqual({
      ...EMPTY,
      words: 'kv cache',
      params: { from: 1e9, to: 1e10 },
      sort: 'size',
    });
  });

  test.each([
    'sort=banana',
    'role=',
    'page=0',
    'page=-1',
    'page=1.5',
    'page=x',
    'params=big',
    'params=..',
    'params=1b..2b..3b',
    'params=1b..huge',
    'params=12345678901234567890',
    'years=then',
    'years=..',
    'area=',
    'author=+',
    'nonsense=1',
    '%',
  ])('that cannot be read asks for nothing: %s', (address) => {
    expect(fromAddress(address)).toEqual(EMPTY);
  });

  test('with the ends of a range in the wrong order means the same range', () => {
    expect(fromAddress('params=10b..1b&years=2024..2022')).toEqual(fromAddress('params=1b..10b&years=2022..2024'));
  });

  test('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (address) => void fromAddress(address)));
  });
});

describe('A value of a facet', () => {
  const state: SearchState = { ...EMPTY, facets: { area: ['code'] }, page: 3 };

  test.each<[string, string, SearchState['facets']]>([
    ['is added beside the others', 'speech', { area: ['code', 'speech'] }],
    ['is taken away, and the facet with the last of them', 'code', {}],
  ])('%s', (_, value, facets) => {
    expect(toggled(state, 'area', value)).toEqual({ ...state, facets, page: 1 });
  });

  test('is as it was after two clicks', () => {
    expect(toggled(toggled(state, 'year', '2023'), 'year', '2023').facets).toEqual(state.facets);
  });
});

describe('A filter', () => {
  test('that is taken away leaves everything else', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...FILTER_IDS), (state, id) => {
        const without = withoutFilter(state, id);
        expect(activeFilter(without, id)).toBeUndefined();
        expect({ ...without, page: 1, [id]: undefined }).toEqual({ ...state, page: 1, [id]: undefined });
      }),
    );
  });
});

describe('A search', () => {
  test.each<[Partial<SearchState>, boolean]>([
    [{}, false],
    [{ words: ' ' }, false],
    [{ facets: { area: [] } }, false],
    [{ words: 'lora' }, true],
    [{ sort: 'size' }, true],
    [{ role: 'any' }, true],
    [{ facets: { area: ['code'] } }, true],
    [{ params: { from: 1 } }, true],
    [{ years: { from: 2020 } }, true],
    [{ author: 'dettmers' }, true],
  ])('%j asks for something: %j', (state, asking) => {
    expect(isAsking({ ...EMPTY, ...state })).toBe(asking);
  });
});
