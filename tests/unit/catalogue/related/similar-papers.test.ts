import { expect, test } from 'vitest';
import { similarPapers } from '../../../../src/catalogue/related/similar-papers.ts';
import { nextSizes } from '../../../../src/catalogue/related/next-size.ts';
import { paper } from '../fixture.ts';

const kin = (title: string, abstract: string, ...areas: string[]) => ({ title, abstract, areas });

test('papers are similar by telling words, which are the reason shown', () => {
  const [first] = similarPapers([
    kin('Pruning transformers', 'We study sparse pruning of weights.'),
    kin('Speech recognition', 'We study audio and phonemes.'),
    kin('Sparse networks', 'Pruning makes networks sparse.'),
    kin('Phonemes', 'Audio of birds.'),
    kin('Nothing of all that', ''),
  ]);
  expect(first?.map(({ place }) => place)).toEqual([2]);
  expect(first?.[0]?.words).toEqual(['pruning', 'sparse']);
});

test('a word that both say but once is no reason, a task area is one', () => {
  const [first] = similarPapers([
    kin('Whispers', 'They are addressed here: moons, stars.', 'speech', 'vision'),
    kin('Shouting', 'It is addressed here: moons, stars.', 'speech', 'code'),
    kin('Other', 'Words.', 'code'),
    kin('Another', 'Text.', 'code'),
  ]);
  expect(first).toMatchObject([{ place: 1, words: [], areas: ['speech'] }]);
});

test('where there is nothing to name, no paper is shown', () => {
  const [first] = similarPapers([
    kin('It is called that', 'In addition, called remarkable.'),
    kin('Called so', 'In addition, remarkable.'),
    kin('Other', 'Words.'),
    kin('Another', 'Text.'),
  ]);
  expect(first).toEqual([]);
});

test('of two papers with the same words, the one of the same task is nearer', () => {
  const words = 'Orbits of moons, and tides of moons.';
  const [first] = similarPapers([
    kin('A', words, 'vision', 'code'),
    kin('B', words, 'speech'),
    kin('C', words, 'code', 'vision'),
    kin('D', words, 'vision', 'code'),
    kin('E', 'Nothing else.'),
  ]);
  expect(first?.map(({ place }) => place)).toEqual([3, 2, 1]);
});

test('no more are found than are wanted; of equal ones those that come first', () => {
  const twins = Array.from({ length: 9 }, () => kin('Twin moons', 'Orbits of moons.', 'vision'));
  const found = similarPapers([...twins, kin('Other', 'Words.')]);
  expect(found.map((list) => list.map(({ place }) => place))).toEqual([
    [1, 2, 3, 4, 5],
    [0, 2, 3, 4, 5],
    [0, 1, 3, 4, 5],
    [0, 1, 2, 4, 5],
    [0, 1, 2, 3, 5],
    ...Array.from({ length: 4 }, () => [0, 1, 2, 3, 4]),
    [],
  ]);
});

test('a paper is never its own neighbour, and empty texts have none', () => {
  const same = kin('Twin moons', 'Orbits of moons.');
  const found = similarPapers([same, same, kin('', ''), kin('Other', 'Words.')]);
  expect(found.map((list) => list.map(({ place }) => place))).toEqual([[1], [0], [], []]);
  expect(similarPapers([])).toEqual([]);
});

test('the time grows with the number of papers, not with its square', { timeout: 120_000 }, () => {
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  // Words as frequent as in language: the nth word about 1/n times as often as the first.
  const text = (length: number) =>
    Array.from({ length }, () => `w${Math.floor(20_000 ** random()).toString(36)}x`).join(' ');
  const papers = Array.from({ length: 4000 }, () => kin(text(8), text(80), 'code'));
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
