import type { DeclaredField } from '../../../../src/catalogue/model/declared-field.ts';
import { parseShape, type NameShape } from '../../../../src/catalogue/model/name-shape.ts';
import { byStart } from './by-start.ts';
import { isMarked, type FactText } from './fact-text.ts';

/** A name of the vocabulary in a sentence. */
export interface KnownName {
  readonly name: string;
  /** Whether it means other things as well. */
  readonly isAmbiguous: boolean;
  readonly first: number;
  readonly end: number;
  /** Where its words begin in the text, which is behind the count of `8xA100`. */
  readonly start: number;
}

/** More words than any name has. */
const LONGEST_NAME = 7;
/** What may stand between the words of a name. */
const JOINT = /^(?:[\s'’._-]|[:,] ?| ?[–-] ?)$/u;
/** `80GB` in `A100-80GB`: no part of the name, and no other name. */
const MEASURE = /^\d{1,4}(?:GB?|TB?|MB)$/i;
const COUNT = /^\d{1,5}[x×](?=\p{Lu})/u;

interface Spelling {
  readonly name: string;
  readonly written: string;
  readonly isAmbiguous: boolean;
}

/** The names that a field knows, found whatever stands between their words: `GSM8K`, `GSM-8K` and `gsm 8k` are one. */
export class Vocabulary {
  readonly #names = new Map<string, Spelling[]>();
  /** All that a name may begin with, so that looking for one ends with the first letter that leads nowhere. */
  readonly #beginnings = new Set<string>();
  /** The first words of names that begin with a small letter. */
  readonly #smallHeads = new Set<string>();
  readonly #shapes: ReadonlyMap<string, readonly NameShape[]>;

  constructor({ names = [], spellings = {}, ambiguous = [], shapes = [] }: DeclaredField) {
    for (const name of ambiguous) this.#add({ name, written: name, isAmbiguous: true });
    for (const [name, others] of Object.entries(spellings))
      for (const written of [name, ...others]) this.#add({ name, written, isAmbiguous: false });
    for (const name of names) this.#add({ name, written: name, isAmbiguous: false });
    this.#shapes = byStart(
      shapes.flatMap((shape) => parseShape(shape) ?? []),
      ({ head }) => head,
    );
  }

  /** Whether there are names that begin with a small letter. */
  get hasSmallNames(): boolean {
    return this.#smallHeads.size > 0;
  }

  /** @returns the names in a sentence, in order; of those that begin with one word the longest */
  find(sentence: FactText): KnownName[] {
    const found: KnownName[] = [];
    let from = 0;
    for (let at = 0; at < sentence.words.length; at++) {
      if (at < from || !(sentence.marked.has(at) || this.#smallHeads.has(sentence.words[at]?.text ?? ''))) continue;
      const names = this.#at(sentence, at);
      found.push(...names);
      from = names.at(-1)?.end ?? from;
    }
    return found;
  }

  /** @returns whether a name is that of a variant of a known one: `ChemBench-Mini` */
  hasVariant(text: string): boolean {
    const stem = text.slice(0, Math.max(0, text.lastIndexOf('-')));
    const known = this.#known(lettersOf(stem), stem);
    return known !== undefined && !known.isAmbiguous;
  }

  /** Of two that are spelt alike, the first one counts. */
  #add(spelling: Spelling): void {
    const key = lettersOf(spelling.written);
    for (let length = 1; length <= key.length; length++) this.#beginnings.add(key.slice(0, length));
    const head = /[\p{L}\p{N}]+/u.exec(spelling.written)?.[0] ?? '';
    if (!isMarked(head)) this.#smallHeads.add(head);
    const same = this.#names.get(key) ?? [];
    this.#names.set(key, [...same, spelling]);
  }

  #at(sentence: FactText, first: number): KnownName[] {
    const { words } = sentence;
    const word = words[first];
    if (!word) return [];
    const count = word.text.length > 2 && word.text <= '9~' ? (COUNT.exec(word.text)?.[0].length ?? 0) : 0;
    const head = word.text.slice(count).toLowerCase();
    const shapes = this.#shapes.get(head.slice(0, 2))?.filter((shape) => head.startsWith(shape.head)) ?? [];
    if ((shapes.length === 0 && !this.#begins(head)) || isInside(sentence, first)) return [];
    const start = word.start + count;
    let longest: KnownName | undefined;
    let [letters, spaced] = ['', ''];
    for (let at = first; at < Math.min(words.length, first + LONGEST_NAME); at++) {
      if (at > first && !JOINT.test(sentence.gap(at))) break;
      const next = words[at]?.text.slice(at === first ? count : 0) ?? '';
      letters += next;
      spaced += at > first ? ` ${next}` : next;
      const known = goesOn(sentence, at + 1) ? undefined : this.#named(sentence, letters, start, at);
      const name = known?.name ?? shapes.map((shape) => shape.nameOf(singular(spaced))).find(Boolean);
      if (name) longest = { name, isAmbiguous: known?.isAmbiguous ?? false, first, end: at + 1, start };
      if (!this.#begins(letters.toLowerCase()) && (shapes.length === 0 || at > first + 2)) break;
    }
    return longest ? [longest, ...this.#series(sentence, longest, letters)] : [];
  }

  #begins(letters: string): boolean {
    return this.#beginnings.has(letters) || (letters.endsWith('s') && this.#beginnings.has(letters.slice(0, -1)));
  }

  #named({ text, words }: FactText, letters: string, start: number, last: number): Spelling | undefined {
    const end = words[last]?.end ?? 0;
    const plus = text[end] === '+' ? this.#known(`${letters}plus`, text.slice(start, end)) : undefined;
    return plus ?? this.#known(letters, text.slice(start, end)) ?? this.#known(singular(letters), singular(letters));
  }

  #known(letters: string, text: string): Spelling | undefined {
    return this.#names.get(letters.toLowerCase())?.find((spelling) => isSpelt(spelling, text));
  }

  /** `AIME24 & 25`, `CIFAR-10/100`, `CIFAR-10 and 100`: the second number stands for a name as well. */
  #series(sentence: FactText, { first, end, start }: KnownName, letters: string): KnownName[] {
    const at = /^(?:and|or)$/.test(sentence.words[end]?.text ?? '') ? end + 1 : end;
    const isJoined = at > end || /^(?:\s?[/&]\s?|-)$/.test(sentence.gap(end));
    const isNumber = /^\d{1,4}$/.test(sentence.words[at]?.text ?? '');
    return isJoined && isNumber ? this.#other(sentence, letters, first, at, start) : [];
  }

  #other({ text, words }: FactText, letters: string, first: number, at: number, start: number): KnownName[] {
    const stem = /^(.*?\p{L})\d{1,4}$/u.exec(letters)?.[1];
    const other = stem && this.#known(stem + (words[at]?.text ?? ''), text.slice(start, words[first]?.end));
    return other ? [{ ...other, first, end: at + 1, start }] : [];
  }
}

/** @returns the letters and digits of a name in small letters: what names are compared by */
export function lettersOf(name: string): string {
  if (/^[a-z0-9]+$/i.test(name)) return name.toLowerCase();
  return name
    .replaceAll('+', 'plus')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** `Math` is not MATH, and `spider` not Spider; what has digits or capitals inside is itself in any case. */
function isSpelt({ written, isAmbiguous }: Spelling, text: string): boolean {
  if (isAmbiguous && /\p{L}/u.test(written))
    return lettersOf(text) === lettersOf(written) && caseOf(text) === caseOf(written);
  if (/^[^\p{Ll}\p{N}]+$/u.test(written)) return !/\p{Ll}/u.test(text);
  // `Blimp` is not BLiMP, but `Imagenet` is ImageNet.
  if (!/\p{N}/u.test(written) && capitalsOf(written) > 3) return capitalsOf(text) > 1;
  return !/^\p{Lu}/u.test(written) || !/^\p{Ll}/u.test(text);
}

function capitalsOf(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

function caseOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

/** `A100s` */
function singular(letters: string): string {
  return /[\p{Lu}\d]s$/u.test(letters) ? letters.slice(0, -1) : letters;
}

/** Whether a word goes on what stands before it: `MBPP` in `Ag-MBPP-X`. */
function isInside(sentence: FactText, at: number): boolean {
  return at > 0 && /^[-._'’]$/.test(sentence.gap(at));
}

/** Whether what stands behind makes it the name of something else: `ImageNet` in `ImageNet-V2`. */
function goesOn(sentence: FactText, at: number): boolean {
  const next = sentence.words[at]?.text ?? '';
  return sentence.gap(at) === '-' && /^[\p{Lu}\p{N}]/u.test(next) && !MEASURE.test(next);
}
