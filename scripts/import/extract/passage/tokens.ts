import { folded } from '../../../../src/catalogue/text/spelling.ts';
import { MASK } from './addresses.ts';

/** A run of letters and digits. */
export interface TokenWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The form in which its spellings compare equal, see {@link folded}. */
  readonly form: string;
}

/** A word, a punctuation mark, or a masked address. Its forms are made when they are asked for, as few of them are. */
export class Token {
  readonly text: string;
  /** Where it stands in its text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  #lower: string | undefined;
  #words: readonly TokenWord[] | undefined;

  constructor(text: string, start: number) {
    this.text = text;
    this.start = start;
    this.end = start + text.length;
  }

  /** In lower case, without a footnote's number; {@link URL_WORD} for a masked address. */
  get lower(): string {
    return (this.#lower ??= normalised(this.text));
  }

  /** The runs of letters and digits in it: `pre` and `training` of `pre-training`, none of a mark. */
  get words(): readonly TokenWord[] {
    return (this.#words ??= wordsOf(this));
  }
}

/** What a masked address reads as. */
export const URL_WORD = MASK;

/**
 * @param sentence a sentence whose addresses are masked
 * @param start where it begins in its text
 * @returns its tokens in order, offsets in that text; `open source` in two words becomes `open-source`
 */
export function tokens(sentence: string, start = 0): Token[] {
  const found: Token[] = [];
  for (const match of sentence.matchAll(TOKEN)) found.push(new Token(match[0], start + match.index));
  return found;
}

/** @returns a set of the words in a text, as vocabularies are written down */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

function wordsOf({ text, start, end }: Token): readonly TokenWord[] {
  // Nearly all tokens are one word or none; looking for several takes longer than all else.
  if (ONE_WORD.test(text)) return [{ text, start, end, form: folded(text) }];
  if (end - start === 1) return [];
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const from = start + index;
    return { text: word, start: from, end: from + word.length, form: folded(word) };
  });
}

const WORD = /[\p{L}\p{N}]+/gu;
const ONE_WORD = /^[\p{L}\p{N}]+$/u;

/**
 * A masked address, `open source` in its spellings, a footnote's number run into the next word (`1Code`), a word (dots
 * inside names stay, the full stop of a sentence glued to the next does not), or a mark.
 */
const TOKEN = new RegExp(
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
const FOOTNOTE = /^([a-z]{4,}|at|on|in)\d{1,2}$/;
/** `releasedat https://…`: a space was lost. */
const GLUED = /^(available|released|accessible|found|code)(?:at|here|in|on|via|from|is)$/;
const MISSPELT = /^(?:avaliable|avaiable|availble|avaible|avilable|availabe|avialable|aviable|availiable)$/;
const OPEN_SOURCE = /^open[- ]{0,2}sourc/;

function normalised(token: string): string {
  if (token.startsWith(MASK)) return URL_WORD;
  const lower = token.toLowerCase().replaceAll('’', "'");
  if (OPEN_SOURCE.test(lower)) return `open-${lower.slice(lower.indexOf('sourc'))}`;
  return lower.replace(FOOTNOTE, '$1').replace(GLUED, '$1').replace(MISSPELT, 'available');
}
