import type { PaperText } from '../../../../src/catalogue/model/paper.ts';
import { addresses, maskAddresses, type Address } from './addresses.ts';
import { paperNames, type PaperName } from './paper-names.ts';
import { sentences, type Sentence } from './sentences.ts';
import { tokens, type Token, type TokenWord } from './tokens.ts';
import { zonesOfAbstract, zonesOfTitle, type Stretch } from './zones.ts';

/**
 * @returns the text of a paper, taken apart; every extractor reads this and nothing else. Its parts are computed when
 *   they are first asked for, and once
 */
export function readPassage({ title, abstract }: PaperText): Passage {
  return new Passage(
    new PassageText(title, ({ text }) => zonesOfTitle(text)),
    new PassageText(abstract, ({ text, sentences }) => zonesOfAbstract(text, sentences)),
  );
}

// Classes, as V8 gives every object literal with getters a hidden class of its own, which takes twice the time.
export class Passage {
  readonly title: PassageText;
  readonly abstract: PassageText;
  #names: readonly PaperName[] | undefined;

  constructor(title: PassageText, abstract: PassageText) {
    this.title = title;
    this.abstract = abstract;
  }

  /** The names that the paper introduces, its own work's and others, longest name first. */
  get names(): readonly PaperName[] {
    return (this.#names ??= paperNames({ title: this.title.text, abstract: this.abstract.masked }));
  }
}

/** A title or an abstract. All offsets are UTF-16 units of `text`. */
export class PassageText {
  readonly text: string;
  readonly #zonesOf: (text: PassageText) => readonly Stretch[];
  #addresses: readonly Address[] | undefined;
  #masked: string | undefined;
  #sentences: readonly PassageSentence[] | undefined;
  #zones: readonly Stretch[] | undefined;

  constructor(text: string, zonesOf: (text: PassageText) => readonly Stretch[]) {
    this.text = text;
    this.#zonesOf = zonesOf;
  }

  get addresses(): readonly Address[] {
    return (this.#addresses ??= addresses(this.text));
  }

  /** The text with every character of an address replaced by `MASK`: same length, same offsets. */
  get masked(): string {
    return (this.#masked ??= maskAddresses(this.text, this.addresses));
  }

  get sentences(): readonly PassageSentence[] {
    return (this.#sentences ??= sentences(this.masked).map((sentence) => new PassageSentence(sentence)));
  }

  /** Stretches of the text by how near they are to saying what the paper is for. */
  get zones(): readonly Stretch[] {
    return (this.#zones ??= this.#zonesOf(this));
  }
}

/** A sentence of a {@link PassageText}. */
export class PassageSentence implements Sentence {
  /** The sentence as it stands in `masked`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  #tokens: readonly Token[] | undefined;
  #words: readonly TokenWord[] | undefined;

  constructor({ text, start }: Sentence) {
    this.text = text;
    this.start = start;
    this.end = start + text.length;
  }

  /** Its tokens, with offsets in the whole text. */
  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokens(this.text, this.start));
  }

  /** The words of its tokens. */
  get words(): readonly TokenWord[] {
    return (this.#words ??= this.tokens.flatMap((token) => token.words));
  }
}

/** @returns the words that lie in `[from, to)` of a text; one that begins before or goes on after is cut there */
export function wordsBetween({ sentences }: PassageText, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = firstAfter(sentences, from); (sentences[at]?.start ?? to) < to; at++) {
    const list = sentences[at]?.tokens ?? [];
    for (let nth = firstAfter(list, from); (list[nth]?.start ?? to) < to; nth++) {
      for (const { text, start, end } of list[nth]?.words ?? [])
        if (start < to && end > from) found.push(text.slice(Math.max(0, from - start), to - start));
    }
  }
  return found;
}

/** The number of the first of some stretches that ends after an offset. */
function firstAfter(stretches: readonly { readonly end: number }[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
