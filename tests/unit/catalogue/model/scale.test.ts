import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCount } from '../../../../src/catalogue/model/parse-count.ts';
import type { Parameter } from '../../../../src/catalogue/model/paper.ts';
import {
  bucketOf,
  bucketsOf,
  compareSizes,
  formatCount,
  formatSize,
  magnitude,
  SCALE_BUCKETS,
  type Size,
} from '../../../../src/catalogue/model/scale.ts';

function parameter(size: Size, role: Parameter['role'] = 'own'): Parameter {
  return { ...size, text: 'x', role };
}

const anyCount = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

describe('A size in a few characters', () => {
  test.each([
    [{ count: 65e9 }, '65B'],
    [{ count: 1.6e12 }, '1.6T'],
    [{ count: 125e6 }, '125M'],
    [{ count: 7_615_616_512 }, '7.616B'],
    [{ count: 999_999_999 }, '1B'],
    [{ count: 42_000 }, '42K'],
    [{ count: 512 }, '512'],
    [{ below: 1e9 }, '<1B'],
    [{ order: 1e12 }, '~1T'],
  ])('%j is %s', (size, text) => {
    expect(formatSize(size)).toBe(text);
  });

  test('can be typed back, to four digits', () => {
    fc.assert(
      fc.property(anyCount, (count) => {
        const back = parseCount(formatCount(count)) ?? 0;
        expect(Math.abs(back / count - 1)).toBeLessThan(0.001);
        expect(formatCount(back)).toBe(formatCount(count));
      }),
    );
  });
});

describe('The scale', () => {
  test.each([
    [{ count: 1 }, 'under-100m'],
    [{ count: 99_999_999 }, 'under-100m'],
    [{ count: 1e8 }, '100m-1b'],
    [{ count: 1e9 }, '1b-10b'],
    [{ count: 9_999_999_999 }, '1b-10b'],
    [{ count: 1e10 }, '10b-100b'],
    [{ count: 1e11 }, '100b-1t'],
    [{ count: 1e12 }, '1t-plus'],
    [{ order: 1e9 }, '1b-10b'],
    [{ below: 1e8 }, 'under-100m'],
    [{ below: 1e9 }, '100m-1b'],
    [{ below: 1e12 }, '100b-1t'],
    [{ below: 1 }, 'under-100m'],
  ])('has %j in %s', (size, id) => {
    expect(bucketOf(parameter(size)).id).toBe(id);
  });

  test('has a place for every size', () => {
    fc.assert(
      fc.property(anyCount, fc.constantFrom('count', 'below', 'order'), (value, kind) => {
        expect(SCALE_BUCKETS).toContain(bucketOf(parameter({ [kind]: value })));
      }),
    );
  });

  test('of a paper is of its own sizes, smallest first, each once', () => {
    const sizes = [
      parameter({ count: 70e9 }),
      parameter({ count: 7e9 }),
      parameter({ count: 13e9 }),
      parameter({ count: 175e9 }, 'compared'),
    ];
    expect(bucketsOf(sizes).map(({ id }) => id)).toEqual(['1b-10b', '10b-100b']);
  });

  test('of a paper that is only compared with others is none', () => {
    expect(bucketsOf([parameter({ count: 7e9 }, 'compared')])).toEqual([]);
  });

  test('puts small sizes first, and a bound before the size that it stays under', () => {
    const sizes: Size[] = [{ order: 1e12 }, { count: 1e8 }, { below: 1e8 }, { count: 99_999_998 }];
    expect(sizes.sort(compareSizes)).toEqual([{ count: 99_999_998 }, { below: 1e8 }, { count: 1e8 }, { order: 1e12 }]);
  });

  test('has a bound one parameter beneath its number, however small that is', () => {
    fc.assert(
      fc.property(anyCount, (below) => {
        expect(magnitude({ below })).toBe(below - 1);
      }),
    );
  });
});
