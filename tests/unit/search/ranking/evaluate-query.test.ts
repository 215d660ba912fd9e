import { describe, expect, test } from 'vitest';
import { parseTree } from '../../../../src/search/query/query-tree.ts';
import { evaluate, type LeafEvaluators } from '../../../../src/search/ranking/evaluate-query.ts';

const TITLES = ['lora speech', 'dora vision', 'lora vision gpu', 'kv cache', 'kv cache gpu speech', 'prompts'];
const ABSTRACTS = ['quantized', 'adapters lora', '', 'long speech', 'cache kv', 'speech speech'];
const texts = TITLES.map((title, place) => `${title} . ${ABSTRACTS[place] ?? ''}`.split(' '));

/** Leaves over these six papers: a word counts 1, a phrase 10; what has only some of the words is near, if anything has all. */
const LEAVES: LeafEvaluators = {
  papers: TITLES.length,
  words({ terms }) {
    const shares = texts.map((text) => terms.filter((term) => text.includes(term)).length);
    const found = [...shares.entries()].filter(([, share]) => share > 0);
    const isAny = shares.includes(terms.length);
    const near = found.filter(([, share]) => isAny && share < terms.length).map(([place]) => place);
    return Promise.resolve({ scores: new Map(found), near: new Set(near) });
  },
  every: (terms) => Promise.resolve(having((text) => terms.every((term) => text.split(' ').includes(term)))),
  phrase: (text, field) => Promise.resolve(having((all) => ` ${all} `.includes(` ${text} `), field)),
  word: (text, field) => Promise.resolve(having((all) => all.split(' ').includes(text), field)),
};

function having(test: (text: string) => boolean, field?: 'title'): Map<number, number> {
  const found = texts.map((text, place) => (field ? (TITLES[place] ?? '') : text.join(' ')));
  return new Map(found.flatMap((text, place) => (test(text) ? [[place, 10] as const] : [])));
}

async function search(typed: string) {
  const { tree } = parseTree(typed);
  if (!tree) throw new Error(`${typed} asks for nothing`);
  return evaluate(tree, LEAVES);
}

describe('A query finds', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['lora', [0, 1, 2], []],
    ['lora speech', [0], [1, 2, 3, 4, 5]],
    ['lora OR kv', [0, 1, 2, 3, 4], []],
    ['lora OR prompts OR kv', [0, 1, 2, 3, 4, 5], []],
    ['(lora OR kv) speech', [0, 3, 4], [1, 2]],
    ['speech (lora OR kv)', [0, 3, 4], [1, 2]],
    ['(lora OR kv) (speech OR vision)', [0, 1, 2, 3, 4], []],
    ['"kv cache"', [3, 4], []],
    ['"kv cache" gpu', [4], [3]],
    ['"kv cache" nothing', [3, 4], []],
    ['"kv cache" OR "lora vision"', [2, 3, 4], []],
    ['lora -gpu', [0, 1], []],
    ['lora NOT (gpu OR adapters)', [0], []],
    ['lora -(gpu vision)', [0, 1], []],
    ['lora OR kv -gpu', [0, 1, 3], []],
    ['lora OR (kv -gpu)', [0, 1, 2, 3], []],
    ['title:lora', [0, 2], []],
    ['title:lora OR title:prompts', [0, 2, 5], []],
    ['title:"kv cache" title:gpu', [4], []],
    ['speech -title:speech', [3, 5], []],
    ['speech NOT title:"lora speech"', [3, 4, 5], []],
    ['"kv cache" "lora vision"', [], []],
    ['prompts OR NOT gpu', [0, 1, 3, 5], []],
    ['speech NOT (gpu OR NOT lora)', [0], []],
    ['unknown', [], []],
  ])('for %s the papers %j, and near them %j', async (typed, fitting, nearly) => {
    const { scores, near } = await search(typed);
    const found = [...(scores?.keys() ?? [])].sort((a, b) => a - b);
    expect(found.filter((place) => !near.has(place))).toEqual(fitting);
    expect(found.filter((place) => near.has(place))).toEqual(nearly);
  });

  test.each<[string, readonly number[]]>([
    ['-gpu', [2, 4]],
    ['NOT (gpu OR prompts)', [2, 4, 5]],
    ['-gpu -prompts', [2, 4, 5]],
    ['-"kv cache"', [3, 4]],
  ])('nothing to rank for %s, which leaves out %j', async (typed, left) => {
    const { scores, banned } = await search(typed);
    expect(scores).toBeUndefined();
    expect([...banned].sort((a, b) => a - b)).toEqual(left);
  });

  test('with the best score of what OR joins, and the sum of what stands side by side', async () => {
    expect((await search('"kv cache" OR speech')).scores?.get(4)).toBe(10);
    expect((await search('"kv cache" speech')).scores?.get(4)).toBe(11);
    expect((await search('(lora OR kv) speech')).scores?.get(3)).toBe(2);
  });
});
