import { isStopWord } from '../query/query-terms.ts';
import { indexWords } from '../index/index-words.ts';
import type { Posting } from '../index/text-index.ts';
import type { Lexicon } from './lexicon.ts';
import type { TermFrequency } from './bm25.ts';

/** A word of a phrase, and how many words after the one before it stands. */
interface Step {
  readonly word: string;
  readonly after: number;
  /** All from the one before to this one, as they are in one word: `mixtureofexperts`. */
  readonly joined: string;
}

/**
 * Finds the papers in which words stand side by side, with hyphens between them or without: `fine-tuning`, `fine tuning`
 * and, if that is a word of the catalogue, `finetuning` are the same.
 * @param text of the phrase
 * @param postings gives where a word stands
 * @returns how often it stands in each paper that has it
 */
export async function placesOfPhrase(
  text: string,
  postings: (word: string) => Promise<readonly Posting[]>,
  lexicon: Lexicon,
): Promise<ReadonlyMap<number, TermFrequency>> {
  const tokens = indexWords(text).filter(({ whole }) => whole);
  const apart = tokens.flatMap(({ whole, parts }) => (parts.length > 0 ? parts : [whole]));
  const joined = tokens.map(({ whole }) => whole);
  const ways = [...new Map([apart, joined].map((words) => [words.join(' '), words])).values()];
  const found = new Map<number, TermFrequency>();
  for (const words of ways) {
    for (const [place, frequency] of await along(steps(words), postings, lexicon)) {
      const before = found.get(place);
      found.set(place, {
        title: Math.max(before?.title ?? 0, frequency.title),
        abstract: Math.max(before?.abstract ?? 0, frequency.abstract),
      });
    }
  }
  return found;
}

/** Words that nearly every paper has are not looked up: it is enough that there is room for them. */
function steps(words: readonly string[]): readonly Step[] {
  const isLeftOut = (word: string) => isStopWord(word) && words.some((other) => !isStopWord(other));
  const found: Step[] = [];
  let [after, joined] = [0, ''];
  for (const word of words) {
    after++;
    joined += word;
    if (isLeftOut(word)) continue;
    found.push({ word, after, joined });
    [after, joined] = [0, word];
  }
  return found;
}

async function along(
  path: readonly Step[],
  postings: (word: string) => Promise<readonly Posting[]>,
  lexicon: Lexicon,
): Promise<ReadonlyMap<number, TermFrequency>> {
  const found = await Promise.all(path.map(({ word }) => postings(word)));
  const others = found.slice(1).map((papers) => new Map(papers.map((posting) => [posting.place, posting])));
  const results = new Map<number, TermFrequency>();
  for (const first of found[0] ?? []) {
    const rest = others.map((papers) => papers.get(first.place));
    if (!rest.every((posting) => posting !== undefined)) continue;
    const count = (field: 'title' | 'abstract') =>
      endsOf(
        first[field],
        rest.map((posting) => posting[field]),
        path,
        lexicon,
      );
    const frequency = { title: count('title'), abstract: count('abstract') };
    if (frequency.title + frequency.abstract > 0) results.set(first.place, frequency);
  }
  return results;
}

/** How often the words follow one another, from the places of the first and those of each other one. */
function endsOf(
  first: readonly number[],
  others: readonly (readonly number[])[],
  path: readonly Step[],
  lexicon: Lexicon,
): number {
  let ends: readonly number[] = first;
  others.forEach((places, nth) => {
    const known = new Set(places);
    const { after = 1, joined = '' } = path[nth + 1] ?? {};
    const next = new Set(ends.map((end) => end + after));
    // The parts of a word with hyphens are all in its place.
    if (ends.some((end) => known.has(end)) && lexicon.contains(joined)) for (const end of ends) next.add(end);
    ends = [...next].filter((end) => known.has(end));
  });
  return ends.length;
}
