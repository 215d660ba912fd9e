import common from './common-words.json' with { type: 'json' };
import { tellingOf, type Telling } from './word-statistics.ts';

const TELLING: ReadonlyMap<string, Telling> = new Map(
  common.words.map((line) => {
    const [term = '', ...counts] = line.split(' ');
    const [papers = 0, titles = 0, times = 0] = counts.map(Number);
    return [term, tellingOf({ papers, titles, times }, common.papers)];
  }),
);

/**
 * @param term as `termOf` gives it
 * @returns what it tells of the subject of a paper, as counted once in 20,000 abstracts from conferences on vision,
 *   language, learning and robots (`npm run common-words`)
 */
export function telling(term: string): Telling {
  return TELLING.get(term) ?? 'alone';
}
