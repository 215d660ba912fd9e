import { unpackWords } from '../index/front-coding.ts';
import { stem } from './stem.ts';
import { isStopWord } from '../query/query-terms.ts';

/** Words that search knows besides those typed. */
export interface LexiconData {
  /** Every word of the catalogue with how many papers it is in, as `packWords` writes them. */
  readonly words: string;
  /** Short forms and what they stand for, in lower case. */
  readonly acronyms: Readonly<Record<string, readonly string[]>>;
  /** Groups of words that readers use for one another, in lower case. */
  readonly synonyms: readonly (readonly string[])[];
  /** Name and definition of each task area, by id. */
  readonly areas: Readonly<Record<string, string>>;
}

export interface Lexicon {
  /** Number of papers with the word, to a power of two; 0 if there is none. */
  frequency(word: string): number;
  /** Whether some word begins so: it may be in the middle of being typed. */
  begins(start: string): boolean;
  /** Whether some paper has the word in this or another form. */
  knows(word: string): boolean;
  /** The form of the word that is in most papers. */
  form(word: string): string | undefined;
  /** Words that readers use for this one. */
  synonyms(word: string): readonly string[];
  /** Task areas whose name or definition has the word in this or another form. */
  areasOf(word: string): readonly string[];
  /** The likeliest word meant by one that is not known. */
  correct(word: string): string | undefined;
  readonly acronyms: Readonly<Record<string, readonly string[]>>;
}

/** @returns the lexicon, ready to be asked */
export function readLexicon(data: LexiconData): Lexicon {
  const words: string[] = [];
  const frequencies = new Map<string, number>();
  const stems = new Map<string, string>();
  const groups = new Map<string, Set<string>>();
  for (const group of data.synonyms) {
    for (const word of group) {
      const others = groups.get(stem(word)) ?? new Set<string>();
      for (const other of group) if (stem(other) !== stem(word)) others.add(other);
      groups.set(stem(word), others);
    }
  }
  const areaStems = Object.entries(data.areas).map(([id, text]) => [id, new Set(stemsOf(text))] as const);
  const corrections = new Map<string, string | undefined>();
  for (const [word, count] of unpackWords(data.words)) {
    words.push(word);
    frequencies.set(word, count);
    const known = stems.get(stem(word));
    if (known === undefined || (frequencies.get(word) ?? 0) > (frequencies.get(known) ?? 0))
      stems.set(stem(word), word);
  }
  return {
    acronyms: data.acronyms,
    frequency: (word) => frequencies.get(word) ?? 0,
    begins(start) {
      const at = firstAtOrAfter(words, start);
      return words[at]?.startsWith(start) ?? false;
    },
    knows: (word) => stems.has(stem(word)),
    form: (word) => stems.get(stem(word)),
    synonyms: (word) => [...(groups.get(stem(word)) ?? [])],
    areasOf: (word) => areaStems.filter(([, known]) => known.has(stem(word))).map(([id]) => id),
    correct(word) {
      // All words are gone through for it, so it is done once a word, not once a keystroke.
      if (!corrections.has(word)) corrections.set(word, nearest(word, words, frequencies));
      return corrections.get(word);
    },
  };
}

function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isStopWord(word)).map(stem);
}

function firstAtOrAfter(words: readonly string[], start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word fewest slips away; of several, the one that begins alike, then the one in most papers. */
function nearest(
  typed: string,
  words: readonly string[],
  frequencies: ReadonlyMap<string, number>,
): string | undefined {
  if (typed.length < 4 || /\d/.test(typed)) return undefined;
  const most = typed.length < 6 ? 1 : 2;
  let best: string | undefined;
  let bestRank = Infinity;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > most || /\d/.test(word)) continue;
    const slips = slipsBetween(typed, word, most);
    if (slips > most) continue;
    const rank = slips + (word[0] === typed[0] ? 0 : 0.8) - Math.log10(1 + (frequencies.get(word) ?? 0)) * 0.2;
    if (rank < bestRank) [best, bestRank] = [word, rank];
  }
  return best;
}

/**
 * Optimal string alignment distance: letters added, left out, exchanged, or two swapped.
 * Boytsov, “Indexing methods for approximate dictionary searching” (2011), section 2.1.
 * @returns the distance, or `most + 1` if it is larger than `most`
 */
export function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? Infinity, most + 1);
}
