import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delimitedFormulas, formulas } from '../../../../src/catalogue/text/formulas.ts';

const found = (text: string) => formulas(text).flatMap((piece) => (piece.kind === 'formula' ? [piece.tex] : []));

test.each([
  ['of $x_i$ and \\(y\\)', ['x_i', 'y']],
  ['$$a+b$$ then \\[c\\]', ['a+b', 'c']],
  ['costs $5 to $10 a month', []],
  ['$5 million and $6 million', []],
  ['a lone $ sign', []],
  ['$\\times$2 faster', ['\\times']],
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

test('without delimiters a formula is one only where it is asked for', () => {
  expect(delimitedFormulas('in O(N^2) of $N$').map(({ kind }) => kind)).toEqual(['words', 'formula']);
});

test('pieces are the text, whatever it is', () => {
  const part = fc.constantFrom('$', '$$', '\\(', '\\)', '\\[', '\\]', '\\', 'x', '^2', ' ', '5', 'word ', 'O(n^2)');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const read of [formulas, delimitedFormulas]) {
        expect(
          read(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }
    }),
  );
});
