/** A stretch of a text: words, or a formula with its TeX. `text` is what stood there, delimiters included. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'formula';
      readonly text: string;
      readonly tex: string;
      readonly display: boolean;
      /** Stood there without delimiters, such as O(N^2). */
      readonly bare: boolean;
    };

/**
 * Parts a text into words and formulas, those in TeX's delimiters and those that are certain without.
 * @returns pieces whose texts, joined, are the text
 */
export function formulas(text: string): readonly Piece[] {
  return parted(text, EITHER);
}

/** The same, but finds formulas in TeX's delimiters only. */
export function delimitedFormulas(text: string): readonly Piece[] {
  return parted(text, DELIMITED);
}

/** Formulas in all of TeX’s delimiters; bounded, so that a lone `$` costs little. */
const DELIMITED =
  /\\\((?<round>(?:[^\\]|\\[^()]){1,600}?)\\\)|\\\[(?<square>(?:[^\\]|\\[^[\]]){1,600}?)\\\]|(?<![\\$])\$\$(?<double>(?:[^$\\]|\\.){1,600})\$\$|(?<![\\$])\$(?![\s$])(?<single>(?:[^$\\]|\\.){1,600})(?<!\s)\$/gsu;

/** Powers and orders of growth that are certain without delimiters: `R^2`, `10^{-5}`, `O(n^2 log n)`. */
const BARE =
  /(?<![\p{L}\p{N}\\^_{])(?:[OoΘΩ]\((?=[^()]*\^)(?:[^()\s$]| (?=log|[+*/]|\p{L}\b)|\([^()$]{1,20}\)){2,40}\)|(?:10|\p{L})\^(?:\{[^{}$]{1,12}\}|[-−]?\d{1,3}))(?![\p{L}\p{N}^_{])/u;

const EITHER = new RegExp(`${DELIMITED.source}|(?<bare>${BARE.source})`, 'gsu');

function parted(text: string, pattern: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const { round, square, double, single, bare } = match.groups ?? {};
    const after = match.index + match[0].length;
    if (single !== undefined && isProse(single, text[after] ?? '')) continue;
    const tex = round ?? square ?? double ?? single ?? (bare && bareTex(bare));
    if (!tex) continue;
    if (match.index > end) pieces.push({ kind: 'words', text: text.slice(end, match.index) });
    const display = square !== undefined || double !== undefined;
    pieces.push({ kind: 'formula', text: match[0], tex: tex.trim(), display, bare: bare !== undefined });
    end = after;
  }
  if (end < text.length) pieces.push({ kind: 'words', text: text.slice(end) });
  return pieces;
}

/** Dollar signs may be money: words in a row with no TeX among them are prose, and a digit after the second is a sum. */
function isProse(content: string, next: string): boolean {
  if (/\d/.test(next) && !content.includes('\\')) return true;
  const words = /\p{L}{3,}[\s,.]+\p{L}{2,}|\p{L}{2,}\s+\p{L}{3,}|\d\s+\p{L}{2,}/u;
  return !/[\\^_=<>{}|]/.test(content) && words.test(content);
}

/**
 * Functions are set upright, and an exponent is a whole number. A formula with any other word in it is not certain, nor
 * is one with `^2/3` or `^(n+1)`, which TeX would read otherwise than it is meant.
 */
function bareTex(text: string): string | undefined {
  if (/\^(?:\(|\d+\/\d)/.test(text)) return undefined;
  const tex = text
    .replace(/\b(?:log|exp|max|min)\b/g, '\\$& ')
    .replace(/\^([-−]?\d{2,}|[-−]\d)/g, '^{$1}')
    .replaceAll('*', '\\cdot ');
  return /(?<!\\)\b\p{L}{3,}/u.test(tex) ? undefined : tex;
}
