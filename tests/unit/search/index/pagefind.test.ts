import { describe, expect, test } from 'vitest';
import { pagefindIndex, type Pagefind, type PagefindResult } from '../../../../src/search/index/pagefind.ts';

/** Three pages in the order of the catalogue, with ids that say nothing of their places. */
const PAGES = [
  { id: 'en_9', title: 'Small models', content: 'Small models. They fit a phone.' },
  { id: 'en_2', title: 'What next?', content: 'What next? We do not know.' },
  { id: 'en_5', title: 'No such beginning', content: 'Only an abstract.' },
];

function resultOf({ id, title, content }: (typeof PAGES)[number], score: number): PagefindResult {
  return { id, score, data: () => Promise.resolve({ url: `/papers/${id}/`, content, meta: { title } }) };
}

const pagefind: Pagefind = {
  search(term, options) {
    if (term === null) {
      const pages = options?.sort?.['place'] === 'asc' ? PAGES : PAGES.toReversed();
      return Promise.resolve({ results: pages.map((page) => resultOf(page, 1)) });
    }
    const found = PAGES.toReversed().filter(({ content }) => content.toLowerCase().includes(term));
    const unknown = resultOf({ id: 'en_0', title: '', content: '' }, 9);
    return Promise.resolve({ results: [unknown, ...found.map((page, nth) => resultOf(page, 5 - nth))] });
  },
};

const WHOLE = { requireAll: () => undefined };

describe('An index made by Pagefind', () => {
  test.each([
    ['models', [[0, 5]]],
    [
      'on',
      [
        [2, 5],
        [0, 4],
      ],
    ],
    ['nothing', []],
  ])('finds %s by places, with its scores, and no page that has none', async (words, found) => {
    const index = await pagefindIndex(pagefind, WHOLE);
    expect([...(await index.lookup(words))]).toEqual(found);
  });

  test.each([
    [0, { url: '/papers/en_9/', title: 'Small models', abstract: 'They fit a phone.' }],
    [1, { url: '/papers/en_2/', title: 'What next?', abstract: 'We do not know.' }],
    [2, { url: '/papers/en_5/', title: 'No such beginning', abstract: 'Only an abstract.' }],
  ])('has the text of paper %i, without its title', async (place, paper) => {
    const index = await pagefindIndex(pagefind, WHOLE);
    expect(await index.text(place)).toEqual(paper);
  });

  test('has no text of a paper that there is not', async () => {
    const index = await pagefindIndex(pagefind, WHOLE);
    await expect(index.text(3)).rejects.toThrow('there is no paper 3');
  });

  test('gives no answer that was made without a piece', async () => {
    let isWhole = true;
    const index = await pagefindIndex(pagefind, {
      requireAll() {
        if (!isWhole) throw new Error('503 for a piece');
      },
    });
    expect((await index.lookup('models')).size).toBe(1);
    isWhole = false;
    await expect(index.lookup('models')).rejects.toThrow('503 for a piece');
  });
});
