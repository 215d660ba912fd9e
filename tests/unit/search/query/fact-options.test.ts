import { describe, expect, test } from 'vitest';
import type { FactTable } from '../../../../src/search/index/fact-table.ts';
import { wishTest } from '../../../../src/search/query/fact-filter.ts';
import { countOptions, factFacets } from '../../../../src/search/query/fact-options.ts';

const FIELDS = [
  { id: 'benchmarks', label: 'Benchmarks', kind: 'terms' },
  { id: 'context', label: 'Context', kind: 'quantity' },
  { id: 'licence', label: 'Licence', kind: 'terms' },
] as const;
const TABLE: FactTable = {
  benchmarks: [
    [0, 'MATH', 'MathVista'],
    [2, 'MATH'],
    [3, 'GSM8K', 'Yes, or "No"'],
  ],
  context: [
    [0, 2048, 8192],
    [1, 10_000, 0.5],
    [2, 128_000],
  ],
};

describe('The values of declared fields that can be ticked', () => {
  const [benchmarks, context, ...others] = factFacets(FIELDS, TABLE);

  test('are names, those of most papers first', () => {
    expect(benchmarks?.options).toEqual([
      { value: 'MATH', label: 'MATH', count: 2 },
      { value: 'GSM8K', label: 'GSM8K', count: 1 },
      { value: 'MathVista', label: 'MathVista', count: 1 },
      { value: 'Yes  or  No ', label: 'Yes, or "No"', count: 1 },
    ]);
  });

  test('are powers of ten, each with both of its ends', () => {
    expect(context?.options.map(({ value, count }) => [value, count])).toEqual([
      ['1..10', 0],
      ['1k..10k', 2],
      ['10k..100k', 1],
      ['100k..1m', 1],
    ]);
  });

  test('are none of a field that no paper has', () => {
    expect(others).toEqual([]);
  });

  test('are at most twelve names; of others it is said how many there are', () => {
    const rows = Array.from({ length: 15 }, (_, place) => [place, `Bench-${place}`] as const);
    const [facet] = factFacets(FIELDS, { benchmarks: rows });
    expect([facet?.options.length, facet?.others]).toEqual([12, 3]);
  });

  test('find as many papers as they say', () => {
    for (const { id, options } of factFacets(FIELDS, TABLE)) {
      for (const { value, count } of options) {
        const finds = wishTest(value, TABLE[id]);
        expect([value, [0, 1, 2, 3].filter(finds).length]).toEqual([value, count]);
      }
    }
  });

  test('are counted among some papers', () => {
    expect(countOptions(benchmarks?.options ?? [], TABLE['benchmarks'] ?? [], (place) => place > 1)).toEqual([
      1, 1, 0, 1,
    ]);
  });
});
