import { byFacet, NOT_STATED, type FacetId } from '../../../src/catalogue/model/facet.ts';
import type { SearchTable } from '../../../src/search/index/search-table.ts';
import { packWords } from '../../../src/search/index/front-coding.ts';
import type { LexiconData } from '../../../src/search/index/lexicon-data.ts';
import { indexWords, wordsIn } from '../../../src/search/index/index-words.ts';
import type { Posting, TextIndex } from '../../../src/search/index/text-index.ts';

interface Paper {
  readonly title: string;
  readonly abstract: string;
  readonly year?: string;
  readonly sizes?: string;
}

/** Six papers, newest first as the catalogue has them. */
export const PAPERS: readonly Paper[] = [
  {
    title: 'Speech at scale',
    abstract: 'automatic speech recognition with one large model',
    year: '2024',
    sizes: '7B',
  },
  {
    title: 'Quantized cache',
    abstract: 'quantization of the kv cache for long context',
    year: '2023',
    sizes: '13B,7Bc',
  },
  { title: 'Cache of keys', abstract: 'the kv cache grows', year: '2023', sizes: '<1B' },
  { title: 'An adapter', abstract: 'low rank adapters for a large model', year: '2022' },
  { title: 'Large things', abstract: 'a large model in large numbers', year: '2022', sizes: '~1T' },
  { title: 'Bandits', abstract: 'thompson sampling' },
];

const texts = PAPERS.map(({ title, abstract }) => wordsIn(`${title} ${abstract}`));

export const LEXICON: LexiconData = {
  words: packWords(
    [...new Set(texts.flatMap((words) => [...words]))].map((word) => [
      word,
      texts.filter((words) => words.has(word)).length,
    ]),
  ),
  least: 1,
  acronyms: { asr: ['automatic speech recognition'] },
  synonyms: [['voice', 'speech']],
  areas: { inference: { label: 'Inference & serving', definition: 'Cache and latency.' } },
  english: [],
};

const YEARS = ['2024', '2023', '2022', NOT_STATED];
export const TABLE: SearchTable = {
  facets: byFacet((facet: FacetId) =>
    facet === 'year'
      ? { values: YEARS, of: PAPERS.map(({ year = NOT_STATED }) => YEARS.indexOf(year)).join(' ') }
      : { values: [NOT_STATED], of: PAPERS.map(() => 0).join(' ') },
  ),
  sizes: PAPERS.map(({ sizes = '' }) => sizes).join(' '),
};

/** An index of these papers; keeps what it is asked. */
export function fakeIndex(): TextIndex & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const places = (text: string, word: string) =>
    indexWords(text).flatMap(({ whole, parts }, at) => (whole === word || parts.includes(word) ? [at] : []));
  return {
    asked,
    lengths: PAPERS.map(({ abstract }) => indexWords(abstract).length),
    postings(word) {
      asked.push(word);
      const all = PAPERS.map(({ title, abstract }, place): Posting => {
        const whole = indexWords(abstract).filter((found) => found.whole === word).length;
        return { place, title: places(title, word), abstract: places(abstract, word), whole };
      });
      return Promise.resolve(all.filter(({ title, abstract }) => title.length + abstract.length > 0));
    },
    text(place) {
      const { title = '', abstract = '' } = PAPERS[place] ?? {};
      return Promise.resolve({ url: `/papers/${place}/`, title, abstract });
    },
  };
}
