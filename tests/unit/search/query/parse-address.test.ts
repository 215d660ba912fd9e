import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../../src/search/query/parse-address.ts';
import { EMPTY, fromAddress, toAddress, type SearchState } from '../../../../src/search/query/search-state.ts';
import { vocabulary } from './typed.ts';

const said = (address: string) => parseAddress(address, vocabulary).mistakes.map(({ what }) => what);

describe('An address', () => {
  test.each<[string, Partial<SearchState>]>([
    ['?q=kv+cache&area=code&params=..3b', { words: 'kv cache', facets: { area: ['code'] }, params: { to: 3e9 } }],
    ['area=code&area=reasoning&area=code', { facets: { area: ['code', 'reasoning'] } }],
    ['venue=Nature,+Part+B', { facets: { venue: ['Nature, Part B'] } }],
    ['area=Dialogue+and+agents', { facets: { area: ['dialogue-agents'] } }],
    ['code=yes', { facets: { code: ['linked', 'stated'] } }],
    ['year=2024&years=2022..2023', { facets: { year: ['2024'] }, years: { from: 2022, to: 2023 } }],
    ['params=<3b&sort=Size', { params: { to: 2_999_999_999 }, sort: 'size' }],
    ['utm_source=x&fbclid=1&unknown=&__proto__=y', {}],
    ['area=&params=&sort=+&author=', {}],
    ['area=not-stated', { facets: { area: ['not-stated'] } }],
    ['q=OR+(&page=3', { words: 'OR (', page: 3 }],
  ])('that can be read is: %s', (address, expected) => {
    expect(parseAddress(address, vocabulary)).toEqual({ state: { ...EMPTY, ...expected }, mistakes: [] });
  });

  test.each<[string, string]>([
    [
      'area=nonsense',
      'There is no area “nonsense”. It is one of code, compression, dialogue-agents, reasoning, not-stated.',
    ],
    ['year=20x4', 'There is no year “20x4”. It is one of 2024, 2023, 2022, not-stated.'],
    [
      'params=abc',
      '“params=abc” in the address cannot be read. A size is written like params:<3b, params:7b or params:1b..10b.',
    ],
    [
      'years=soon',
      '“years=soon” in the address cannot be read. A year is written like year:2024, year:2024.. or year:2022..2023.',
    ],
    [
      'sort=foo',
      '“sort=foo” in the address cannot be read. Results can be sorted by relevance, size, -size, year, title.',
    ],
    ['role=main', '“role=main” in the address cannot be read. A role is own, compared, any.'],
  ])('says of %s what is wrong, and the rest still applies', (address, what) => {
    expect(said(address)).toEqual([what]);
    expect(parseAddress(`q=lora&${address}&code=linked&author=dettmers`, vocabulary).state).toEqual({
      ...EMPTY,
      words: 'lora',
      facets: { code: ['linked'] },
      author: 'dettmers',
    });
  });

  test('says all that is wrong, in the order of the controls', () => {
    const all = said('?area=nonsense&params=abc&year=20x4&sort=foo&area=code&utm_source=x');
    expect(all.map((what) => /“([^”]*)”/.exec(what)?.[1])).toEqual(['nonsense', '20x4', 'params=abc', 'sort=foo']);
  });

  test('says of a long value no more than its beginning, and of many values how many count', () => {
    expect(said(`area=${'x'.repeat(10_000)}`)[0]?.length).toBeLessThan(250);
    const many = Array.from({ length: 101 }, (_, nth) => `area=x${nth}`).join('&');
    expect(said(many).map((what) => what.split('. ')[0])).toEqual([
      'Of task area only the first 100 values count.',
      'There is no area “x0”',
      'There is no area “x1”',
      'There is no area “x2”',
      'Nor are there 97 other values of task area that were asked for.',
    ]);
  });

  test('with a value that the vocabulary has but no paper does asks for that value', () => {
    expect(parseAddress('code=promised', vocabulary).state.facets).toEqual({ code: ['promised'] });
  });

  test('that search writes is the same again, and none throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (address) => {
        const { state } = parseAddress(address, vocabulary);
        expect(parseAddress(toAddress(state), vocabulary)).toEqual({ state, mistakes: [] });
        expect(fromAddress(toAddress(state))).toEqual(state);
      }),
    );
  });
});
