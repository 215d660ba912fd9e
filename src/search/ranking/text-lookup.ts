import { indexWords } from '../index/index-words.ts';
import { onceEach } from '../index/once.ts';
import type { Posting, TextIndex } from '../index/text-index.ts';
import { bm25, lengthsOf, type TermFrequency } from './bm25.ts';
import type { Lexicon } from './lexicon.ts';
import { placesOfPhrase } from './phrase.ts';
import type { Lookup, Scores } from './scores.ts';
import { WEIGHTS } from './weights.ts';
import { SAME_WORD } from './word-forms.ts';

/** Ways to look words up. */
export interface TextLookup {
  /** The papers that have all of the words, in any of their forms, or a text in quotes as it stands. */
  readonly lookup: Lookup;
  /** The papers that have a word, in another number or tense at most. */
  readonly strictly: (word: string) => Promise<Scores>;
  /** The papers that have a word so, or a text as it stands, in the title. */
  readonly inTitle: (text: string) => Promise<Scores>;
}

/** Looks words up in a text index, by what the lexicon knows of them: a word that is in no paper is not looked up. */
export function textLookup(index: TextIndex, lexicon: Lexicon): TextLookup {
  const lengths = lengthsOf(index.lengths);
  const postings = onceEach((word: string) =>
    lexicon.frequency(word) > 0 || !lexicon.isWhole ? index.postings(word) : Promise.resolve<readonly Posting[]>([]),
  );
  const frequenciesOf = async (word: string, least: number): Promise<ReadonlyMap<number, TermFrequency>> => {
    const known = lexicon.forms(word);
    const all = known.length > 0 || lexicon.isWhole ? known : [{ word, weight: 1 }];
    const forms = all.filter(({ weight }) => weight >= least);
    const found = await Promise.all(forms.map((form) => postings(form.word)));
    return frequencies(
      found,
      forms.map(({ weight }) => weight),
    );
  };
  const phraseOf = onceEach((text: string) => placesOfPhrase(text, postings, lexicon));
  const termOf = (least: number) =>
    onceEach(async (term: string) => {
      const words = wholeWords(term);
      // What signs part, or a script without spaces, stands in a row.
      return words.length > 1 ? phraseOf(term) : frequenciesOf(words[0] ?? '', least);
    });
  const [inAnyForm, inSameWord] = [termOf(0), termOf(SAME_WORD)];
  const scored = onceEach(async (words: string): Promise<Scores> => {
    const phrase = /^"(.*)"$/s.exec(words)?.[1];
    if (phrase !== undefined) return bm25(await phraseOf(phrase), lengths);
    const found = await Promise.all(words.split(/\s+/).filter(Boolean).map(inAnyForm));
    return together(found.map((each) => bm25(each, lengths)));
  });
  return {
    lookup: scored,
    strictly: async (word) => bm25(await inSameWord(word), lengths),
    async inTitle(text) {
      const isWord = wholeWords(text).length === 1 && !/[-\s]/.test(text.trim());
      const found = [...(await (isWord ? inSameWord(text) : phraseOf(text)))].filter(([, { title }]) => title > 0);
      return bm25(new Map(found.map(([place, { title }]) => [place, { title, abstract: 0 }])), lengths);
    },
  };
}

function wholeWords(term: string): readonly string[] {
  return indexWords(term).flatMap(({ whole }) => (whole ? [whole] : []));
}

/** How often papers have one of several forms, each as far as it counts. */
function frequencies(
  found: readonly (readonly Posting[])[],
  weights: readonly number[],
): ReadonlyMap<number, TermFrequency> {
  const all = new Map<number, TermFrequency>();
  found.forEach((papers, nth) => {
    const weight = weights[nth] ?? 0;
    for (const { place, title, abstract, whole } of papers) {
      const before = all.get(place) ?? { title: 0, abstract: 0 };
      all.set(place, {
        title: before.title + weight * title.length,
        abstract: before.abstract + weight * (whole + (abstract.length - whole) * WEIGHTS.part),
      });
    }
  });
  return all;
}

/** The papers that all have, with what each gives them. */
function together([first, ...others]: readonly Scores[]): Scores {
  if (!first || others.length === 0) return first ?? new Map<number, number>();
  const papers = [...first].filter(([place]) => others.every((scores) => scores.has(place)));
  return new Map(
    papers.map(([place, own]) => [place, others.reduce((sum, scores) => sum + (scores.get(place) ?? 0), own)]),
  );
}
