import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesBetween, inFiles } from '../../../../src/search/index/sorted-files.ts';

describe('A sorted list in files', () => {
  test.each([
    ['a', 'a', [0]],
    ['b', 'c', [0, 1]],
    // The second `d` begins a file, and the first one ends the file before.
    ['d', 'd', [1, 2]],
    ['z', 'z', [3]],
    ['0', '0', []],
  ])('has what is from %s to %s in files %j', (first, last, numbers) => {
    const { firsts } = inFiles(['a', 'b', 'c', 'd', 'd', 'e', 'f'], 2, (key) => key);
    expect(filesBetween(firsts, first, last)).toEqual(numbers);
  });

  test('of nothing has no file', () => {
    const { firsts, files } = inFiles([], 2, String);
    expect([firsts, files, filesBetween(firsts, 'a')]).toEqual([[], [], []]);
  });

  test('loses nothing of what is looked for', () => {
    const key = fc.stringMatching(/^[a-d]{1,2}$/);
    fc.assert(
      fc.property(fc.array(key), fc.integer({ min: 1, max: 4 }), key, key, (keys, most, one, other) => {
        const sorted = keys.toSorted();
        const [first = '', last = ''] = [one, other].sort();
        const { firsts, files } = inFiles(sorted, most, (own) => own);
        const found = filesBetween(firsts, first, last).flatMap((number) => files[number] ?? []);
        const isWanted = (own: string) => own >= first && own <= last;
        expect(found.filter(isWanted)).toEqual(sorted.filter(isWanted));
      }),
    );
  });
});
