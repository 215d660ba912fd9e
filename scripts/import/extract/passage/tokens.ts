import { MASK } from './addresses.ts';

/** A word, a punctuation mark, or a masked address. */
export interface Word {
  /** In lower case, without a footnote's number; {@link URL_WORD} for a masked address. */
  readonly lower: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a masked address reads as. */
export const URL_WORD = MASK;

/**
 * @param text a sentence whose addresses are masked
 * @returns its words in order, offsets in the text; `open source` in two words becomes `open-source`
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const word = match[0];
    found.push({ lower: normalised(word), text: word, start, end: start + word.length });
  }
  return found;
}

/** A word with its offsets in the whole text that the sentence is of. */
export type Token = Word;

/**
 * @param sentence a sentence whose addresses are masked
 * @param start where it begins in its text
 * @returns its tokens in order, offsets in that text
 */
export function tokens(sentence: string, start: number): Token[] {
  return words(sentence).map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
}

/** @returns a set of the words in a text, as vocabularies are written down */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

/**
 * A masked address, `open source` in its spellings, a footnote's number run into the next word (`1Code`), a word (dots
 * inside names stay, the full stop of a sentence glued to the next does not), or a mark.
 */
const WORD = new RegExp(
  [
    `${MASK}+`,
    String.raw`(?<!\p{L})[Oo]pen[- ]{0,2}[Ss]ourc(?:ed|es|e|ing)(?!\p{L})`,
    String.raw`\d{1,3}(?=\p{Lu}\p{Ll}{3})`,
    String.raw`[\p{L}\p{N}][\p{L}\p{N}'’+_-]*(?:\.(?!\p{Lu}\p{Ll})(?<!\p{Ll}{2}\.(?=\d))[\p{L}\p{N}][\p{L}\p{N}'’+_-]*)*`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

/** `available1`: the number of a footnote has run into the word. */
const FOOTNOTE = /^([a-z]{4,})\d{1,2}$/;
/** `releasedat https://…`: a space was lost. */
const GLUED = /^(available|released|accessible|found|code)(?:at|here|in|on|via|from|is)$/;
const MISSPELT = /^(?:avaliable|avaiable|availble|avaible|avilable|availabe|avialable|aviable|availiable)$/;
const OPEN_SOURCE = /^open[- ]{0,2}sourc/;

function normalised(word: string): string {
  if (word.startsWith(MASK)) return URL_WORD;
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (OPEN_SOURCE.test(lower)) return `open-${lower.slice(lower.indexOf('sourc'))}`;
  return lower.replace(FOOTNOTE, '$1').replace(GLUED, '$1').replace(MISSPELT, 'available');
}
