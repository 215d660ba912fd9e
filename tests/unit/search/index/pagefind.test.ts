import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexPapers } from '../../../../src/integrations/pagefind.ts';
import { wordsIn } from '../../../../src/search/index/index-words.ts';
import { openPagefind } from '../../../../src/search/index/pagefind.ts';
import { OtherBuildError } from '../../../../src/search/index/other-build.ts';

const BUILD = '0123abcd';
const PAPERS = [
  {
    slug: 'beta',
    title: 'Beta: fine-tuning',
    abstract: 'Caches & zebras, again zebras. Fine-tuning 1.7B C++ models—a lot.',
  },
  { slug: 'alpha', title: 'Alpha', abstract: 'Zebras compress caches, which the user’s “cache” needs.' },
  { slug: 'gamma', title: 'Zebra', abstract: 'Nothing; naïve or naive Übung, GPT4o, x=y, 7,000.' },
];

let folder = '';
const get = (file: string) => Promise.resolve(new Response(readFileSync(path.join(folder, file))));
const open = (build = BUILD, base = '/') => openPagefind({ base, build, get });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  await indexPapers(folder, BUILD, PAPERS);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('An index made by Pagefind', () => {
  test.each<[string, readonly object[]]>([
    [
      'zebras',
      [
        { place: 0, title: [], abstract: [2, 4], whole: 2 },
        { place: 1, title: [], abstract: [0], whole: 1 },
      ],
    ],
    ['zebra', [{ place: 2, title: [0], abstract: [], whole: 0 }]],
    ['tuning', [{ place: 0, title: [1], abstract: [5], whole: 0 }]],
    ['finetuning', [{ place: 0, title: [1], abstract: [5], whole: 1 }]],
    ['1ꞏ7b', [{ place: 0, title: [], abstract: [6], whole: 1 }]],
    ['naive', [{ place: 2, title: [], abstract: [1, 3], whole: 2 }]],
    ['giraffes', []],
    ['zeb', []],
    ['', []],
  ])('has the places of %j', async (word, postings) => {
    expect(await (await open()).postings(word)).toEqual(postings);
  });

  test('has every word that search takes for one', async () => {
    const index = await open();
    for (const [place, { title, abstract }] of PAPERS.entries()) {
      for (const word of [...wordsIn(title), ...wordsIn(abstract)]) {
        expect(
          (await index.postings(word)).map((posting) => posting.place),
          word,
        ).toContain(place);
      }
    }
  });

  test('has the text of each paper just as it is, below where the site is mounted', async () => {
    const index = await open(BUILD, '/deep/er/');
    for (const [place, { slug, title, abstract }] of PAPERS.entries()) {
      expect(await index.text(place)).toEqual({ url: `/deep/er/papers/${slug}/`, title, abstract });
    }
    await expect(index.text(3)).rejects.toThrow('there is no paper 3');
    expect(index.lengths).toEqual([11, 9, 9]);
  });

  test('of no papers has no words', async () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'site-'));
    try {
      await indexPapers(empty, BUILD, []);
      const index = await openPagefind({
        base: '/',
        build: BUILD,
        get: (file) => Promise.resolve(new Response(readFileSync(path.join(empty, file)))),
      });
      expect([await index.postings('zebras'), index.lengths]).toEqual([[], []]);
      await expect(index.text(0)).rejects.toThrow(RangeError);
    } finally {
      rmSync(empty, { recursive: true, force: true });
    }
  });
});

describe('Its entry', () => {
  const answering = (body: string) =>
    openPagefind({
      base: '/',
      build: BUILD,
      get: (file) => (file.includes('entry') ? Promise.resolve(new Response(body)) : get(file)),
    });

  test.each(['', 'null', '{}', '[]', '{"build":7,"languages":{}}', '<p>Sign in</p>'])(
    'is none if it is %j',
    async (body) => {
      await expect(answering(body)).rejects.toThrow();
      await expect(answering(body)).rejects.not.toThrow(OtherBuildError);
    },
  );

  test('of another build is told from one that is damaged', async () => {
    await expect(answering('{"build":"b2","languages":{}}')).rejects.toThrow(OtherBuildError);
  });
});

test('An index is in small pieces, however many words there are', async () => {
  const large = mkdtempSync(path.join(tmpdir(), 'site-'));
  try {
    const words = Array.from({ length: 6000 }, (_, nth) => `w${((nth * 7919) % 1_679_616).toString(36)}x`);
    await indexPapers(large, BUILD, [{ slug: 'words', title: 'Words', abstract: words.join(' ') }]);
    const pieces = readdirSync(path.join(large, 'pagefind/index'));
    const sizes = pieces.map((name) => readFileSync(path.join(large, 'pagefind/index', name)).length);
    // Pagefind’s own size makes one piece of them.
    expect(sizes.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...sizes)).toBeLessThan(12_000);
  } finally {
    rmSync(large, { recursive: true, force: true });
  }
});
