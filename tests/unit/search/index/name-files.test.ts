import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedName, nameWords } from '../../../../src/catalogue/text/folded-name.ts';
import { nameLookup, packNames, type NameKind } from '../../../../src/search/index/name-files.ts';

type Named = readonly (readonly [NameKind, string])[];

function lookup(named: readonly Named[]) {
  const { firsts, files } = packNames(named);
  return nameLookup((name) => Promise.resolve(name === 'names' ? firsts : files[Number(name.split('/')[1])]));
}

test.each([
  ['Łukasz Ørsted', 'lukasz orsted'],
  ['Özlem Örnek', 'ozlem ornek'],
  ['Weiß', 'weiss'],
  ['王小明', '王小明'],
])('%s can be typed as %s', (name, folded) => {
  expect(foldedName(name)).toBe(folded);
});

describe('Names', () => {
  test('are found by any of their words', async () => {
    const names = lookup([
      [['author', 'Tim Dettmers']],
      [
        ['venue', 'ICML 2023'],
        ['author', 'Tim G. Lee'],
      ],
    ]);
    expect(await names.exact('dettmers')).toEqual([['dettmers', 'author', 'Tim Dettmers', [0]]]);
    expect((await names.beginning('ti')).map(([, , name]) => name)).toEqual(['Tim Dettmers', 'Tim G. Lee']);
    expect(await names.papersOf('author', 'Lee, T.')).toEqual(new Set([1]));
    expect(await names.papersOf('venue', 'icml')).toEqual(new Set([1]));
    expect(await names.papersOf('author', 'icml')).toEqual(new Set());
    expect(await names.papersOf('author', '...')).toEqual(new Set());
  });

  test('in files are found as if one went through all of them', async () => {
    const name = fc.stringMatching(/^[a-c]{1,3} [a-c]{1,3}$/);
    const named = fc.array(
      fc.array(
        name.map((text) => ['author', text] as const),
        { maxLength: 8 },
      ),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(named, fc.stringMatching(/^[a-c]{1,2}$/), async (papers, start) => {
        const places = papers.flatMap((names, place) =>
          names.some(([, text]) => nameWords(text).some((word) => word.startsWith(start))) ? [place] : [],
        );
        expect(await lookup(papers).papersOf('author', start)).toEqual(new Set(places));
      }),
    );
  });
});
