import { describe, expect, test } from 'vitest';
import { formatCounted, formatDate, formatNumber, plural } from '../../../../src/catalogue/text/format.ts';

describe('A text for readers', () => {
  test.each([
    ['2023', '2023'],
    ['2023-05', 'May 2023'],
    ['2023-05-09', 'May 9, 2023'],
  ])('has the date %s as %s', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });

  test.each([
    [0, '0 papers'],
    [1, '1 paper'],
    [2, '2 papers'],
    [20_000, '20,000 papers'],
  ])('counts %i as %s', (count, text) => {
    expect(formatCounted(count, 'paper')).toBe(text);
  });

  test('keeps the thousands of a number apart', () => {
    expect([999, 1234, 1e6].map(formatNumber)).toEqual(['999', '1,234', '1,000,000']);
  });

  test('has verbs that go with the number too', () => {
    expect([0, 1, 2].map((count) => plural(count, 'does', 'do'))).toEqual(['do', 'does', 'do']);
  });
});
