import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEYWORDS } from '../../../../src/search/query/keywords.ts';
import { EMPTY, fromAddress, toAddress } from '../../../../src/search/query/search-state.ts';
import { growth, NEARLY_LINEAR } from '../../growth.ts';
import { parse } from './typed.ts';

describe('Whatever is typed', () => {
  const filter = fc.oneof(
    fc
      .tuple(fc.constantFrom(...KEYWORDS.map(({ keyword }) => keyword), 'foo', '-area'), fc.string({ maxLength: 8 }))
      .map((pair) => pair.join(':')),
    fc.constantFrom('area:code', 'params:<3b', 'author:"tim d', 'has:code', 'year:..'),
  );
  const typing = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), filter, fc.constantFrom('"', ' -"', ':', '::', 'lora')),
    { maxLength: 8 },
  );
  const anyTyped = fc.oneof(
    typing.map((parts) => parts.join(' ')),
    typing.map((parts) => parts.join('')),
  );
  const bare = (text: string) => text.replace(/\s/gu, '');

  test('no letter is lost: it is a word, in a filter that holds, or in a mistake', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const { state, mistakes } = parse(typed);
        const { words: _, ...filters } = state;
        const { words: __, ...none } = EMPTY;
        const filtered = mistakes.length > 0 || JSON.stringify(filters) !== JSON.stringify(none);
        if (!filtered && !/(?:role:"?own|sort:"?relevance)/i.test(typed)) expect(bare(state.words)).toBe(bare(typed));
      }),
    );
  });

  test('without a colon is all words', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const words = typed.replaceAll(':', '');
        const { state, mistakes } = parse(words);
        expect({ ...state, words: bare(state.words) }).toEqual({ ...EMPTY, words: bare(words) });
        if (!/[-()|]|OR|NOT/.test(words)) expect(mistakes).toEqual([]);
      }),
    );
  });

  test('gives a search that its address opens again', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const { state } = parse(typed);
        expect(fromAddress(toAddress(state))).toEqual({ ...state, words: state.words.trim() });
      }),
    );
  });

  test.each([
    '"',
    'a',
    ' ',
    ':',
    'a:',
    'a:"',
    '-',
    '1',
    '.',
    ',',
    'area:,',
    '(',
    ')',
    '(a:x)',
    'a OR ',
    '-(a',
    '“',
    '|',
  ])('is read in time that grows with it, even %j over and over', (unit) => {
    expect(growth(unit, parse)).toBeLessThan(NEARLY_LINEAR);
    expect(growth(unit, (text) => parse(`params:${text}`))).toBeLessThan(NEARLY_LINEAR);
  });
});
