import { delimitedFormulas } from '../../../src/catalogue/text/formulas.ts';
import { operator } from './tex-symbols.ts';

/**
 * Finds the formulas of a text. Those that are no more than a number with a sign are put as plain characters
 * (`\(7\times\)` is 7×, `$\sim$` is ∼); the others are handed over as they stand, as TeX.
 *
 * @param text text with TeX in it
 * @param keep called for each real formula, delimiters included; what it returns takes its place
 * @returns the text with every formula replaced
 */
export function replaceFormulas(text: string, keep: (formula: string) => string): string {
  return delimitedFormulas(text)
    .map((piece) => (piece.kind === 'formula' ? (plainNumber(piece.tex) ?? keep(piece.text)) : piece.text))
    .join('');
}

/** The formula as characters if it is only numbers, signs and words set upright; undefined if it is maths. */
function plainNumber(content: string): string | undefined {
  const plain = content
    .replace(/\\(?:text|textbf|textit|textsc|texttt|emph)\{([^{}\\$]*)\}/g, '$1\u0000')
    .replace(/\\([A-Za-z]+) ?/g, (whole, name: string) => spaced(operator(name), whole))
    .replace(/\\[,;:! ]|~/g, ' ')
    .replace(/\\([%#&$_])/g, '$1')
    .replace(/\{,\}/g, ',')
    .trim();
  if (plain.includes('\u0000')) {
    const words = plain.replaceAll('\u0000', '');
    return /^[\p{L}\d\s.,:+×%-]+$/u.test(words) ? words : undefined;
  }
  return /^[\d\s.,:;/+\-−–—×∼≈≃≤≥≪≫<>=±·→%°()…*✓|]+$/u.test(plain) && /[\d×∼≈≤≥±→%°—…✓<>]/u.test(plain)
    ? plain
    : undefined;
}

/** TeX swallows the space after a name; signs that stand between two things are given it back. */
function spaced(sign: string | undefined, whole: string): string {
  if (sign === undefined) return whole;
  return whole.endsWith(' ') && !/[∼≈±]/u.test(sign) ? `${sign} ` : sign;
}
