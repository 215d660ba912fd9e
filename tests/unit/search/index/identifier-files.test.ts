import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifierLookup, packIdentifiers } from '../../../../src/search/index/identifier-files.ts';

function lookup(identifiers: readonly (readonly [string, number])[]) {
  const { firsts, files } = packIdentifiers(identifiers);
  const asked: string[] = [];
  const find = identifierLookup((name) => {
    asked.push(name);
    return Promise.resolve(name === 'identifiers' ? firsts : files[Number(name.split('/')[1])]);
  });
  return { find, asked };
}

describe('What registers call papers', () => {
  test('is looked up in one file or two of many', async () => {
    const { find, asked } = lookup(Array.from({ length: 2000 }, (_, place) => [`2401.${10_000 + place}`, place]));
    expect([...(await find('2401.11500'))]).toEqual([1500]);
    expect([...(await find('2401.99999'))]).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(5);
  });

  test('of an empty catalogue is nothing', async () => {
    expect((await lookup([]).find('2401.10000')).size).toBe(0);
  });

  test('is the same as going through all of them', async () => {
    const entry = fc.tuple(fc.stringMatching(/^\d{4}\.1000\d$/), fc.nat({ max: 5000 }));
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 30 }), fc.stringMatching(/^\d{4}\.1000\d$/), async (all, id) => {
        const { find } = lookup(all);
        for (const wanted of [id, ...all.slice(0, 3).map(([own]) => own)]) {
          const places = all.flatMap(([own, place]) => (own === wanted ? [place] : []));
          expect(await find(wanted)).toEqual(new Set(places));
        }
      }),
    );
  });
});
