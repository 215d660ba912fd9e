import { stem } from './stem.ts';

/** Endings that change the number or the tense of a word, not what it is about. */
const INFLECTIONS = new Set(['', 's', 'e', 'es', 'ed', 'd', 'ing', 'y', 'ies', 'ied', 'ize', 'ise', 'ings', 'ying']);
/** Endings that make another word of it with much the same meaning: `quantize`, `quantizer`, `quantization`. */
const DERIVATIONS = new Set(
  `r rs er ers or ors ion ions ation ations ment ments able ability abilities ly ive al ally ic ical ency ence ance ant ent
    ful ity ism ist ists y ial`.split(/\s+/),
);

/** Pairs of endings that Porter's algorithm keeps apart: `efficient` and `efficiency`, `edit` and `editor`. */
const PAIRS = new Set(['cy t', 'ce t', 'cy ts', ' or', ' ors', 'ing or', ' ics', 'able e', 'e ity', 'es is']);
/** A beginning that is shorter says little. */
const LEAST_SHARED = 4;

/** How far a word in another number or tense counts for the one that was typed. */
export const SAME_WORD = 0.9;
/** How far another word of the same root does. */
const SAME_ROOT = 0.5;
/** Words that begin less alike are not forms of one another. */
const LEAST_ALIKE = 2;

/**
 * Porter's algorithm joins words that mean different things: `continents` and `continual`, `harmful` and `harmless`. So the
 * endings that two words differ in must be ones that leave the meaning.
 * @param typed a word, in lower case
 * @param other another word
 * @returns 1 for the same word, less for another form of it, 0 for another word
 */
export function formWeight(typed: string, other: string): number {
  if (typed === other) return 1;
  let shared = 0;
  while (shared < typed.length && shared < other.length && typed[shared] === other[shared]) shared++;
  if (shared < LEAST_ALIKE) return 0;
  const differing = [typed, other].map((word) => word.slice(shared)).sort();
  if (shared >= LEAST_SHARED && PAIRS.has(differing.join(' '))) return SAME_ROOT;
  const root = stem(typed);
  if (root !== stem(other)) return 0;
  // `generation` and `generative` end in `ion` and `ive`, though they differ in less.
  return Math.max(...[shared, Math.min(shared, root.length)].map((end) => endingWeight(typed, other, end)));
}

function endingWeight(typed: string, other: string, shared: number): number {
  const endings = [typed, other].map((word) => endingOf(word, shared));
  if (endings.every((ending) => INFLECTIONS.has(ending))) return SAME_WORD;
  return endings.every((ending) => INFLECTIONS.has(ending) || DERIVATIONS.has(ending)) ? SAME_ROOT : 0;
}

/** `planned` and `plan`, `running` and `runs`: a doubled letter belongs to the ending. */
function endingOf(word: string, shared: number): string {
  const ending = word.slice(shared);
  return shared > 0 && word[shared] === word[shared - 1] && ending.length > 2 ? ending.slice(1) : ending;
}
