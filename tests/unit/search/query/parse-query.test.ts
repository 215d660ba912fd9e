import { describe, expect, test } from 'vitest';
import { byFacet, FACETS } from '../../../../src/catalogue/model/facet.ts';
import type { FacetDefinition } from '../../../../src/catalogue/model/facet-definition.ts';
import { KEYWORDS } from '../../../../src/search/query/keywords.ts';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import { EMPTY, type SearchState } from '../../../../src/search/query/search-state.ts';
import { parse, value, vocabulary } from './typed.ts';

describe('A filter that is typed', () => {
  test.each<[string, Partial<SearchState>]>([
    ['area:code', { facets: { area: ['code'] } }],
    ['AREA:Code', { facets: { area: ['code'] } }],
    ['area:code,reasoning', { facets: { area: ['code', 'reasoning'] } }],
    ['area:code area:reasoning', { facets: { area: ['code', 'reasoning'] } }],
    ['area:"dialogue and agents"', { facets: { area: ['dialogue-agents'] } }],
    ['area:"dialogue and agents",code', { facets: { area: ['dialogue-agents', 'code'] } }],
    ['area:code,"dialogue and agents"', { facets: { area: ['code', 'dialogue-agents'] } }],
    ['area:dial', { facets: { area: ['dialogue-agents'] } }],
    ['area:not-stated', { facets: { area: ['not-stated'] } }],
    ['scale:1b-10b', { facets: { scale: ['1b-10b'] } }],
    ['scale:1B–10B', { facets: { scale: ['1b-10b'] } }],
    ['scale:<100m', { facets: { scale: ['under-100m'] } }],
    ['scale:1t+', { facets: { scale: ['1t-plus'] } }],
    ['scale:≥1t', { facets: { scale: ['1t-plus'] } }],
    ['scale:>1T', { facets: { scale: ['1t-plus'] } }],
    ['code:yes', { facets: { code: ['linked', 'stated'] } }],
    ['has:code', { facets: { code: ['linked', 'stated'] } }],
    ['has:models', { facets: { models: ['linked', 'stated'] } }],
    ['data:no', { facets: { data: ['not-stated'] } }],
    ['venue:neurips', { facets: { venue: ['NeurIPS'] } }],
    ['venue:"nature, part b"', { facets: { venue: ['Nature, Part B'] } }],
    ['year:2023', { years: { from: 2023, to: 2023 } }],
    ['year:2024..', { years: { from: 2024 } }],
    ['year:2024+', { years: { from: 2024 } }],
    ['year:>2022', { years: { from: 2023 } }],
    ['year:2022..2023', { years: { from: 2022, to: 2023 } }],
    ['year:2022-2023', { years: { from: 2022, to: 2023 } }],
    ['year:2022,2024', { facets: { year: ['2022', '2024'] } }],
    ['year:not-stated', { facets: { year: ['not-stated'] } }],
    ['params:7b', { params: { from: 7e9, to: 7e9 } }],
    ['params:"7 billion"', { params: { from: 7e9, to: 7e9 } }],
    ['params:7-billion', { params: { from: 7e9, to: 7e9 } }],
    ['params:<3b', { params: { to: 2_999_999_999 } }],
    ['params:<=3b', { params: { to: 3e9 } }],
    ['params:≤3b', { params: { to: 3e9 } }],
    ['params:>3b', { params: { from: 3_000_000_001 } }],
    ['params:≥3b', { params: { from: 3e9 } }],
    ['params:3b..', { params: { from: 3e9 } }],
    ['params:3b+', { params: { from: 3e9 } }],
    ['params:..3b', { params: { to: 3e9 } }],
    ['params:1b..10b', { params: { from: 1e9, to: 1e10 } }],
    ['params:10b..1b', { params: { from: 1e9, to: 1e10 } }],
    ['params:1b-10b', { params: { from: 1e9, to: 1e10 } }],
    ['params:1b–10b', { params: { from: 1e9, to: 1e10 } }],
    ['params:1..10b', { params: { from: 1e9, to: 1e10 } }],
    ['params:1.5-3b', { params: { from: 1.5e9, to: 3e9 } }],
    ['params:100..1b', { params: { from: 100, to: 1e9 } }],
    ['role:Compared', { role: 'compared' }],
    ['author:dettmers', { author: 'dettmers' }],
    ['author:"tim dettmers"', { author: 'tim dettmers' }],
    ['author:"tim det', { author: 'tim det' }],
    ['training-tokens:>1t', { facts: { 'training-tokens': '>1t' } }],
    ['hardware:"RTX 4090" hardware:a100', { facts: { hardware: 'RTX 4090,a100' } }],
    ['venue:"neurips 2023"', { volume: 'neurips 2023' }],
    ['venue:neurips,"nature, part b"', { facets: { venue: ['NeurIPS', 'Nature, Part B'] } }],
    ['sort:-size', { sort: '-size' }],
  ])('as %s is understood', (typed, expected) => {
    expect(parse(typed)).toEqual({ state: { ...EMPTY, ...expected }, mistakes: [] });
  });

  test.each(KEYWORDS.flatMap(({ examples }) => examples))('is shown to readers as one that works: %s', (typed) => {
    // A facet that this vocabulary has not has the value that is shown.
    const shown = (facet: FacetDefinition) => [value(facet.query?.example ?? '')];
    const all = byFacet((id) => vocabulary[id] ?? shown(FACETS[id]));
    const words = typed.startsWith('title:') ? typed : '';
    expect(parseQuery(typed, all, EMPTY)).toMatchObject({ state: { words }, mistakes: [] });
  });

  test('stands among words, wherever it is', () => {
    expect(parse('kv area:code "long context" sort:size -gpu').state).toEqual({
      ...EMPTY,
      words: 'kv "long context" -gpu',
      facets: { area: ['code'] },
      sort: 'size',
    });
  });

  test('is added to those that are chosen, and changes nothing else', () => {
    const current: SearchState = {
      ...EMPTY,
      facets: { area: ['code'], year: ['2024'] },
      role: 'any',
      params: { to: 1e9 },
    };
    expect(parse('area:reasoning', current).state).toEqual({
      ...current,
      facets: { area: ['code', 'reasoning'], year: ['2024'] },
    });
  });
});

describe('A mistake', () => {
  test.each([
    ['area:', 'cooking'],
    ['area:', 'co'],
    ['area:', '""'],
    ['area:', ','],
    ['scale:', '5b'],
    ['code:', 'maybe'],
    ['has:', 'everything'],
    ['params:', 'big'],
    ['params:', '..'],
    ['params:', '1,5b'],
    ['params:', '1b..2b..3b'],
    ['year:', 'soon'],
    ['year:', '24'],
    ['year:', '2023,1066'],
    ['role:', 'main'],
    ['sort:', 'best'],
    ['author:', '""'],
  ])('in %s%s is explained and changes nothing', (filter, text) => {
    const { state, mistakes } = parse(`lora ${filter}${text}`);
    expect(state).toEqual({ ...EMPTY, words: 'lora' });
    expect(mistakes).toMatchObject([{ typed: `${filter}${text}` }]);
  });

  test.each([
    [
      'area:cooking',
      'There is no area “cooking”. It is one of code, compression, dialogue-agents, reasoning, not-stated.',
    ],
    ['area:co', 'There is no area “co”. It is one of code, compression.'],
    ['params:big', 'A size is written like params:<3b, params:7b or params:1b..10b.'],
    ['year:soon', 'A year is written like year:2024, year:2024.. or year:2022..2023.'],
    ['author:""', 'An author is written like author:dettmers or author:"tim dettmers".'],
    ['sort:best', 'Results can be sorted by relevance, size, -size, year, title.'],
    ['foo:bar', 'There is no filter “foo:”; it was searched for as words.'],
    ['-area:code', 'A filter cannot be left out with a minus sign. Choose what is wanted instead: area:code.'],
    ['area: code', 'A filter is written without a space: area:code.'],
    ['title: code', 'A filter is written without a space: title:code.'],
    ['NOT area:code', 'A filter cannot be left out with “NOT”. Choose what is wanted instead: area:code.'],
    ['(area:code OR speech)', 'A filter holds for the whole search, whatever it stands beside: area:code.'],
    ['speech OR area:code', 'A filter holds for the whole search, whatever it stands beside: area:code.'],
    [
      'training-tokens:many',
      'Training tokens is written like training-tokens:8k, training-tokens:>1b or training-tokens:1k..8k.',
    ],
  ])('in %s says what to do', (typed, what) => {
    expect(parse(typed).mistakes.map((mistake) => mistake.what)).toEqual([what]);
  });

  test.each([
    ['(speech area:code) lora', '(speech) lora'],
    ['(area:code) lora', 'lora'],
    ['((area:code)) lora', 'lora'],
    ['(area:code OR area:reasoning) lora', 'lora'],
    ['(area:code OR kv OR cache) lora', '(kv OR cache) lora'],
    ['kv OR area:code OR cache', 'kv OR cache'],
    ['area:code|kv', 'kv'],
    ['kv -(gpu area:code)', 'kv -(gpu)'],
    ['f(area:code) kv', 'f kv'],
  ])('that is a filter beside an operator takes that along: %s', (typed, words) => {
    expect(parse(typed).state.words).toBe(words);
  });

  test.each([
    ['foo:bar', 'foo:bar'],
    ['foo:"bar baz"', 'foo:"bar baz"'],
    ['area: code', 'area: code'],
    ['constructor:x', 'constructor:x'],
  ])('in %s leaves its words in the search', (typed, words) => {
    expect(parse(typed).state).toEqual({ ...EMPTY, words });
  });
});

describe('Words', () => {
  test.each([
    'QLoRA: Efficient Finetuning of Quantized LLMs',
    'Data: what it is',
    'area:',
    '"area:code"',
    'https://github.com/a/b?x=y',
    'HTTP://EXAMPLE.ORG',
    '2:4 sparsity',
    '10:30',
    ': ::',
    '"kv cache" -gpu -"a phrase"',
    '"unfinished phrase',
    'a 24" screen',
    '-',
    '""',
    'C++ & C# + 50%',
    'größer als 量子化',
  ])('are kept as they are: %s', (typed) => {
    expect(parse(typed)).toEqual({ state: { ...EMPTY, words: typed }, mistakes: [] });
  });

  test('in quotes keep their spaces, others are one apart', () => {
    expect(parse('  a   b "c  d" ').state.words).toBe('a b "c  d"');
  });
});
