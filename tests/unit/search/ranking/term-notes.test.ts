import { describe, expect, test } from 'vitest';
import type { QueryTerm } from '../../../../src/search/ranking/query-expansion.ts';
import { termNotes } from '../../../../src/search/ranking/term-notes.ts';

const found = { variants: [{ words: 'x', weight: 1 }] };

describe('What is said of words', () => {
  test.each<[string, readonly QueryTerm[], readonly string[]]>([
    ['that papers have: nothing', [{ typed: 'cache', ...found }], []],
    [
      'that were mistyped',
      [{ typed: 'cahce', corrected: 'cache', ...found }],
      ['“cahce” is in no paper; this is what was found for “cache”.'],
    ],
    [
      'that are being typed',
      [{ typed: 'cac', completed: ['cache', 'cached', 'caches', 'caching'], ...found }],
      ['“cac” is in no paper; these have words that begin so: cache, cached, caches.'],
    ],
    [
      'that no paper has',
      [
        { typed: 'zebra', variants: [] },
        { typed: 'cache', ...found },
      ],
      ['No paper has “zebra”.'],
    ],
    [
      'of which no paper has several',
      ['zebra', 'horse', 'cow'].map((typed) => ({ typed, variants: [] })),
      ['No paper has “zebra”, “horse” or “cow”.'],
    ],
    ['of which papers have parts: nothing', [{ typed: 'smartzebra', variants: [], components: ['smart'] }], []],
  ])('%s', (_, terms, notes) => {
    expect(termNotes(terms)).toEqual(notes);
  });

  test('that no paper has, where others are near in meaning', () => {
    expect(termNotes([{ typed: 'laptop', variants: [] }], true)).toEqual([
      'No paper has “laptop”; papers that are near in meaning are shown as well.',
    ]);
  });
});
