import { describe, expect, test } from 'vitest';
import { offeredFilters } from '../../../../src/search/query/offered-filters.ts';
import { EMPTY, toAddress, type SearchState } from '../../../../src/search/query/search-state.ts';
import { value, vocabulary } from './typed.ts';

const VOCABULARY = {
  ...vocabulary,
  area: [
    value('code', 'Code & software engineering'),
    value('speech', 'Speech & audio'),
    value('safety', 'Safety, privacy & fairness'),
    value('dialogue-agents', 'Dialogue & agents'),
    value('domain', 'Science, health & finance'),
    value('vision', 'Image & video'),
  ],
};

function offered(words: string, state: Partial<SearchState> = {}): readonly [label: string, rest: string] | undefined {
  const [first] = offeredFilters({ ...EMPTY, ...state, words }, VOCABULARY);
  return first && [first.label, first.state.words];
}

describe('Filters are offered', () => {
  test.each([
    ['7B models for code with code released', 'params:7b area:code code:yes', ''],
    ['7b code models', 'params:7b area:code', ''],
    ['speech papers since 2023', 'area:speech year:2023..', ''],
    ['dialogue and agents papers with code', 'area:dialogue-agents code:yes', ''],
    ['safety with public dataset', 'area:safety data:yes', ''],
    ['speech recognition with code', 'code:yes', 'speech recognition'],
    ['Speech Recognition under 100M with open weights', 'params:<100m models:yes', 'Speech Recognition'],
    ['privacy papers with code', 'code:yes', 'privacy papers'],
    ['domain adaptation with code', 'code:yes', 'domain adaptation'],
    ['pruning open source code', 'code:yes', 'pruning'],
    ['pruning code available', 'code:yes', 'pruning'],
    ['pruning with code and data', 'code:yes', 'pruning and data'],
    ['pruning with code available', 'code:yes', 'pruning'],
    ['open weights reasoning', 'models:yes', 'reasoning'],
    ['reasoning with released models', 'models:yes', 'reasoning'],
    ['translation with data', 'data:yes', 'translation'],
    ['quantization from 2024', 'year:2024', 'quantization'],
    ['quantization from 2024 on', 'year:2024..', 'quantization'],
    ['quantization before 2022', 'year:..2021', 'quantization'],
    ['quantization in 2025', 'year:2025', 'quantization'],
    ['quantization between 2021 and 2023', 'year:2021..2023', 'quantization'],
    ['scaling laws between one and three billion', 'params:1b..3b', 'scaling laws'],
    ['at least 70 billion, multilingual', 'params:70b..', 'multilingual'],
  ])('for %s: %s', (words, label, rest) => {
    const found = offered(words);
    expect(found).toEqual([label, rest]);
  });

  test.each([
    'code generation',
    'speech recognition',
    'speech',
    'training with code',
    'models trained with code',
    'training with data augmentation',
    'with code switching',
    'open models',
    'large language models',
    'data selection',
    '2024',
    '128k context',
    '7b 13b',
    '"7b" with code',
    'lora OR 7b',
    'code -with code',
    '',
  ])('not for %s', (words) => {
    expect(offered(words)).toBeUndefined();
  });

  test('each alone too, if there are several', () => {
    const all = offeredFilters({ ...EMPTY, words: '7B translation with code', page: 3 }, VOCABULARY);
    expect(all.map(({ label, state }) => [label, toAddress(state)])).toEqual([
      ['params:7b code:yes', 'q=translation&code=linked&code=stated&params=7b'],
      ['params:7b', 'q=translation+with+code&params=7b'],
      ['code:yes', 'q=7B+translation&code=linked&code=stated'],
    ]);
  });

  test('not where the same is filtered already, and others stay', () => {
    expect(offered('7b pruning with code', { params: { to: 1e9 }, facets: { code: ['linked'] } })).toBeUndefined();
    expect(offered('7b pruning', { author: 'ann' })).toEqual(['params:7b', 'pruning']);
  });
});
