import { describe, expect, test } from 'vitest';
import { growth, NEARLY_LINEAR } from './growth.ts';

describe('the growth of', () => {
  test('work that reads a text once is about 1', () => {
    const power = growth('word ', (text) => {
      for (let times = 0; times < 200; times++) text.split(' ').map((word) => word.toUpperCase());
    });
    expect(power).toBeGreaterThan(0.5);
    expect(power).toBeLessThan(NEARLY_LINEAR);
  });

  test('a pattern that starts again at every letter is about 2', () => {
    expect(growth('a', (text) => /a*b/.test(text.slice(text.length * 0.8)))).toBeGreaterThan(NEARLY_LINEAR);
  });
});
