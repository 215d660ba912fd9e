import { describe, expect, test } from 'vitest';
import { byFacet, NOT_STATED, type FacetId } from '../../../src/catalogue/model/facet.ts';
import { nameLookup, packNames, type NameKind } from '../../../src/search/index/name-files.ts';
import { begunFilter } from '../../../src/search/query/begun-filter.ts';
import { MOST_SUGGESTIONS, suggestions } from '../../../src/search/suggest.ts';
import { vocabulary } from './query/typed.ts';

const NAMED: readonly (readonly (readonly [NameKind, string])[])[] = [
  [
    ['author', 'Tim Dettmers'],
    ['author', 'Ann Lee'],
    ['venue', 'NeurIPS 2023'],
  ],
  [
    ['author', 'Tim Dettmers'],
    ['author', 'Zoë Müller'],
    ['venue', 'NeurIPS 2022'],
  ],
  [
    ['author', 'Ann Leeds'],
    ['venue', 'Findings of ACL'],
  ],
  Array.from({ length: 20 }, (_, nth) => ['author', `Bo Ng ${String.fromCharCode(65 + nth)}`] as const),
];
const { firsts, files } = packNames(NAMED);
const names = nameLookup((name) => Promise.resolve(name === 'names' ? firsts : files[Number(name.split('/')[1])]));

const VALUES: Partial<Record<FacetId, readonly (readonly string[])[]>> = {
  area: [['code', 'reasoning'], ['code'], ['dialogue-agents'], [NOT_STATED]],
  code: [['linked'], ['stated'], ['promised'], [NOT_STATED]],
  venue: [['NeurIPS'], ['NeurIPS'], ['Findings of ACL'], [NOT_STATED]],
};
const rows = {
  length: NAMED.length,
  sizes: [],
  facets: byFacet((facet: FacetId) => VALUES[facet] ?? NAMED.map(() => [NOT_STATED])),
};

async function suggested(typed: string) {
  const begun = begunFilter(typed, typed.length, vocabulary.declared);
  if (!begun) throw new Error(`Nothing is begun in ${typed}.`);
  const facts = () => Promise.resolve({ hardware: [[0, 'A100'] as const, [1, 'RTX 4090', 'A100'] as const] });
  const found = await suggestions(begun, { rows, names, facts }, vocabulary);
  return found.map(({ text, papers }) => (papers === undefined ? text : `${text} ${papers}`));
}

describe('Suggested for', () => {
  test.each([
    ['author:de', ['"Tim Dettmers" 2']],
    ['author:"dett tim', ['"Tim Dettmers" 2']],
    ['author:ann', ['"Ann Lee" 1', '"Ann Leeds" 1']],
    ['author:muller', ['"Zoë Müller" 1']],
    ['author:d', []],
    ['author:', []],
    ['author:"Tim Dettmers"', []],
    ['author:neurips', []],
    ['venue:neu', ['NeurIPS 2', '"NeurIPS 2022" 1', '"NeurIPS 2023" 1']],
    ['venue:"neurips 2023', ['"NeurIPS 2023" 1']],
    ['venue:acl', ['"Findings of ACL" 1']],
    ['area:', ['code 2', 'dialogue-agents 1', 'reasoning 1']],
    ['area:agents', ['dialogue-agents 1']],
    ['area:code,r', ['reasoning 1']],
    ['area:compression', []],
    ['code:', ['yes 2', 'linked 1', 'promised 1', 'not-stated 1']],
    ['sort:', ['relevance', 'size', '-size', 'year', 'title']],
    ['role:a', ['any']],
    ['has:', ['code', 'models', 'data']],
    ['hardware:', ['A100 2', '"RTX 4090" 1']],
    ['hardware:40', ['"RTX 4090" 1']],
    ['training-tokens:', []],
  ])('%s', async (typed, expected) => {
    expect(await suggested(typed)).toEqual(expected);
  });

  test.each([
    ['author:detmers', ['"Tim Dettmers" 2']],
    ['author:"tim dettmesr', ['"Tim Dettmers" 2']],
    ['author:xqzwv', []],
  ])('%s, which nobody is called, is who may be meant', async (typed, expected) => {
    expect(await suggested(typed)).toEqual(expected);
  });

  test('what many have are a few', async () => {
    expect(await suggested('author:bo')).toHaveLength(MOST_SUGGESTIONS);
  });
});
