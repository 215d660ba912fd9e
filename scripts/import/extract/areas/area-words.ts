import { addresses, maskAddresses } from '../passage/addresses.ts';

/** One word of a text: where it stands, and the form in which its spellings compare equal. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** Only a space or a hyphen lies between this word and the one before it. */
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Most texts have no address: asking this first halves the time. */
const MAYBE_ADDRESS = /http|[a-z]\.[a-z]{2}/i;
const JOINT = /^[\s\p{Pd}]{1,2}$/u;

/**
 * Cuts a text into words and folds away the differences that do not matter to a cue. Addresses are left out: that
 * code is on GitHub does not make a paper one about code.
 * @param text any text
 * @returns its words in order; offsets are UTF-16 units of `text`
 */
export function wordsOf(text: string): Word[] {
  const plain = MAYBE_ADDRESS.test(text) ? maskAddresses(text, addresses(text)) : text;
  const words: Word[] = [];
  let previous = 0;
  for (const match of plain.matchAll(WORD)) {
    const start = match.index;
    const joined = start - previous <= 2 && JOINT.test(plain.slice(previous, start));
    previous = start + match[0].length;
    words.push({ start, end: previous, form: folded(match[0]), joined });
  }
  return words;
}

/**
 * Folds case, plural and British or American spelling: `Behaviours` and `behavior`, `quantised` and `quantized` meet.
 * The result need not be a word; it only has to be the same for all spellings of one.
 */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  // Of words this short only the plural of an abbreviation is one: `LMs`, not `was`.
  if (lower.length < 4) return /^\p{Lu}\p{Lu}s$/u.test(word) ? lower.slice(0, -1) : lower;
  const american = lower.length > 4 ? lower.replace(BRITISH, 'or').replace(BRITISH_ENDING, americanEnding) : lower;
  const singular = singularOf(american);
  // Without a last e, `bias` and `biases` meet, and so do `search` and `searches`.
  return singular.length > 4 && singular.endsWith('e') ? singular.slice(0, -1) : singular;
}

const BRITISH = /our/;
const BRITISH_ENDING = /(?:is(?=(?:e|es|ed|er|ers|ing|ations?)$)|l(?=l(?:ing|ed|er)$)|(?:tre|bre)s?$|logues?$)/;

function americanEnding(ending: string): string {
  if (ending === 'is') return 'iz';
  if (ending === 'l') return '';
  return ending.startsWith('l') ? 'log' : `${ending.charAt(0)}er`;
}

function singularOf(word: string): string {
  if (!word.endsWith('s') || /(?:[sui]|ia)s$/.test(word) || word === 'news') return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
