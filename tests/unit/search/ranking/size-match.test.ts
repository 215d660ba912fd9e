import { describe, expect, test } from 'vitest';
import type { TableSize } from '../../../../src/search/index/search-table.ts';
import { meetsSize } from '../../../../src/search/ranking/size-match.ts';
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
  ])('not at all: %s by %j', (typed, sizes) => {
    expect(meetsSize(sizes, wanted(typed))).toBe(0);
  });

  test.each<[string, readonly TableSize[], readonly TableSize[]]>([
    ['7b', own({ count: 7e9 }), compared({ count: 7e9 })],
    ['1b', own({ count: 1e9 }), own({ below: 1e9 })],
    ['1b', own({ count: 1e9 }), own({ order: 1e9 })],
    ['billion-parameter', own({ order: 1e9 }), own({ count: 7e9 })],
    ['under 200m', own({ count: 1.5e8 }), own({ count: 1e6 })],
  ])('better: %s by %j than by %j', (typed, better, worse) => {
    expect(meetsSize(better, wanted(typed))).toBeGreaterThan(meetsSize(worse, wanted(typed)));
    expect(meetsSize(worse, wanted(typed))).toBeGreaterThan(0);
  });
});
