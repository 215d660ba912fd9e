import { describe, expect, test } from 'vitest';
import type { WordVectors } from '../../../src/catalogue/meaning/word-vectors.ts';
import { ofLengthOne } from '../../../src/catalogue/meaning/packed-numbers.ts';
import { meaningFiles } from '../../../src/data/meaning.ts';
import { findByMeaning } from '../../../src/search/meaning/find-by-meaning.ts';

/** Words `ab0`, `ab1`, …, each with a direction of its own. */
function vectorsOf(length: number, dimensions = 100): WordVectors {
  const word = (at: number) => {
    const vector = Float32Array.from({ length: dimensions }, (_, k) => Math.sin((at + 1) * (k + 1)));
    return [`ab${at}`, { weight: 5, vector: ofLengthOne(vector) }] as const;
  };
  return { dimensions, papers: 1000, words: new Map(Array.from({ length }, (_, at) => word(at))) };
}

function papersOf(length: number) {
  return Array.from({ length }, (_, at) => ({
    title: `ab${at % 300}`,
    abstract: `ab${(at * 7) % 300} ab${(at * 11) % 300}`,
  }));
}

async function loadedFor(words: readonly string[], papers: number) {
  const { directory, words: pieces, papers: groups } = meaningFiles(vectorsOf(300), papersOf(papers));
  let letters = 0;
  let parts = 0;
  await findByMeaning(words, (name) => {
    const number = Number(name.split('/')[1] ?? 0);
    const data = name === 'meaning' ? directory : name.startsWith('meaning-papers/') ? groups[number] : pieces[number];
    letters += JSON.stringify(data).length;
    parts++;
    return Promise.resolve(data);
  });
  return { letters, parts };
}

describe('The files of meanings', () => {
  const words = ['ab1', 'ab2', 'ab3', 'ab4'];

  test('are loaded in pieces, of which a larger catalogue needs no more than so many', async () => {
    const [small, large] = [await loadedFor(words, 100), await loadedFor(words, 6000)];
    expect(small.parts).toBeLessThanOrEqual(1 + words.length + 1);
    expect(large.parts).toBeLessThanOrEqual(1 + words.length + 8);
    expect(large.letters).toBeLessThan(small.letters * 5);
    expect(large.letters).toBeLessThan(150_000);
  });

  test('find nothing for words that nobody wrote', async () => {
    const { directory, words: pieces, papers } = meaningFiles(vectorsOf(300), papersOf(50));
    const file = (name: string) => {
      const number = Number(name.split('/')[1] ?? 0);
      if (name === 'meaning') return Promise.resolve(directory);
      return Promise.resolve(name.startsWith('meaning-papers/') ? papers[number] : pieces[number]);
    };
    const letters = 'bcdfghjklmnpqrstvwxz';
    const nonsense = Array.from({ length: 100 }, (_, at) =>
      Array.from({ length: 7 }, (_, k) => letters[(at * 13 + k * k * 5 + at * k) % letters.length]).join(''),
    );
    for (const word of nonsense) expect(await findByMeaning([word], file), word).toBeUndefined();
    expect(await findByMeaning(['ab1', 'qwrtzxk', 'plmnvbc'], file)).toBeUndefined();
    expect((await findByMeaning(['ab1'], file))?.scores.has(1)).toBe(true);
  });
});
