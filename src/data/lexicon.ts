import { getCollection } from 'astro:content';
import { meaningWords } from '../catalogue/meaning/meaning-words.ts';
import { shortFormsIn } from '../catalogue/text/short-forms.ts';
import { packWords } from '../search/index/front-coding.ts';
import { wordsIn } from '../search/index/index-words.ts';
import type { LexiconData, Wording } from '../search/index/lexicon-data.ts';
import { catalogue } from './papers.ts';

/** Papers of a catalogue in which what one paper says is more often a slip than not. */
const LARGE = 5000;

/** @returns words of the catalogue with the number of papers that they are in, packed, and the least of those numbers */
export async function words(): Promise<Pick<LexiconData, 'words' | 'least'>> {
  const { papers } = await catalogue();
  const frequencies = new Map<string, number>();
  for (const { title, abstract } of papers) {
    for (const word of new Set([...wordsIn(title), ...wordsIn(abstract)])) {
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
  }
  // In a large catalogue a word of one or two papers is more often a slip than not, and there are very many.
  const least = papers.length > LARGE ? 3 : 1;
  return { words: packWords([...frequencies].filter(([, count]) => count >= least)), least };
}

/** @returns short forms and what they stand for, in lower case: those that the catalogue lists, and those that papers explain */
export async function acronyms(): Promise<LexiconData['acronyms']> {
  const [listed, { papers }] = await Promise.all([getCollection('acronyms'), catalogue()]);
  const meanings = new Map(listed.map(({ id, data }) => [id.toLowerCase(), data.meanings.map(asWords)]));
  const times = new Map<string, number>();
  const least = papers.length > LARGE ? 2 : 1;
  for (const { short, long } of papers.flatMap(({ abstract }) => shortFormsIn(abstract))) {
    const [name, words] = [short.toLowerCase(), asWords(long)];
    const key = `${name} ${singular(words)}`;
    times.set(key, (times.get(key) ?? 0) + 1);
    if (times.get(key) !== least || !/^[\p{L}\p{N}]+( [\p{L}\p{N}]+){1,5}$/u.test(words)) continue;
    const known = meanings.get(name) ?? [];
    if (known.some((other) => singular(other) === singular(words))) continue;
    meanings.set(name, [...known, words]);
  }
  return Object.fromEntries(meanings);
}

function asWords(long: string): string {
  return long.toLowerCase().replace(/[-–]/g, ' ');
}

function singular(words: string): string {
  return words.replace(/s$/, '');
}

/** @returns groups of words that readers use for one another, in lower case */
export async function synonyms(): Promise<readonly (readonly string[])[]> {
  const entries = await getCollection('synonyms');
  return entries.map(({ data }) => data.words.map((word) => word.toLowerCase()));
}

/** @returns what readers say for the terms of the field, in lower case, as far as papers may have the terms */
export async function wordings(): Promise<readonly Wording[]> {
  const [entries, { papers }] = await Promise.all([getCollection('wordings'), catalogue()]);
  const stems = new Set(papers.flatMap(({ title, abstract }) => meaningWords(`${title} ${abstract}`)));
  const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());
  return entries.flatMap(({ data: { terms, asked } }) => {
    const known = lower(terms).filter((term) => meaningWords(term).every((word) => stems.has(word)));
    return known.length > 0 ? [{ terms: known, asked: asked.map(lower) }] : [];
  });
}

/** @returns name and definition of each task area, by id */
export async function areaTexts(): Promise<LexiconData['areas']> {
  const { areas } = await catalogue();
  return Object.fromEntries(areas.map(({ id, label, definition }) => [id, { label, definition }]));
}
