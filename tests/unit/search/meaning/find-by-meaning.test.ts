import { describe, expect, test } from 'vitest';
import { decodeVectors, encodeVectors } from '../../../../src/catalogue/meaning/vector-file.ts';
import { meaningFiles } from '../../../../src/data/meaning.ts';
import { NO_MEANINGS } from '../../../../src/search/index/meaning-files.ts';
import type { SearchFile } from '../../../../src/search/index/search-files.ts';
import { findByMeaning } from '../../../../src/search/meaning/find-by-meaning.ts';

/** Words of two subjects: cutting weights, and speech. */
const VECTORS = decodeVectors(
  encodeVectors(
    [
      { word: 'prune', papers: 5, vector: [1, 0, 0.1] },
      { word: 'trim', papers: 2, vector: [0.9, 0.1, 0.1] },
      { word: 'spars', papers: 5, vector: [0.9, 0, 0.3] },
      { word: 'speech', papers: 9, vector: [0, 1, 0.1] },
      { word: 'voic', papers: 4, vector: [0.1, 0.9, 0.1] },
    ],
    3,
    100,
  ),
);
const PAPERS = [
  { title: 'Pruning at start', abstract: 'Sparse nets are pruned.' },
  { title: 'Speech', abstract: 'We recognize speech.' },
  { title: 'Zebras', abstract: 'They graze.' },
];
const { directory, words, papers } = meaningFiles(VECTORS, PAPERS);

async function found(typed: string) {
  const asked: string[] = [];
  const file = (name: SearchFile): Promise<unknown> => {
    asked.push(name);
    const [folder, number] = name.split('/');
    if (number === undefined) return Promise.resolve(directory);
    return Promise.resolve((folder === 'meaning' ? words : papers)[Number(number)]);
  };
  return { meaning: await findByMeaning(typed.split(' '), file), asked };
}

describe('Papers by what words mean', () => {
  test.each([
    ['trimming', 0],
    ['voices', 1],
  ])('are found for words that they have not: %s', async (typed, place) => {
    const { meaning } = await found(typed);
    expect([...(meaning?.scores ?? [])].map(([paper]) => paper)).toEqual([place]);
  });

  test('say by which of their words', async () => {
    const { meaning } = await found('trimming');
    const [paper = { title: '', abstract: '' }] = PAPERS;
    expect(meaning?.because(paper, ['trimming'])).toEqual(expect.arrayContaining(['pruning', 'sparse']));
    expect(meaning?.because(paper, ['voices'])).toEqual([]);
    expect(meaning?.meant).toEqual(['trimming']);
  });

  test.each(['asdfghjkl', 'qwertz trimming uiop', 'the of', ''])(
    'are none for words without sense: %j',
    async (typed) => {
      expect((await found(typed)).meaning).toBeUndefined();
    },
  );

  test('need the directory alone where nothing is known of meanings', async () => {
    const asked: string[] = [];
    const file = (name: SearchFile): Promise<unknown> => {
      asked.push(name);
      return Promise.resolve(NO_MEANINGS);
    };
    expect(await findByMeaning(['trimming'], file)).toBeUndefined();
    expect(asked).toEqual(['meaning']);
  });
});
