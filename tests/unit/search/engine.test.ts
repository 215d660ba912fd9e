import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../../src/search/engine.ts';
import { EMPTY, type SearchState } from '../../../src/search/query/search-state.ts';
import { fakeIndex, LEXICON, PAPERS, TABLE } from './fixture.ts';

const AUTHORS = PAPERS.map(({ title }) => (title === 'An adapter' ? 'Ann Lee;Tim G. Muller' : 'Tim Lee;Ann Müller'));

async function engine() {
  const index = fakeIndex();
  const files: Readonly<Record<string, unknown>> = {
    '/search/papers.json': TABLE,
    '/search/lexicon.json': LEXICON,
    '/search/authors.json': AUTHORS,
    '/search/titles.json': PAPERS.map((_, place) => place).sort((a, b) =>
      (PAPERS[a]?.title ?? '') < (PAPERS[b]?.title ?? '') ? -1 : 1,
    ),
  };
  const loaded = await loadEngine({
    index: () => Promise.resolve(index),
    json: (path) => Promise.resolve(files[path]),
  });
  const titles = async (state: Partial<SearchState>) => {
    const { places } = await loaded.search({ ...EMPTY, ...state });
    return places.map((place) => PAPERS[place]?.title);
  };
  return { loaded, titles, asked: index.asked };
}

describe('A search', () => {
  test('without words is the whole catalogue in its order', async () => {
    const { titles, loaded } = await engine();
    expect(await titles({})).toEqual(PAPERS.map(({ title }) => title));
    expect((await loaded.search(EMPTY)).relevance).toBeUndefined();
  });

  test.each<[string, Partial<SearchState>, readonly string[]]>([
    ['with words has the best first', { words: 'kv cache grows' }, ['Cache of keys', 'Quantized cache']],
    [
      'with words and a filter fits both',
      { words: 'large model', facets: { year: ['2022'] } },
      ['Large things', 'An adapter'],
    ],
    [
      'by size has small papers first, those without last',
      { words: 'large', sort: 'size' },
      ['Speech at scale', 'Large things', 'An adapter'],
    ],
    [
      'by title has them in its order',
      { words: 'large', sort: 'title' },
      ['An adapter', 'Large things', 'Speech at scale'],
    ],
    [
      'by year has new papers first',
      { words: 'large', sort: 'year' },
      ['Speech at scale', 'An adapter', 'Large things'],
    ],
    ['for an author has papers of that name', { author: 'müller tim' }, ['An adapter']],
    ['for an author has no paper that only has the word', { author: 'adapters' }, []],
    ['for a size range has papers with an own size in it', { params: { from: 1e9, to: 1e10 } }, ['Speech at scale']],
  ])('%s', async (_, state, expected) => {
    const { titles } = await engine();
    expect(await titles(state)).toEqual(expected);
  });

  test('loses no paper in another order', async () => {
    const { titles } = await engine();
    const all = (await titles({ words: 'large' })).toSorted();
    for (const sort of ['size', '-size', 'year', 'title'] as const) {
      expect((await titles({ words: 'large', sort })).toSorted()).toEqual(all);
    }
  });

  test('counts values for its words, beside the choice in the facet', async () => {
    const { loaded } = await engine();
    const { counts } = await loaded.search({ ...EMPTY, words: 'large', facets: { year: ['2024'] } });
    expect(Object.fromEntries(counts.year)).toEqual({ 2024: 1, 2022: 2 });
  });

  test('asks for a word once, however often it is typed', async () => {
    const { loaded, asked } = await engine();
    await loaded.search({ ...EMPTY, words: 'cache' });
    const before = asked.length;
    expect(before).toBeGreaterThan(0);
    await loaded.search({ ...EMPTY, words: 'cache' });
    expect(asked.length).toBe(before);
  });
});

describe('The text of a paper', () => {
  test('is the one at its place', async () => {
    const { loaded } = await engine();
    expect(await loaded.text(2)).toEqual({
      url: '/papers/2/',
      title: 'Cache of keys',
      abstract: 'the kv cache grows',
    });
  });
});
