import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../../src/catalogue/text/excerpt.ts';

describe('The first words of an abstract', () => {
  test('are all of it if it is short', () => {
    expect(excerpt('We train a model.')).toBe('We train a model.');
  });

  test('end with a whole word and an ellipsis if it is long', () => {
    expect(excerpt('parameters '.repeat(50))).toBe(`${'parameters '.repeat(20).trim()}…`);
  });

  test.each([',', ';', ':', '.', ' –', ' —', ' -'])('drop a %j before the ellipsis', (mark) => {
    const start = 'a'.repeat(200);
    expect(excerpt(`${start}${mark} ${'b'.repeat(60)}`)).toBe(`${start}…`);
  });

  test('are cut within a word if that is all there is', () => {
    expect(excerpt('a'.repeat(500))).toBe(`${'a'.repeat(220)}…`);
  });

  test('never cut a character in two', () => {
    expect(excerpt(`a${'😀'.repeat(200)}`).isWellFormed()).toBe(true);
  });

  test('are the beginning of the text, of any text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 80 }), (text) => {
        const short = excerpt(text);
        expect(short.length).toBeLessThanOrEqual(221);
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
