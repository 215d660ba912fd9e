import { parsePhrase, type Phrase, type PhrasePart, type Slot } from '../../../../src/catalogue/model/fact-phrase.ts';
import type { FactText } from './fact-text.ts';
import { reach } from './reach.ts';

/** Some words of a sentence that may be a value, by their numbers: from the first to the one behind the last. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  /** The list that it stands in, as `A, B and C`: what is said before or behind the whole is said of each. */
  readonly listFirst: number;
  readonly listEnd: number;
}

/** Where a phrase was found. */
export interface Found {
  readonly first: number;
  readonly end: number;
  /** The end of what belongs to the value. */
  readonly keptEnd: number;
}

interface ReadyPhrase extends Phrase {
  readonly backward: readonly PhrasePart[];
  /** Words without which it does not stand; most phrases are told by them not to, at once. */
  readonly needed: readonly (PhrasePart & { readonly kind: 'word' })[];
}

/** Phrases of a field, ready to be looked for. */
export class Phrases {
  readonly #around: readonly ReadyPhrase[];
  readonly #anywhere: readonly ReadyPhrase[];
  readonly #units: ReadonlyMap<string, number>;
  readonly isEmpty: boolean;

  /**
   * @param texts as content/fields.yaml has them, checked
   * @param units the words of units, in their form
   */
  constructor(texts: readonly string[], units: ReadonlyMap<string, number>) {
    const phrases = texts.flatMap((text) => {
      const phrase = parsePhrase(text);
      return 'mistake' in phrase ? [] : [ready(phrase)];
    });
    this.#around = phrases.filter(({ slot }) => slot);
    this.#anywhere = phrases.filter(({ slot }) => !slot);
    this.#units = units;
    this.isEmpty = phrases.length === 0;
  }

  /** @returns whether a phrase that asks for nothing stands anywhere in the sentence */
  isAnywhere(sentence: FactText): boolean {
    return this.#anywhere.some(
      (phrase) =>
        isPossible(phrase, sentence) &&
        (phrase.after.length === 1 ||
          sentence.words.some((_, at) => reach(phrase.after, sentence, at, 1, this.#units) !== undefined)),
    );
  }

  /** @returns whether a phrase that asks for a value could stand in the sentence, by its words */
  mayStand(sentence: FactText): boolean {
    return this.#around.some((phrase) => isPossible(phrase, sentence));
  }

  /** @returns a function that finds the first phrase that is said of a candidate in the sentence */
  around(sentence: FactText): (candidate: Candidate, slots: readonly Slot[]) => Found | undefined {
    let possible: readonly ReadyPhrase[] | undefined;
    return (candidate, slots) => {
      for (const phrase of (possible ??= this.#around.filter((one) => isPossible(one, sentence)))) {
        const found = phrase.slot && slots.includes(phrase.slot) ? this.#said(phrase, sentence, candidate) : undefined;
        if (found) return found;
      }
      return undefined;
    };
  }

  #said({ backward, after, kept }: ReadyPhrase, sentence: FactText, candidate: Candidate): Found | undefined {
    const { first, end, listFirst, listEnd } = candidate;
    const units = this.#units;
    let from = first;
    let before = reach(backward, sentence, first, -1, units);
    if (before === undefined && listFirst < first) before = reach(backward, sentence, (from = listFirst), -1, units);
    if (before === undefined) return undefined;
    let to = end;
    let behind = reach(after, sentence, end, 1, units);
    if (behind === undefined && listEnd > end && kept === 0) behind = reach(after, sentence, (to = listEnd), 1, units);
    if (behind === undefined) return undefined;
    const keptWords = kept > 0 ? (reach(after.slice(0, kept), sentence, end, 1, units) ?? 0) : 0;
    return { first: from - before, end: to + behind, keptEnd: end + keptWords };
  }
}

function ready(phrase: Phrase): ReadyPhrase {
  const needed = [...phrase.before, ...phrase.after].flatMap((part) =>
    part.kind === 'word' && !part.optional ? [part] : [],
  );
  // What is one word is missed sooner than what is one of many.
  const rank = ({ forms, stems }: (typeof needed)[number]): number => forms.size + stems.length;
  return { ...phrase, backward: phrase.before.toReversed(), needed: needed.toSorted((a, b) => rank(a) - rank(b)) };
}

function isPossible({ needed }: ReadyPhrase, sentence: FactText): boolean {
  return needed.every(({ forms, stems }) => sentence.hasWord(forms, stems));
}
