import { expect, test } from 'vitest';
import { formulas, mathml } from '../../../../src/catalogue/text/mathml.ts';

const found = (text: string) => formulas(text).flatMap((piece) => (piece.kind === 'formula' ? [piece.tex] : []));

test.each([
  ['of $x_i$ and \\(y\\)', ['x_i', 'y']],
  ['$$a+b$$ then \\[c\\]', ['a+b', 'c']],
  ['costs $5 to $10 a month', []],
  ['$5 million and $6 million', []],
  ['a lone $ sign', []],
  ['in O(N^2) time', ['O(N^2)']],
  ['O(n^2 log n) and 10^18', ['O(n^2 \\log  n)', '10^{18}']],
  ['O(T^2/3) could mean two things', []],
  ['snake_case_name and file^name', []],
])('%s has these formulas', (text, expected) => {
  expect(found(text)).toEqual(expected);
  expect(
    formulas(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('a formula becomes MathML', () => {
  expect(mathml('x^2')).toMatch(/^<math><msup><mi>x<\/mi><mn[^>]*>2<\/mn><\/msup><\/math>$/);
  expect(mathml('x', true)).toContain('display="block"');
});

test('a bad formula is none, and no text in one can leave it', () => {
  expect(mathml('\\frac{a}{b')).toBeUndefined();
  expect(mathml('\\unheardof{x}')).toBeUndefined();
  expect(mathml('\\def\\a{\\a\\a}\\a')).toBeUndefined();
  expect(mathml('\\text{</math><script>alert(1)</script>}')).not.toContain('<script');
  expect(mathml('\\href{javascript:alert(1)}{x}') ?? '').not.toContain('javascript:');
});
