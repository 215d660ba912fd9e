import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/search/ranking/stem.ts';

describe('The stem of a word', () => {
  test.each([
    ['rat', 'rat'],
    ['rate', 'rate'],
    ['ratio', 'ratio'],
    ['quantization', 'quantiz'],
    ['generative', 'generat'],
    ['generally', 'general'],
    ['llms', 'llm'],
    ['loss', 'loss'],
    ['dns', 'dns'],
    ['7b', '7b'],
    ['量子化', '量子化'],
    ['', ''],
  ])('%s is %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});
