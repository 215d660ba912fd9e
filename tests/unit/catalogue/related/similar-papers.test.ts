import { expect, test } from 'vitest';
import { similarPapers } from '../../../../src/catalogue/related/similar-papers.ts';
import { nextSizes } from '../../../../src/catalogue/related/next-size.ts';
import { paper } from '../fixture.ts';

test('papers are similar by telling words, which are the reason shown', () => {
  const [first] = similarPapers([
    { title: 'Pruning transformers', abstract: 'We study sparse pruning of weights.' },
    { title: 'Speech recognition', abstract: 'We study audio and phonemes.' },
    { title: 'Sparse networks', abstract: 'Pruning makes networks sparse.' },
    { title: 'Phonemes', abstract: 'Audio of birds.' },
    { title: 'Nothing of all that', abstract: '' },
  ]);
  expect(first?.map(({ place }) => place)).toEqual([2]);
  expect(first?.[0]?.shared).toEqual(['Pruning', 'sparse']);
});

test('a paper is never its own neighbour, and empty texts have none', () => {
  const same = { title: 'Twin moons', abstract: 'Orbits of moons.' };
  const empty = { title: '', abstract: '' };
  const found = similarPapers([same, same, empty, { title: 'Other', abstract: 'Words.' }]);
  expect(found.map((list) => list.map(({ place }) => place))).toEqual([[1], [0], [], []]);
  expect(similarPapers([])).toEqual([]);
});

test('the time grows with the number of papers, not with its square', { timeout: 120_000 }, () => {
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  // Words as frequent as in language: the nth word about 1/n times as often as the first.
  const text = (length: number) =>
    Array.from({ length }, () => `w${Math.floor(20_000 ** random()).toString(36)}x`).join(' ');
  const papers = Array.from({ length: 4000 }, () => ({ title: text(8), abstract: text(80) }));
  const seconds = (list: typeof papers) => {
    const start = process.cpuUsage().user;
    similarPapers(list);
    return (process.cpuUsage().user - start) / 1e6;
  };
  const few = seconds(papers.slice(0, 1000));
  expect(seconds(papers) / few).toBeLessThan(10);
});

test('the next size up and down are on the same task, by own sizes', () => {
  const at = (count: number, area: string) =>
    paper({
      areas: [area],
      parameters: [
        { count, text: 'x', role: 'own' },
        { count: 1e12, text: 'y', role: 'compared' },
      ],
    });
  const papers = [
    at(7e9, 'code'),
    at(1e9, 'code'),
    at(13e9, 'code'),
    at(9e9, 'vision'),
    at(70e9, 'code'),
    paper(),
    at(13e9, 'code'),
  ];
  expect(nextSizes(papers)).toEqual([
    { up: 2, down: 1 },
    { up: 0 },
    { up: 4, down: 0 },
    {},
    { down: 2 },
    {},
    { up: 4, down: 0 },
  ]);
});
