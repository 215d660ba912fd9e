import { operator } from './tex-symbols.ts';

/** Inline and display formulas in all of TeX's delimiters. Bounded, so that a lone `$` costs little. */
const FORMULA =
  /\\\(((?:[^\\]|\\[^()]){1,400}?)\\\)|\\\[((?:[^\\]|\\[^[\]]){1,400}?)\\\]|(?<![\\$])\$\$((?:[^$\\]|\\.){1,400})\$\$|(?<![\\$])\$(?![\s$])((?:[^$\\]|\\.){1,400})(?<!\s)\$/gsu;

/**
 * Finds the formulas of a text. Those that are no more than a number with a sign are put as plain characters
 * (`\(7\times\)` is 7×, `$\sim$` is ∼); the others are handed over as they stand, as TeX.
 *
 * @param text text with TeX in it
 * @param keep called for each real formula, delimiters included; what it returns takes its place
 * @returns the text with every formula replaced
 */
export function replaceFormulas(text: string, keep: (formula: string) => string): string {
  type Group = string | undefined;
  return text.replace(
    FORMULA,
    (whole: string, round: Group, square: Group, double: Group, single: Group, at: number) => {
      // A digit after the closing dollar makes it the start of a sum of money.
      const after = text[at + whole.length] ?? '';
      if (single !== undefined && (!readsAsMaths(single) || (/\d/.test(after) && !single.includes('\\')))) return whole;
      return plainNumber(round ?? square ?? double ?? single ?? '') ?? keep(whole);
    },
  );
}

/** Dollar signs may be money: words in a row with no TeX among them are prose. */
function readsAsMaths(content: string): boolean {
  return (
    /[\\^_=<>{}|]/.test(content) || !/\p{L}{3,}[\s,.]+\p{L}{2,}|\p{L}{2,}\s+\p{L}{3,}|\d\s+\p{L}{2,}/u.test(content)
  );
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
