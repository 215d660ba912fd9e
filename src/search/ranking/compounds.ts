import { indexWords } from '../index/index-words.ts';
import { isStopWord } from '../query/query-terms.ts';
import type { Lexicon } from './lexicon.ts';
import { spellings } from './spellings.ts';

/** What has more hyphens is not a word that may be written apart. */
const MOST_PARTS = 8;
/** As many words may be one: `mobile llm r1`. */
const LONGEST_RUN = 4;
/** What is shorter is one by chance. */
const LEAST_JOINED = 6;
/** A part of a word that is no compound to the eye, such as `smart` in `smartphone`. */
const LEAST_PART = 4;

/** A word that is put together from others. */
export interface Compound {
  /** All of the others, if papers have them side by side or apart. */
  readonly pieces: readonly string[];
  /** Those that tell something, as far as papers have them. */
  readonly parts: readonly string[];
  /** Ways in which papers have all of it in one. */
  readonly together: readonly string[];
}

/** Where letters and digits meet, in `chart2code` and `r1`; hyphens and slashes. */
const SEAMS = /(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})|[-–/_]+/gu;

/**
 * Takes a word apart: at hyphens; if no paper has it, where letters and digits meet; else into two words of the catalogue.
 * A 2 between two words may be `to`.
 * @returns undefined if it is one word
 */
export function compoundOf(word: string, lexicon: Lexicon): Compound | undefined {
  const pieces = word.split(SEAMS).filter(Boolean);
  if (pieces.length > MOST_PARTS) return undefined;
  const isHyphened = /[-–/_]/.test(word);
  if (pieces.length > 1 && (isHyphened || !lexicon.knows(word))) {
    const said = pieces.map((piece, at) => (piece === '2' && at > 0 && at < pieces.length - 1 ? 'to' : piece));
    const parts = said.filter((piece) => lexicon.knows(piece) && !isStopWord(piece) && /\p{L}./u.test(piece));
    const ways = [...new Set([pieces.join(''), said.join('')])];
    const together = ways.filter((way) => way !== word && isWritten(way, lexicon));
    return parts.length > 0 || together.length > 0 ? { pieces: said, parts, together } : undefined;
  }
  const halves = splitInTwo(word, lexicon);
  // A word that papers have is not its halves, but may stand apart in others: `instructiontuning`.
  return halves && lexicon.knows(word) ? { ...halves, parts: [] } : halves;
}

/** @returns how many words from here on papers write as one; less than 2 if they do not */
export function joinedAt(terms: readonly string[], at: number, lexicon: Lexicon): number {
  for (let length = Math.min(LONGEST_RUN, terms.length - at); length > 1; length--) {
    const joined = terms.slice(at, at + length).join('');
    if (joined.length >= LEAST_JOINED && isWritten(joined, lexicon)) return length;
  }
  return 0;
}

function isWritten(joined: string, lexicon: Lexicon): boolean {
  const whole = indexWords(joined)
    .map((word) => word.whole)
    .join('');
  return lexicon.knows(whole) || spellings(whole).some((form) => lexicon.frequency(form) > 0);
}

/** Of several ways the one whose rarer half is in most papers. */
function splitInTwo(word: string, lexicon: Lexicon): Compound | undefined {
  if (!/^\p{L}+$/u.test(word)) return undefined;
  let best: readonly string[] | undefined;
  let most = 0;
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    const papers = Math.min(...halves.map((half) => lexicon.frequency(half)));
    if (papers > most) [best, most] = [halves, papers];
  }
  return best && { pieces: best, parts: best, together: [] };
}
