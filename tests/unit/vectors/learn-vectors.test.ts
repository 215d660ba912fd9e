import { describe, expect, test } from 'vitest';
import { learnVectors } from '../../../scripts/vectors/learn-vectors.ts';

const CUTTING = ['prune', 'sparse', 'weights', 'trim', 'mask'];
const TALKING = ['speech', 'voice', 'spoken', 'audio', 'sound'];

/** Each paper has four of the words of its subject, in turn. */
const PAPERS = [CUTTING, TALKING].flatMap((subject) =>
  Array.from({ length: 20 }, (_, nth) => ({
    title: 'Title',
    abstract: subject.filter((_, word) => word !== nth % subject.length).join(' '),
  })),
);

describe('Vectors that are learned', () => {
  const { words, dimensions } = learnVectors(PAPERS, 2);
  const vector = (start: string) => Array.from(words.find(({ word }) => word.startsWith(start))?.vector ?? []);
  const cosine = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0) / (Math.hypot(...a) * Math.hypot(...b));

  test('are alike for words that stand in like papers, and for no others', () => {
    expect(vector('prun')).toHaveLength(dimensions);
    expect(cosine(vector('prun'), vector('trim'))).toBeGreaterThan(0.5);
    expect(Math.abs(cosine(vector('prun'), vector('voic')))).toBeLessThan(0.3);
  });

  test('are the same each time', () => {
    expect(learnVectors(PAPERS, 2).words.map(({ word, vector }) => [word, ...Array.from(vector)])).toEqual(
      words.map(({ word, vector }) => [word, ...Array.from(vector)]),
    );
  });
});
