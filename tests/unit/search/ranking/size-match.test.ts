import { describe, expect, test } from 'vitest';
import type { TableSize } from '../../../../src/search/index/search-table.ts';
import { meetsSize, withSizes } from '../../../../src/search/ranking/size-match.ts';
import { parseSizeTerms, type SizeTerm } from '../../../../src/search/query/size-terms.ts';
import { parseWords } from '../../../../src/search/query/query-terms.ts';

describe('A paper meets a size', () => {
  const wanted = (typed: string): SizeTerm =>
    parseSizeTerms(parseWords(typed).terms).sizeTerms[0] ?? { from: 0, to: 0, order: false };
  const own = (size: Omit<TableSize, 'role'>): readonly TableSize[] => [{ ...size, role: 'own' }];
  const compared = (size: Omit<TableSize, 'role'>): readonly TableSize[] => [{ ...size, role: 'compared' }];

  test.each<[string, readonly TableSize[]]>([
    ['7b', own({ count: 7e9 })],
    ['7b', [...own({ count: 13e9 }), ...own({ count: 7e9 })]],
    ['1b-10b', own({ count: 1e9 })],
    ['1b-10b', own({ count: 1e10 })],
    ['under 200m', own({ count: 199_000_000 })],
    ['under 100m', own({ below: 1e8 })],
    ['sub-billion', own({ below: 1e9 })],
    ['7b+', own({ count: 7e9 })],
    ['trillion parameter', own({ order: 1e12 })],
    ['around 7b', own({ count: 7e9 })],
    ['hundreds of billions', own({ count: 175e9 })],
  ])('fully: %s by %j', (typed, sizes) => {
    expect(meetsSize(sizes, wanted(typed))).toBeCloseTo(1, 2);
  });

  test.each<[string, readonly TableSize[]]>([
    ['7b', []],
    ['7b', own({ count: 13e9 })],
    ['7b', own({ count: 7.1e9 })],
    ['under 200m', own({ count: 2e8 })],
    ['over 7b', own({ count: 7e9 })],
    ['100m-1b', own({ below: 1e8 })],
    ['trillion parameter', own({ order: 1e9 })],
    ['around 7b', own({ count: 3e9 })],
    ['around 7b', own({ count: 13e9 })],
  ])('not at all: %s by %j', (typed, sizes) => {
    expect(meetsSize(sizes, wanted(typed))).toBe(0);
  });

  test.each<[string, readonly TableSize[], readonly TableSize[]]>([
    ['7b', own({ count: 7e9 }), compared({ count: 7e9 })],
    ['1b', own({ count: 1e9 }), own({ below: 1e9 })],
    ['1b', own({ count: 1e9 }), own({ order: 1e9 })],
    ['billion-parameter', own({ order: 1e9 }), own({ count: 7e9 })],
    ['under 200m', own({ count: 1.5e8 }), own({ count: 1e6 })],
    ['around 7b', own({ count: 7e9 }), own({ count: 6.7e9 })],
    ['around 7b', own({ count: 6.7e9 }), own({ count: 6e9 })],
    ['around 7b', own({ count: 8e9 }), own({ count: 9e9 })],
  ])('better: %s by %j than by %j', (typed, better, worse) => {
    expect(meetsSize(better, wanted(typed))).toBeGreaterThan(meetsSize(worse, wanted(typed)));
    expect(meetsSize(worse, wanted(typed))).toBeGreaterThan(0);
  });
});

describe('Topic and size together', () => {
  const order = (found: ReturnType<typeof withSizes>) =>
    [...found.scores].sort(([, a], [, b]) => b - a).map(([place]) => place);
  const topic = (fits: readonly (readonly [number, number])[], near: readonly number[] = []) => ({
    scores: new Map(fits),
    near: new Set(near),
  });

  test('put papers that fit both first, then those that fit the topic, then those of the size', () => {
    const sizes = new Map([
      [1, 16],
      [3, 5],
      [4, 16],
    ]);
    const found = withSizes(
      topic([
        [0, 90],
        [1, 2],
        [2, 40],
        [3, 30],
      ]),
      sizes,
    );
    expect(order(found)).toEqual([3, 1, 0, 2, 4]);
    expect([...found.near].sort()).toEqual([0, 2, 4]);
  });

  test('where no paper fits both, what fits the topic comes first and fits, and what has the size is near', () => {
    const found = withSizes(
      topic([
        [0, 1],
        [2, 3],
      ]),
      new Map([[1, 100]]),
    );
    expect(order(found)).toEqual([2, 0, 1]);
    expect([...found.near]).toEqual([1]);
  });

  test('leave what was found with a wider net near, above what has the size alone', () => {
    const found = withSizes(
      topic(
        [
          [0, 1],
          [1, 50],
        ],
        [1],
      ),
      new Map([
        [1, 16],
        [2, 16],
        [0, 1],
      ]),
    );
    expect(order(found)).toEqual([0, 1, 2]);
    expect([...found.near].sort()).toEqual([1, 2]);
  });

  test('are the size alone, if no topic is asked for', () => {
    const sizes = new Map([[1, 16]]);
    expect(withSizes(undefined, sizes)).toEqual({ scores: sizes, near: new Set() });
  });

  test('find what has the size near a topic that no paper has', () => {
    expect([...withSizes(topic([]), new Map([[1, 16]])).near]).toEqual([1]);
  });
});
