import type { PaperText } from '../../../../src/catalogue/model/paper.ts';
import { addresses, maskAddresses, type Address } from './addresses.ts';
import { paperNames, type PaperName } from './paper-names.ts';
import { sentences } from './sentences.ts';
import { tokens, type Token } from './tokens.ts';
import { zonesOfAbstract, zonesOfTitle, type Stretch } from './zones.ts';

/** The text of a paper, taken apart once; every extractor reads this and nothing else. */
export interface Passage {
  readonly title: PassageText;
  readonly abstract: PassageText;
  /** What the paper calls its own work, longest name first. */
  readonly names: readonly PaperName[];
}

/** A title or an abstract. All offsets are UTF-16 units of `text`. */
export interface PassageText {
  readonly text: string;
  readonly addresses: readonly Address[];
  /** The text with every character of an address replaced by `MASK`: same length, same offsets. */
  readonly masked: string;
  readonly sentences: readonly PassageSentence[];
  /** Stretches of the text by how near they are to saying what the paper is for. */
  readonly zones: readonly Stretch[];
}

/** A sentence of a {@link PassageText}. */
export interface PassageSentence {
  readonly start: number;
  readonly end: number;
  /** The sentence as it stands in `masked`. */
  readonly text: string;
  /** Its tokens, with offsets in the whole text; made when they are first asked for. */
  readonly tokens: readonly Token[];
}

/** @returns the passage of a paper; its parts are computed when they are first asked for, and once */
export function readPassage(paper: PaperText): Passage {
  const title = lazyText(paper.title, ({ text }) => zonesOfTitle(text));
  const abstract = lazyText(paper.abstract, ({ text, sentences: found }) => zonesOfAbstract(text, found));
  return {
    title,
    abstract,
    get names() {
      return once(this, 'names', paperNames({ title: title.text, abstract: abstract.masked }));
    },
  };
}

function lazyText(text: string, zonesOf: (text: PassageText) => readonly Stretch[]): PassageText {
  return {
    text,
    get addresses() {
      return once(this, 'addresses', addresses(text));
    },
    get masked() {
      return once(this, 'masked', maskAddresses(text, this.addresses));
    },
    get sentences() {
      return once(
        this,
        'sentences',
        sentences(this.masked).map(({ text: part, start }) => lazySentence(part, start)),
      );
    },
    get zones() {
      return once(this, 'zones', zonesOf(this));
    },
  };
}

function lazySentence(text: string, start: number): PassageSentence {
  return {
    start,
    end: start + text.length,
    text,
    get tokens() {
      return once(this, 'tokens', tokens(text, start));
    },
  };
}

/** Puts a computed value in place of the getter that computed it. */
function once<T>(owner: object, key: string, value: T): T {
  Object.defineProperty(owner, key, { value, enumerable: true });
  return value;
}
