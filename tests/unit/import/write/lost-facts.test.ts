import { expect, test } from 'vitest';
import { lostFacts } from '../../../../scripts/import/write/lost-facts.ts';
import type { Paper } from '../../../../src/catalogue/model/paper.ts';
import { paper } from '../../catalogue/fixture.ts';

const size = { count: 7e9, text: '7B', role: 'own' as const };
const link = { url: 'https://github.com/a/b', kind: 'code' as const };

const CASES: readonly [string, Partial<Paper>, Partial<Paper>, number][] = [
  ['authors that are no longer known', { authors: ['A. Person'] }, {}, 1],
  ['a date and a venue', { published: '2024', venue: 'NeurIPS 2024' }, {}, 2],
  ['a date that is known better now', { published: '2024' }, { published: '2024-05' }, 0],
  ['a venue that is another now', { venue: 'ICML 2024' }, { venue: 'NeurIPS 2024' }, 1],
  ['one of two sizes', { parameters: [size, { ...size, count: 8e9, text: '8B' }] }, { parameters: [size] }, 1],
  ['a size more', { parameters: [size] }, { parameters: [size, { ...size, count: 8e9, text: '8B' }] }, 0],
  ['the name of a size', { parameters: [{ ...size, name: 'Foo' }] }, { parameters: [size] }, 1],
  ['a size whose model is known now', { parameters: [size] }, { parameters: [{ ...size, name: 'Foo' }] }, 0],
  ['a declared fact', { facts: { context: [{ value: 8192, text: '8K' }] } }, {}, 1],
  [
    'one of two declared facts',
    { facts: { context: [{ value: 8192, text: '8K' }], licence: [{ value: 'MIT', text: 'MIT' }] } },
    { facts: { context: [{ value: 8192, text: 'up to 8K' }] } },
    1,
  ],
  ['a link', { links: [link] }, { links: [] }, 1],
  ['the order of areas', { areas: ['code', 'vision'] }, { areas: ['vision', 'code'] }, 0],
  ['code', { artifacts: { code: 'linked', models: 'none', data: 'none' } }, {}, 1],
  ['code that is now known to be had', {}, { artifacts: { code: 'linked', models: 'none', data: 'none' } }, 0],
  ['what a correction keeps', { links: [link] }, { links: [], curated: { why: 'x', links: [link] } }, 0],
];

test.each(CASES)('%s', (_, before, after, lost) => {
  const found = lostFacts(paper(before), paper(after));
  expect(found).toHaveLength(lost);
  for (const line of found) expect(line).toMatch(/^lost: \w+: .+ → .+$/);
});
