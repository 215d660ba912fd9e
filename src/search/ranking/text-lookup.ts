import { indexWords } from '../index/index-words.ts';
import { onceEach } from '../index/once.ts';
import type { Posting, TextIndex } from '../index/text-index.ts';
import { bm25, lengthsOf, type TermFrequency } from './bm25.ts';
import type { Lexicon } from './lexicon.ts';
import { placesOfPhrase } from './phrase.ts';
import type { Lookup, Scores } from './scores.ts';
import { WEIGHTS } from './weights.ts';

/**
 * Looks words up in a text index, by what the lexicon knows of them: a word that is in no paper is not looked up.
 * @returns what gives the papers that have all of the words, in any of their forms, or a text in quotes as it stands
 */
export function textLookup(index: TextIndex, lexicon: Lexicon): Lookup {
  const postings = onceEach((word: string) =>
    lexicon.frequency(word) > 0 || !lexicon.isWhole ? index.postings(word) : Promise.resolve<readonly Posting[]>([]),
  );
  const lengths = lengthsOf(index.lengths);
  const ofWord = onceEach(async (word: string): Promise<Scores> => {
    const known = lexicon.forms(word);
    const forms = known.length > 0 || lexicon.isWhole ? known : [{ word, weight: 1 }];
    const found = await Promise.all(forms.map((form) => postings(form.word)));
    const frequencies = new Map<number, TermFrequency>();
    found.forEach((papers, nth) => {
      const weight = forms[nth]?.weight ?? 0;
      for (const { place, title, abstract, whole } of papers) {
        const before = frequencies.get(place) ?? { title: 0, abstract: 0 };
        frequencies.set(place, {
          title: before.title + weight * title.length,
          abstract: before.abstract + weight * (whole + (abstract.length - whole) * WEIGHTS.part),
        });
      }
    });
    return bm25(frequencies, lengths);
  });
  const ofPhrase = onceEach(async (text: string) => bm25(await placesOfPhrase(text, postings, lexicon), lengths));
  const ofTerm = async (term: string): Promise<Scores> => {
    const words = indexWords(term).filter(({ whole }) => whole);
    // What signs part, or a script without spaces, stands in a row.
    return words.length > 1 ? ofPhrase(term) : ofWord(words[0]?.whole ?? '');
  };
  return async (words) => {
    const phrase = /^"(.*)"$/s.exec(words)?.[1];
    if (phrase !== undefined) return ofPhrase(phrase);
    return together(await Promise.all(words.split(/\s+/).filter(Boolean).map(ofTerm)));
  };
}

/** The papers that all have, with what each gives them. */
function together([first, ...others]: readonly Scores[]): Scores {
  if (!first || others.length === 0) return first ?? new Map<number, number>();
  const papers = [...first].filter(([place]) => others.every((scores) => scores.has(place)));
  return new Map(
    papers.map(([place, own]) => [place, others.reduce((sum, scores) => sum + (scores.get(place) ?? 0), own)]),
  );
}
