import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsOf, firstSegments, segments } from '../../../../src/catalogue/model/evidence.ts';
import type { Claim } from '../../../../src/catalogue/model/values.ts';
import { paper } from '../fixture.ts';

const shown = (text: string, claims: readonly Claim[]) =>
  segments(text, claims).map(({ pieces, claims: owners }) => [
    pieces.map((piece) => piece.text).join(''),
    owners.join(' '),
  ]);

test('evidence that overlaps parts the text so that each part has its owners', () => {
  expect(
    shown('We release 7B models and code.', [
      { id: 'size-0', words: ['7B'] },
      { id: 'models', words: ['release 7B models'] },
      { id: 'code', words: ['models and code'] },
    ]),
  ).toEqual([
    ['We ', ''],
    ['release ', 'models'],
    ['7B', 'size-0 models'],
    [' ', 'models'],
    ['models', 'models code'],
    [' and code', 'code'],
    ['.', ''],
  ]);
});

test('a size is not found within a longer one', () => {
  expect(shown('65B, 1.5B and 5B', [{ id: 'size-0', words: ['5B'] }])).toEqual([
    ['65B, 1.5B and ', ''],
    ['5B', 'size-0'],
  ]);
});

test('words are found in any case and across line breaks if not as they stand', () => {
  expect(shown('Efficient\nfinetuning', [{ id: 'a', words: ['efficient Finetuning'] }])).toEqual([
    ['Efficient\nfinetuning', 'a'],
  ]);
});

test('a formula is not parted by evidence', () => {
  expect(shown('uses $10^9 x$ parameters', [{ id: 'size-0', words: ['9 x'] }])[1]).toEqual(['$10^9 x$', 'size-0']);
});

test('the parts, joined, are the text, whatever the evidence', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '$', '^', '1', '.', '(') });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 3 }), (text, words) => {
      const parts = segments(text, [{ id: 'x', words }]);
      expect(parts.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')).toBe(text);
    }),
  );
});

test('only values that the paper has are claimed', () => {
  const claims = claimsOf(
    paper({
      parameters: [{ count: 7e9, text: '7B', role: 'own' }],
      areas: ['code'],
      links: [{ url: 'https://a.example/', kind: 'code', text: 'a.example' }],
      artifacts: { code: 'linked', models: 'none', data: 'none' },
      evidence: { areas: { code: ['program'], vision: ['image'] }, artifacts: { models: 'gone' } },
    }),
  );
  expect(claims.filter(({ words }) => words.length > 0)).toEqual([
    { id: 'size-0', words: ['7B'] },
    { id: 'area-code', words: ['program'] },
    { id: 'link-0', words: ['a.example'] },
  ]);
  expect([...firstSegments(segments('A program of 7B', claims))]).toEqual([
    ['area-code', 1],
    ['size-0', 3],
  ]);
});
