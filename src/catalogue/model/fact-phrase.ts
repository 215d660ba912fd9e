import { folded } from '../text/spelling.ts';

/** One step of a phrase: what a word of a text must be. */
export type PhrasePart =
  | {
      readonly kind: 'word';
      /** Whole words, in the form in which all spellings of one are the same. */
      readonly forms: ReadonlySet<string>;
      /** Beginnings of words, in small letters. */
      readonly stems: readonly string[];
      readonly optional: boolean;
    }
  | { readonly kind: 'any' | 'unit'; readonly optional: boolean }
  | { readonly kind: 'gap' };

/** What a phrase asks for: a number, a known name, one that shows by its spelling, or any words with a capital. */
export const SLOTS = ['NUMBER', 'KNOWN', 'NAME', 'Name'] as const;
export type Slot = (typeof SLOTS)[number];

/** A phrase of content/fields.yaml, taken apart. */
export interface Phrase {
  /** What it asks for; without one the phrase is only words. */
  readonly slot: Slot | undefined;
  /** What stands before the slot, in the order of the text. Empty without a slot. */
  readonly before: readonly PhrasePart[];
  /** What stands behind the slot; all of it without a slot. */
  readonly after: readonly PhrasePart[];
  /** How many of the parts behind the slot belong to the value: those before the closing bracket. */
  readonly kept: number;
}

/** How many words `...` may stand for; it also keeps the time bounded that a phrase takes. */
export const WIDEST_GAP = 8;
/** More than any phrase of a person has. */
const MOST_PARTS = 16;

const PIECE = /^(?:[\p{L}\p{N}]+\*?|\((?:[\p{L}\p{N}]+\*?)(?:\|[\p{L}\p{N}]+\*?){0,40}\))\??$/u;

/**
 * Reads a phrase: words, `word*`, `(one|other)`, `word?`, `_` for any word, `...` for some, and what is asked for.
 * @param text such as `train* ... on NUMBER UNIT`; the head of content/fields.yaml says what it may hold
 * @returns the phrase, or what is wrong with it, to be read behind “must”
 */
export function parsePhrase(text: string): Phrase | { readonly mistake: string } {
  const pieces = text.replace('[', ' [ ').replace(']', ' ] ').split(/\s+/).filter(Boolean);
  let slot: Slot | undefined;
  let before: PhrasePart[] = [];
  let parts: PhrasePart[] = [];
  let kept = 0;
  let open = false;
  for (const piece of pieces) {
    const asked = SLOTS.find((one) => one === piece);
    if (asked) {
      if (slot) return { mistake: `ask for one of ${SLOTS.join(', ')} once` };
      slot = asked;
      before = parts;
      parts = [];
    } else if (piece === '[' || piece === ']') {
      // The value begins with what is asked for, so that the bracket opens right before it.
      if ((piece === ']') !== open || (piece === ']' && !slot) || (piece === '[' && slot)) return BRACKETS;
      open = piece === '[';
      if (!open) kept = parts.length;
    } else {
      if (open && !slot) return BRACKETS;
      const part = partOf(piece);
      if (!part) return { mistake: `be words, word*, (one|other), _, ... or UNIT, parted by spaces: not “${piece}”` };
      parts.push(part);
    }
  }
  if (open) return BRACKETS;
  if (parts.slice(0, kept).some(({ kind }) => kind === 'gap')) return { mistake: 'have no ... between brackets' };
  if (before[0]?.kind === 'gap' || parts.at(-1)?.kind === 'gap') return { mistake: 'neither begin nor end with ...' };
  if (before.length + parts.length > MOST_PARTS) return { mistake: `have at most ${MOST_PARTS} parts` };
  return { slot, before, after: parts, kept };
}

const BRACKETS = { mistake: 'have one pair of brackets, the first right before what is asked for' } as const;

function partOf(piece: string): PhrasePart | undefined {
  if (piece === '...') return { kind: 'gap' };
  const optional = piece.endsWith('?');
  const plain = optional ? piece.slice(0, -1) : piece;
  if (plain === '_') return { kind: 'any', optional };
  if (plain === 'UNIT') return { kind: 'unit', optional };
  if (!PIECE.test(piece)) return undefined;
  const words = plain.replace(/^\(|\)$/g, '').split('|');
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1).toLowerCase());
  // The form of `scores` is shorter than the beginning of `score*`, and that of `hours` is another than that of `hour`.
  const forms = new Set(words.flatMap((word) => ['', 's'].map((ending) => folded(word.replace('*', '') + ending))));
  return { kind: 'word', forms, stems, optional };
}
