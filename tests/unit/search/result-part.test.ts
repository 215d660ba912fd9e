import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPart, resultPart } from '../../../src/search/result-part.ts';

describe('The part of the results that is shown', () => {
  test.each([
    [1, 0, [1, 0, 0]],
    [5, 0, [1, 0, 0]],
    [1, 7, [1, 0, 7]],
    [1, 25, [1, 0, 10]],
    [3, 25, [3, 0, 25]],
    [4, 25, [3, 0, 25]],
    [10, 250, [10, 0, 100]],
    [11, 250, [11, 100, 110]],
    [20, 250, [20, 100, 200]],
    [25, 250, [25, 200, 250]],
    [Number.MAX_SAFE_INTEGER, 250, [25, 200, 250]],
    [-3, 250, [1, 0, 10]],
  ])('of page %i of %i results', (page, total, expected) => {
    const part = resultPart(page, total);
    expect([part.page, part.start, part.end]).toEqual(expected);
  });

  test('leads to the hundreds before and after it', () => {
    expect(resultPart(3, 250)).toMatchObject({ previous: undefined, next: { page: 11, label: 'Results 101–200' } });
    expect(resultPart(12, 250)).toMatchObject({
      previous: { page: 1, label: 'Results 1–100' },
      next: { page: 21, label: 'Results 201–250' },
    });
    expect(resultPart(25, 250)).toMatchObject({ previous: { page: 11 }, next: undefined });
    expect(resultPart(10, 100)).toMatchObject({ hasMore: false, previous: undefined, next: undefined });
  });

  test('is never more than a hundred, and every result is on some page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2500 }), (total) => {
        const seen = new Set<number>();
        for (let page = 1; page <= Math.max(1, Math.ceil(total / 10)); page++) {
          const { start, end, hasMore } = resultPart(page, total);
          expect(end - start).toBeLessThanOrEqual(100);
          expect(hasMore).toBe(end < total && end - start < 100);
          for (let place = start; place < end; place++) seen.add(place);
        }
        expect(seen.size).toBe(total);
      }),
      { numRuns: 30 },
    );
  });

  test('is counted from 1', () => {
    expect(formatPart(1000, 1010)).toBe('1,001–1,010');
  });
});
