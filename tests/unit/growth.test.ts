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

  test('work that costs more from some length on is about 1', () => {
    let sum = 0;
    const power = growth('a', (text) => {
      const steps = text.length * (text.length < 60_000 ? 1 : 10);
      for (let step = 0; step < steps; step++) sum = (sum + step) % 7;
    });
    expect(power).toBeLessThan(NEARLY_LINEAR);
  });

  test('a pattern that starts again at every letter is about 2', () => {
    expect(growth('a', (text) => /a*b/.test(text.slice(text.length * 0.8)))).toBeGreaterThan(NEARLY_LINEAR);
  });
});
