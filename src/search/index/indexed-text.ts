/**
 * How a text is given to Pagefind, which parts words at spaces alone and drops all signs: `scratch—a` would become one
 * word, `1.7B` the same as `17B`, and `C++` an ordinary c.
 */

/** Parts words that only signs part. Its first sign shows nothing, and no text of the catalogue has it. */
const APART = '\u2063 ';
/** Signs that part words, between two of them; not hyphens and apostrophes, and not within a number: `7,000`, `2:4`. */
const PARTING =
  /(?<=[\p{L}\p{N}])(?:(?!(?<=\p{N})[,:/](?=\p{N}))[—–―…/|()[\]{}<>“”„«»’‘"=×∼~;:,?!]+)(?=[\p{L}\p{N}])/gu;

/** Scripts that write words without spaces between them: each character is one, and a word is several in a row. */
const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}`;
const BETWEEN = new RegExp(
  String.raw`(?<=[${UNSPACED}][\p{M}]*)(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=(?=[${UNSPACED}])[\p{L}\p{N}])`,
  'gu',
);

/** A word of a text, as it is shown. */
export const WORD = new RegExp(
  String.raw`(?=[${UNSPACED}])[\p{L}\p{N}]\p{M}*|(?:(?![${UNSPACED}])[\p{L}\p{N}])+`,
  'gu',
);

/** A part of a word with hyphens that has letters and digits stands by itself: `Med-R1`, `BTLM-3B-8K`, `text-to-3D`. */
const MIXED = String.raw`(?:\p{L}+\p{N}|\p{N}+(?:\.\p{N}+)*\p{L})[\p{L}\p{N}]*(?![\p{L}\p{N}])`;
const HYPHEN = new RegExp(
  String.raw`(?<=[\p{L}\p{N}])[-‐‑](?=${MIXED})|(?<=(?<![\p{L}\p{N}])${MIXED})[-‐‑](?=[\p{L}\p{N}])`,
  'gu',
);

interface KeptSign {
  /** The sign where it is part of a word. */
  readonly sign: RegExp;
  readonly is: string;
  /** A letter that looks like it, which Pagefind keeps. */
  readonly letter: string;
  /** The letter in the same place. */
  readonly kept: RegExp;
}

const KEPT: readonly KeptSign[] = [
  { sign: /(?<=\p{Nd})\.(?=\p{Nd})/gu, is: '.', letter: 'ꞏ', kept: /(?<=\p{Nd})ꞏ(?=\p{Nd})/gu },
  { sign: /(?<=(?<![\p{L}\p{N}])[A-Za-z])\+\+(?![\p{L}\p{N}])/gu, is: '++', letter: 'ᐩᐩ', kept: /(?<=[A-Za-z])ᐩᐩ/gu },
  { sign: /(?<=(?<![\p{L}\p{N}])[CFcf])#(?![\p{L}\p{N}])/gu, is: '#', letter: 'ⵌ', kept: /(?<=[CFcf])ⵌ/gu },
];

/** @returns the text with its words apart, for Pagefind to index and to keep */
export function indexedText(text: string): string {
  const apart = text
    .replaceAll('\u2063', '')
    .replace(HYPHEN, (hyphen) => `${hyphen}${APART}`)
    .replace(PARTING, (signs) => `${signs}${APART}`)
    .replace(BETWEEN, APART);
  return KEPT.reduce((before, { sign, letter }) => before.replace(sign, letter), apart);
}

/** @returns the text that `indexedText` was given */
export function shownText(indexed: string): string {
  return KEPT.reduce((before, { kept, is }) => before.replace(kept, is), indexed.replaceAll(APART, ''));
}
