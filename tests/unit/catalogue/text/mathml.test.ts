import { expect, test } from 'vitest';
import { mathml } from '../../../../src/catalogue/text/mathml.ts';

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
