import { byFacet, NOT_STATED, type FacetId } from '../../../src/catalogue/model/facet.ts';
import type { SearchTable } from '../../../src/search/index/search-table.ts';
import { packWords } from '../../../src/search/index/front-coding.ts';
import type { LexiconData } from '../../../src/search/ranking/lexicon.ts';
import type { TextIndex } from '../../../src/search/index/text-index.ts';

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

const texts = PAPERS.map(({ title, abstract }) => `${title} ${abstract}`.toLowerCase());

export const LEXICON: LexiconData = {
  words: packWords(
    [...new Set(texts.flatMap((text) => text.split(' ')))].map((word) => [
      word,
      texts.filter((text) => text.split(' ').includes(word)).length,
    ]),
  ),
  acronyms: { asr: ['automatic speech recognition'] },
  synonyms: [['voice', 'speech']],
  areas: { inference: 'Inference & serving. Cache and latency.' },
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

/** Papers that have all of the words, or the phrase in quotes, with a score for how often and how rare. */
export function scoresFor(words: string): Map<number, number> {
  const phrase = /^"(.*)"$/.exec(words)?.[1];
  const wanted = phrase === undefined ? words.toLowerCase().split(' ') : [phrase.toLowerCase()];
  const found = texts.map((text, place) => {
    const times = wanted.map((word) => ` ${text} `.split(` ${word} `).length - 1);
    return [place, times.includes(0) ? 0 : times.reduce((sum, count) => sum + count, 0) * 10] as const;
  });
  const hits = found.filter(([, score]) => score > 0);
  const rarity = Math.log(1 + PAPERS.length / hits.length);
  return new Map(hits.map(([place, score]) => [place, score * rarity]));
}

/** An index of these papers; keeps what it is asked. */
export function fakeIndex(): TextIndex & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  return {
    asked,
    lookup(words) {
      asked.push(words);
      return Promise.resolve(scoresFor(words));
    },
    text(place) {
      const { title = '', abstract = '' } = PAPERS[place] ?? {};
      return Promise.resolve({ url: `/papers/${place}/`, title, abstract });
    },
  };
}
