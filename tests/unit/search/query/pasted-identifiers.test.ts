import { expect, test } from 'vitest';
import { identifiersIn } from '../../../../src/search/query/pasted-identifiers.ts';

test.each([
  ['2305.14314', ['2305.14314'], ''],
  ['QLoRA arXiv:2305.14314v2 [cs.LG] 23 May 2023', ['2305.14314'], 'QLoRA [cs.LG] 23 May 2023'],
  ['see arXiv: 2305.14314', ['2305.14314'], 'see'],
  ['DOI 10.1145/3292500', ['10.1145/3292500'], ''],
  ['read https://arxiv.org/abs/2305.14314, please', ['2305.14314'], 'read please'],
  ['2305.14314 and 2307.09288 and 2305.14314v1', ['2305.14314', '2307.09288'], 'and and'],
  ['kv cache 7B 2024', [], 'kv cache 7B 2024'],
  ['  ', [], ''],
] as const)('%s', (typed, ids, rest) => {
  const found = identifiersIn(typed);
  expect(found.identifiers.map(({ id }) => id)).toEqual(ids);
  expect(found.rest).toBe(rest);
});
