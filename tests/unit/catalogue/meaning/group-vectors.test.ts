import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupVectors } from '../../../../src/catalogue/meaning/group-vectors.ts';
import { innerProduct, ofLengthOne } from '../../../../src/catalogue/meaning/packed-numbers.ts';

const vector = fc
  .array(fc.integer({ min: -7, max: 7 }), { minLength: 3, maxLength: 3 })
  .map((numbers) => ofLengthOne(Float32Array.from(numbers)));

describe('Groups of vectors', () => {
  test('have each vector once, and are of nearly one size', () => {
    fc.assert(
      fc.property(fc.array(vector, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (vectors, most) => {
        const sizes = groupVectors(vectors, most).map(({ members }) => members.length);
        const members = groupVectors(vectors, most).flatMap((group) => group.members);
        expect(members.toSorted((a, b) => a - b)).toEqual(vectors.map((_, number) => number));
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(most);
        if (vectors.length > most) expect(Math.min(...sizes)).toBeGreaterThanOrEqual(Math.floor((most + 1) / 2));
      }),
    );
  });

  test('have those together that are alike, with their mean', () => {
    const vectors = [
      [1, 0.1],
      [0.1, 1],
      [1, 0],
      [0, 1],
    ].map((numbers) => ofLengthOne(Float32Array.from(numbers)));
    const groups = groupVectors(vectors, 2);
    expect(groups.map(({ members }) => members.toSorted((a, b) => a - b))).toEqual(
      expect.arrayContaining([
        [0, 2],
        [1, 3],
      ]),
    );
    for (const { members, mean } of groups) {
      for (const one of members) expect(innerProduct(mean, vectors[one] ?? mean)).toBeGreaterThan(0.99);
    }
  });

  test('of a large catalogue are found as soon, but for its size', () => {
    // Each vector is compared with two means a few times for every halving: far from once with every other.
    const many = Array.from({ length: 4000 }, (_, at) =>
      ofLengthOne(Float32Array.of(Math.sin(at), Math.cos(at * 7), Math.sin(at * 3))),
    );
    const groups = groupVectors(many, 128);
    expect(groups).toHaveLength(32);
    expect(new Set(groups.map(({ members }) => members.length))).toEqual(new Set([125]));
  });
});
