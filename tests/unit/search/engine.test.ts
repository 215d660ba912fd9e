import { describe, expect, test } from 'vitest';
import { termTable } from '../../../src/catalogue/related/term-table.ts';
import { loadEngine } from '../../../src/search/engine.ts';
import { EMPTY, type SearchState } from '../../../src/search/query/search-state.ts';
import type { SearchFile } from '../../../src/search/index/search-files.ts';
import { NO_MEANINGS } from '../../../src/search/index/meaning-files.ts';
import { packNames } from '../../../src/search/index/name-files.ts';
import { packTerms } from '../../../src/search/index/term-files.ts';
import { termsToAddress } from '../../../src/search/query/pasted-text.ts';
import { fakeIndex, LEXICON, PAPERS, TABLE } from './fixture.ts';

const NAMES = packNames(
  PAPERS.map(({ title }) =>
    (title === 'An adapter' ? ['Ann Lee', 'Tim G. Muller'] : ['Tim Lee', 'Ann Müller']).map(
      (name) => ['author', name] as const,
    ),
  ),
);

const { firsts, files } = packTerms(termTable(PAPERS));

const FILES: Readonly<Partial<Record<SearchFile, unknown>>> = {
  similar: firsts,
  ...Object.fromEntries(files.map((terms, number) => [`similar/${number}`, terms])),
  papers: TABLE,
  lexicon: LEXICON,
  names: NAMES.firsts,
  ...Object.fromEntries(NAMES.files.map((file, number) => [`names/${number}` as const, file])),
  meaning: NO_MEANINGS,
  wordings: [],
  titles: PAPERS.map((_, place) => place).sort((a, b) =>
    (PAPERS[a]?.title ?? '') < (PAPERS[b]?.title ?? '') ? -1 : 1,
  ),
};

async function engine() {
  const index = fakeIndex();
  const loaded = await loadEngine({
    index: () => Promise.resolve(index),
    file: (name) => Promise.resolve(FILES[name]),
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

test('A search of very many words asks for none that no paper has', async () => {
  const { loaded, asked } = await engine();
  const words = Array.from({ length: 100 }, (_, nth) => `word${nth}`);
  expect((await loaded.search({ ...EMPTY, words: words.join(' ') })).places).toEqual([]);
  expect(asked).toEqual([]);
});

describe('What has failed once', () => {
  /** Fails the first time that anything is asked for, and never again. */
  function failing() {
    const asked = new Set<string>();
    return (what: string) => {
      if (asked.has(what)) return;
      asked.add(what);
      throw new Error(`no ${what}`);
    };
  }

  test('is asked for again: a word, the names, the order of the titles', async () => {
    const index = fakeIndex();
    const fail = failing();
    const loaded = await loadEngine({
      index: () =>
        Promise.resolve({
          ...index,
          async postings(word) {
            fail(word);
            return index.postings(word);
          },
        }),
      async file(name) {
        if (name === 'names' || name === 'titles') fail(name);
        return await Promise.resolve(FILES[name]);
      },
    });
    const searches: readonly Partial<SearchState>[] = [
      { words: '"thompson sampling"' },
      { author: 'müller tim' },
      { words: 'adapters rank', sort: 'title' },
    ];
    for (const search of searches) {
      const state = { ...EMPTY, ...search };
      await expect(loaded.search(state)).rejects.toThrow('no ');
      if (search.sort) await expect(loaded.search(state)).rejects.toThrow('no titles');
      expect((await loaded.search(state)).places.length, JSON.stringify(search)).toBe(1);
    }
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

test('A text finds the paper that it is of, and its kin', async () => {
  const { loaded } = await engine();
  const { scores } = await loaded.like(
    termsToAddress('Quantization of the KV cache, for long context (a), -"kv caches".'),
  );
  const places = [...scores].sort(([, a], [, b]) => b - a).map(([place]) => place);
  expect(places.map((place) => PAPERS[place]?.title)).toEqual(['Quantized cache', 'Cache of keys']);
  expect((await loaded.like(termsToAddress('zebras '.repeat(50)))).scores.size).toBe(0);
});
