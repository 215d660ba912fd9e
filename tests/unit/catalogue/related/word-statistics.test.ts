import { expect, test } from 'vitest';
import { telling } from '../../../../src/catalogue/related/common-words.ts';
import { tellingOf } from '../../../../src/catalogue/related/word-statistics.ts';

test.each([
  ['comes but once, and in no title', { papers: 100, titles: 0, times: 104 }, 'nothing'],
  ['comes but once, but in titles', { papers: 100, titles: 20, times: 104 }, 'beside'],
  ['comes again in few papers', { papers: 100, titles: 0, times: 130 }, 'alone'],
  ['comes again a little in many papers', { papers: 500, titles: 10, times: 650 }, 'beside'],
  ['comes again and again in many papers', { papers: 500, titles: 50, times: 900 }, 'alone'],
  ['comes again and again everywhere', { papers: 5000, titles: 500, times: 9000 }, 'beside'],
  ['comes everywhere', { papers: 5000, titles: 10, times: 6500 }, 'little'],
] as const)('a word that %s', (_, word, expected) => {
  expect(tellingOf(word, 20_000)).toBe(expected);
});

test.each(['called', 'addition', 'showcase', 'remarkable'])('“%s” tells nothing', (word) => {
  expect(telling(word)).toBe('nothing');
});

test.each(['pruning', 'throughput', 'memory', 'dialogue', 'zyzzyva'])('“%s” tells something by itself', (word) => {
  expect(telling(word)).toBe('alone');
});

test('“policy” tells something beside another word', () => {
  expect(telling('policy')).toBe('beside');
});
