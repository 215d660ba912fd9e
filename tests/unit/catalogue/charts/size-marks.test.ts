import { expect, test } from 'vitest';
import { sizeLabels } from '../../../../src/catalogue/charts/size-marks.ts';

const sizes = (counts: readonly number[], role: 'own' | 'compared' = 'own') => counts.map((count) => ({ count, role }));

test('labels that would overlap are in rows of their own', () => {
  expect(sizeLabels(sizes([7e9, 13e9, 1e6])).map(({ text, row }) => `${text} ${row}`)).toEqual([
    '1M 0',
    '7B 0',
    '13B 1',
  ]);
});

test('own sizes come first, and a label without room is left out', () => {
  const labels = sizeLabels([...sizes([5e9], 'compared'), ...sizes([6e9, 7e9, 8e9])]);
  expect(labels.map(({ text }) => text)).toEqual(['6B', '7B', '8B']);
});

test('a size is named once, and none needs no label', () => {
  expect(sizeLabels(sizes([7e9, 7e9]))).toHaveLength(1);
  expect(sizeLabels([])).toEqual([]);
});
