import { unpackWords } from '../index/front-coding.ts';
import type { LexiconData } from '../index/lexicon-data.ts';
import { isStopWord } from '../query/query-terms.ts';
import { correctSlip } from './slips.ts';
import { formWeight } from './word-forms.ts';

/** A word of the catalogue that is another form of one that was typed. */
export interface WordForm {
  readonly word: string;
  /** How far it counts, 0 to 1. */
  readonly weight: number;
}

export interface Lexicon {
  /** Whether it has every word of the catalogue; else there are papers with words that it does not know. */
  readonly isWhole: boolean;
  /** All words of the catalogue, sorted. */
  readonly words: readonly string[];
  /** Number of papers with just this word, to a power of two; 0 if there is none. */
  frequency(word: string): number;
  /** Words that begin so, sorted. */
  beginning(start: string): readonly string[];
  /** The same, those in most papers first. */
  completions(start: string): readonly string[];
  /** The forms in which the catalogue has a word, itself first; none if it has not. */
  forms(word: string): readonly WordForm[];
  /** Whether some paper has the word in this or another form. */
  knows(word: string): boolean;
  /** The word that is likeliest meant by one that is neither of the catalogue nor of English. */
  correct(word: string): string | undefined;
  /** Whether a word of the catalogue has these letters in it, as `finetuning` has `etun`. */
  contains(letters: string): boolean;
  /** Words that readers use for this one. */
  synonyms(word: string): readonly string[];
  /** Task areas that a word hints at. */
  areasOf(word: string): readonly AreaHint[];
  readonly acronyms: Readonly<Record<string, readonly string[]>>;
}

export interface AreaHint {
  readonly area: string;
  /** Whether the word is of its name, so that whoever types it asks for the area. */
  readonly isNamed: boolean;
}

/** A word in the texts of more areas tells none of them. */
const MOST_AREAS = 2;
/** Forms of a word begin alike. */
const ALIKE = 4;

/** @returns the lexicon, ready to be asked */
export function readLexicon(data: LexiconData): Lexicon {
  const counted = unpackWords(data.words);
  const words = counted.map(([word]) => word);
  const frequencies = new Map(counted);
  const frequency = (word: string) => frequencies.get(word) ?? 0;
  const beginning = (start: string) => words.slice(firstFrom(words, start), firstFrom(words, `${start}\uFFFF`));
  const forms = remembered((word: string): readonly WordForm[] =>
    beginning(word.slice(0, ALIKE))
      .map((other) => ({ word: other, weight: formWeight(word, other) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight),
  );
  const hints = hintsOf(data.areas);
  return {
    words,
    isWhole: data.least <= 1,
    acronyms: data.acronyms,
    frequency,
    beginning,
    forms,
    completions: (start) => beginning(start).sort((a, b) => frequency(b) - frequency(a)),
    correct: remembered((word: string) => correctSlip(word, { beginning, frequency })),
    knows: (word) => frequency(word) > 0 || forms(word).length > 0,
    contains: remembered((letters: string) => words.some((word) => word.includes(letters))),
    synonyms: remembered((word: string) => {
      const groups = data.synonyms.filter((group) => group.some((other) => formWeight(word, other) > 0));
      return [...new Set(groups.flat())].filter((other) => formWeight(word, other) === 0);
    }),
    areasOf: remembered((word: string) => {
      const found = hints.filter(({ words: own }) => own.some((other) => formWeight(word, other) > 0));
      const areas = [...new Set(found.map(({ area }) => area))];
      if (areas.length > MOST_AREAS) return [];
      return areas.map((area) => ({ area, isNamed: found.some((hint) => hint.area === area && hint.isNamed) }));
    }),
  };
}

function hintsOf(areas: LexiconData['areas']): readonly (AreaHint & { readonly words: readonly string[] })[] {
  return Object.entries(areas).flatMap(([area, { label, definition }]) => [
    { area, isNamed: true, words: tellingWords(label) },
    { area, isNamed: false, words: tellingWords(definition) },
  ]);
}

function tellingWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isStopWord(word));
}

function firstFrom(words: readonly string[], start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same answer is not worked out twice: it is asked for at every keystroke. */
function remembered<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (!known.has(word)) known.set(word, work(word));
    return known.get(word) as T;
  };
}
