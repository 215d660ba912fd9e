import { afterEach, describe, expect, test, vi } from 'vitest';
import { ofLastBuild, openLastBuild } from '../../../../src/search/index/last-build.ts';
import { NoIndexError, type TextIndex } from '../../../../src/search/index/text-index.ts';

const BUILT = [{ slug: 'gone' }, { slug: 'first' }, { slug: 'second' }];
const NOW = [
  { slug: 'new', title: 'New', abstract: 'Written after the build.' },
  { slug: 'second', title: 'Second', abstract: 'Changed after the build.' },
  { slug: 'first', title: 'First', abstract: 'As it was.' },
];

/** Knows the places of the build alone. */
const index: TextIndex = {
  lengths: [10, 20, 30],
  postings: (word) =>
    Promise.resolve(word === 'all' ? BUILT.map((_, place) => ({ place, title: [], abstract: [place], whole: 1 })) : []),
  text: (place) => Promise.resolve({ url: `/built/${place}/`, title: 'Built', abstract: 'built' }),
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('The index of the last build, asked for the papers of now', () => {
  const now = ofLastBuild(index, BUILT, NOW, '/');

  test('finds papers where they are now, and none that is gone', async () => {
    expect(await now.postings('all')).toEqual([
      { place: 1, title: [], abstract: [2], whole: 1 },
      { place: 2, title: [], abstract: [1], whole: 1 },
    ]);
    expect(await now.postings('nothing')).toEqual([]);
    expect(now.lengths).toEqual([0, 30, 20]);
  });

  test.each(NOW.map((paper, place) => ({ ...paper, place })))('has the text of now: $slug', async (paper) => {
    const { slug, title, abstract, place } = paper;
    expect(await now.text(place)).toEqual({ url: `/papers/${slug}/`, title, abstract });
    expect((await ofLastBuild(index, BUILT, NOW, '/deep/er/').text(place)).url).toBe(`/deep/er/papers/${slug}/`);
  });

  test('has no text of a paper that there is not', async () => {
    await expect(now.text(3)).rejects.toThrow('there is no paper 3');
  });
});

describe('Opening it', () => {
  const answers = (files: Readonly<Record<string, Response>>) => {
    vi.stubGlobal('fetch', (path: string) => Promise.resolve(files[path] ?? new Response('', { status: 404 })));
  };

  test('takes the papers of both from the development server', async () => {
    answers({
      '/base/last-build/papers.json': Response.json({ build: 'b1', papers: BUILT }),
      '/base/papers.json': Response.json({ build: 'b2', papers: NOW }),
    });
    const open = vi.fn(() => Promise.resolve(index));
    const opened = await openLastBuild('/base/', open);
    expect(open).toHaveBeenCalledExactlyOnceWith('b1');
    expect((await opened.postings('all'))[0]?.abstract).toEqual([2]);
    expect((await opened.text(0)).url).toBe('/base/papers/new/');
  });

  test('says what to do if there was no build, and opens nothing', async () => {
    answers({});
    const open = vi.fn(() => Promise.resolve(index));
    await expect(openLastBuild('/', open)).rejects.toThrow(NoIndexError);
    await expect(openLastBuild('/', open)).rejects.toThrow('npm run build');
    expect(open).not.toHaveBeenCalled();
  });

  test('says the same of a build that does not say which one it is', async () => {
    answers({ '/last-build/papers.json': Response.json({ papers: BUILT }) });
    await expect(openLastBuild('/', () => Promise.resolve(index))).rejects.toThrow(NoIndexError);
  });

  test('fails for any other reason as it is', async () => {
    answers({ '/last-build/papers.json': new Response('', { status: 500 }) });
    await expect(openLastBuild('/', () => Promise.resolve(index))).rejects.toThrow('500');
  });
});
