import { getCollection } from 'astro:content';
import { packWords } from '../search/index/front-coding.ts';
import { wordsIn } from '../search/index/index-words.ts';
import type { LexiconData } from '../search/index/lexicon-data.ts';
import { catalogue } from './papers.ts';

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
  const least = papers.length > 5000 ? 3 : 1;
  return { words: packWords([...frequencies].filter(([, count]) => count >= least)), least };
}

/** @returns short forms and what they stand for, in lower case */
export async function acronyms(): Promise<Readonly<Record<string, readonly string[]>>> {
  const entries = await getCollection('acronyms');
  return Object.fromEntries(
    entries.map(({ id, data }) => [id.toLowerCase(), data.meanings.map((text) => text.toLowerCase())]),
  );
}

/** @returns groups of words that readers use for one another, in lower case */
export async function synonyms(): Promise<readonly (readonly string[])[]> {
  const entries = await getCollection('synonyms');
  return entries.map(({ data }) => data.words.map((word) => word.toLowerCase()));
}

/** @returns name and definition of each task area, by id */
export async function areaTexts(): Promise<LexiconData['areas']> {
  const { areas } = await catalogue();
  return Object.fromEntries(areas.map(({ id, label, definition }) => [id, { label, definition }]));
}
