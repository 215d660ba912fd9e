import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameProblems } from '../../../../src/catalogue/model/paper-name.ts';
import { slugs } from '../../../../scripts/import/write/slug.ts';

test.each([
  ['QLoRA: Efficient Finetuning of Quantized LLMs', 'qlora-efficient-finetuning-of-quantized-llms'],
  ["SantaCoder: don't reach for the stars!", 'santacoder-dont-reach-for-the-stars'],
  ['Better & Faster Large Language Models', 'better-and-faster-large-language-models'],
  ['Åström’s naïve café', 'astroems-naive-cafe'],
])('%j is at %j', (title, slug) => {
  expect(slugs([title]).get(title)).toBe(slug);
});

test('a title without Latin letters gets a name of its own', () => {
  expect(slugs(['大语言模型']).get('大语言模型')).toMatch(/^(?:paper-)?[a-z0-9-]+$/);
});

test('a long title is cut between words', () => {
  const slug = slugs(['word '.repeat(40).trim()]).get('word '.repeat(40).trim()) ?? '';
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/-word$/);
});

test.each(['Con', 'PRN', 'aux.', 'NUL', 'COM1', 'lpt9 ', 'Index', '404'])(
  'a title that gives a name which some system keeps for itself, such as %j, gets a mark',
  (title) => {
    expect(slugs([title]).get(title)).toMatch(/^[a-z0-9]+-[0-9a-f]{6}$/);
  },
);

test.each(['Constructor', '__proto__', 'Con Artists', 'COM10', 'LPT¹', 'Nul Set'])(
  '%j is a name like any other',
  (title) => {
    expect(slugs([title]).get(title)).not.toMatch(/-[0-9a-f]{6}$/);
  },
);

test('a title that is what another one is marked with is marked as well', () => {
  const marked = slugs(['深度', '!']).get('!') ?? '';
  const titles = ['!', '?', marked, 'a'];
  const names = slugs(titles);
  expect(new Set(names.values()).size).toBe(titles.length);
  expect(slugs(titles.toReversed())).toEqual(names);
});

test('names are different and do not depend on the order of the titles', () => {
  const title = fc.oneof(
    fc.constantFrom(
      'C',
      'C++',
      'C#',
      'c',
      'Why?',
      'Why!',
      '深度',
      '学习',
      '',
      '!',
      'con',
      'Nul.',
      'paper 4a8b9c',
      'x'.repeat(300),
    ),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(title), (titles) => {
      const names = slugs(titles);
      expect(new Set(names.values()).size).toBe(titles.length);
      expect(slugs([...titles].reverse())).toEqual(names);
      for (const name of names.values()) expect(nameProblems(name, 'x.md')).toEqual([]);
    }),
  );
});
