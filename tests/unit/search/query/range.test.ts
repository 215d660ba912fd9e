import { describe, expect, test } from 'vitest';
import { parseRange, type Range } from '../../../../src/search/query/range.ts';

describe('A range', () => {
  const number = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined);
  test.each<[string, Range | undefined]>([
    ['7', { from: 7, to: 7 }],
    ['3..7', { from: 3, to: 7 }],
    ['7..3', { from: 3, to: 7 }],
    [' 3 .. 7 ', { from: 3, to: 7 }],
    ['3..', { from: 3 }],
    ['..7', { to: 7 }],
    ['0..', { from: 0 }],
    ['', undefined],
    ['..', undefined],
    ['1..2..3', undefined],
    ['x..3', undefined],
  ])('written as %j is %j', (text, range) => {
    expect(parseRange(text, number)).toEqual(range);
  });
});
