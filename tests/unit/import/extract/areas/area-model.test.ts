import { describe, expect, test } from 'vitest';
import { learnAreaModel } from '../../../../../scripts/area-model/learn-area-model.ts';
import { areaFeatures } from '../../../../../scripts/import/extract/areas/area-features.ts';
import { areaModel, areaModelSchema } from '../../../../../scripts/import/extract/areas/area-model.ts';
import { areaClassifier } from '../../../../../scripts/import/extract/areas/extract-areas.ts';
import { readPassage } from '../../../../../scripts/import/extract/passage/passage.ts';
import type { TaskArea } from '../../../../../src/catalogue/model/task-area.ts';

const WORDS: Readonly<Record<string, readonly [cues: string, others: string]>> = {
  sea: ['Ships and sailing', 'harbours, anchors and tides'],
  sky: ['Planes and flying', 'runways, wings and clouds'],
  land: ['Trains and driving', 'stations, wheels and hills'],
  fire: ['Engines and burning', 'furnaces, coals and smoke'],
};
const VOCABULARY = Object.entries(WORDS).map(([id, [cues]]): TaskArea => ({
  id,
  label: `The ${id}`,
  definition: id,
  cues: { strong: cues.toLowerCase().split(' and ') },
}));

/** Papers of which the cues are sure, with words beside them that no cue has. */
const PAPERS = Array.from({ length: 30 }, (_, nth) =>
  Object.values(WORDS).map(([cues, others]) => ({
    title: `${cues} ${nth}`,
    abstract: `We find ${others} number ${nth}.`,
  })),
).flat();

const learned = learnAreaModel(PAPERS, VOCABULARY)?.model;
if (!learned) throw new Error('nothing was learned');

describe('What a model looks at', () => {
  test('is words, pairs of them and words of the title, with the words of the paper', () => {
    const passage = readPassage({ title: 'Large Ships', abstract: 'The old harbours, 12 of them. Anchors rust.' });
    const features = areaFeatures(passage);
    expect([...features.keys()].sort()).toEqual([
      '^larg',
      '^ship',
      'anchor',
      'anchor rust',
      'harbor',
      'larg',
      'larg ship',
      'old',
      'old harbor',
      'rust',
      'ship',
    ]);
    expect(features.get('old harbor')).toBe('old harbours');
  });
});

describe('A model of areas', () => {
  test('is learned from papers of which the cues are sure, the same every time', () => {
    expect(areaModelSchema.parse(learned)).toEqual(learned);
    expect(learnAreaModel(PAPERS, VOCABULARY)).toEqual({ model: learned, sure: PAPERS.length });
    expect(learnAreaModel(PAPERS.slice(0, 4), VOCABULARY)).toBeUndefined();
  });

  test('tells areas by words that no cue has, with those words', () => {
    const shares = areaModel(
      learned,
      Object.keys(WORDS),
    )(areaFeatures(readPassage({ title: 'A study', abstract: 'Tides and anchors.' })));
    expect(shares.get('sea')?.share).toBeGreaterThan(0.6);
    expect(shares.get('sea')?.words).toEqual(expect.arrayContaining(['Tides']));
    expect([...shares.values()].reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  test('says nothing of areas that the catalogue has not', () => {
    expect([...areaModel(learned, ['sky', 'earth'])(new Map()).keys()]).toEqual(['sky']);
  });

  test('decides where the cues say little, and is not asked where they are sure', () => {
    const classify = areaClassifier(VOCABULARY, learned);
    const areasOf = (title: string, abstract: string) => classify(readPassage({ title, abstract }));
    expect(areasOf('A study', 'Tides, anchors and harbours.').areas).toEqual(['sea']);
    expect(areasOf('Flying planes', 'Tides, anchors and harbours.').areas).toEqual(['sky']);
    expect(areaClassifier(VOCABULARY)(readPassage({ title: 'A study', abstract: 'Tides.' })).areas).toEqual([]);
  });
});
