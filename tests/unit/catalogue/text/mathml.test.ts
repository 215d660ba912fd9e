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

test.each([
  ['\\color{red}x', '<mi mathcolor="#ff0000">'],
  ['\\textcolor{#123456}{x}', '<mi mathcolor="#123456">'],
  ['\\boxed{x}', 'class="maths-box"'],
  ['\\fcolorbox{red}{blue}{x}', 'class="maths-box"'],
  ['\\begin{array}{|c|l}\\hline a&b\\\\c&d\\end{array}', 'class="maths-top maths-near-right tml-left"'],
  ['\\begin{cases}a&b\\\\c&d\\end{cases}', 'class="maths-near-right tml-left"'],
  ['\\hat{x}', 'class="maths-full chr-sml wbk-sml-acc"'],
  ['\\underbrace{x}_y', 'class="maths-full"'],
  ['\\raisebox{2pt}{x}', 'voffset='],
  ['\\mathllap{x}', '<mpadded'],
  ['\\reflectbox{x}', '<mstyle'],
  ['\\genfrac(){0pt}{3}{a}{b}', 'scriptlevel="2"'],
  ['x^2+\\frac{a}{\\sqrt{b}}', '<mfrac>'],
  ['\\text{ style="color:red"}', 'style=&quot;color:red&quot;'],
])('%s has no style attribute, and what matters of it elsewhere', (tex, kept) => {
  for (const display of [false, true]) {
    const markup = mathml(tex, display);
    expect(markup).toContain(kept);
    expect(markup).not.toMatch(/\sstyle="/);
  }
});
