import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begunFilter } from '../../../../src/search/query/begun-filter.ts';

/** @param typed with `^` where the caret is, if that is not the end */
function begun(typed: string) {
  const caret = typed.includes('^') ? typed.indexOf('^') : typed.length;
  const text = typed.replace('^', '');
  const found = begunFilter(text, caret);
  return found && [found.keyword.keyword, found.value, text.slice(found.start, found.end)];
}

describe('The filter that is being typed', () => {
  test.each([
    ['author:dett', 'author', 'dett'],
    ['author:', 'author', ''],
    ['lora Author:dett', 'author', 'dett'],
    ['author:dett^ lora', 'author', 'dett'],
    ['author:"tim dett', 'author', 'tim dett', '"tim dett'],
    ['author:"tim ', 'author', 'tim ', '"tim '],
    ['author:"tim dett^"', 'author', 'tim dett', '"tim dett"'],
    ['author:"tim dettmers"', 'author', 'tim dettmers', '"tim dettmers"'],
    ['area:code,reas', 'area', 'reas'],
    ['area:code,', 'area', ''],
    ['venue:"Nature, Part', 'venue', 'Nature, Part', '"Nature, Part'],
    ['(venue:neu', 'venue', 'neu'],
    ['sort:', 'sort', ''],
  ])('%s', (typed, keyword, value, replaced = value) => {
    expect(begun(typed)).toEqual([keyword, value, replaced]);
  });

  test.each([
    '',
    'author',
    'author: ',
    'author:dett ',
    'author:de^tt',
    'params:7',
    'title:cache',
    'lora',
    'co-author:',
    'nothing:',
  ])('there is none in “%s”', (typed) => {
    expect(begun(typed)).toBeUndefined();
  });

  test('can be one that the catalogue declares', () => {
    const declared = [{ id: 'training-tokens', label: 'Training tokens', kind: 'quantity' }] as const;
    expect(begunFilter('training-tokens:1', 17, declared)).toMatchObject({ value: '1', start: 16, end: 17 });
    expect(begunFilter('training-tokens:1', 17)).toBeUndefined();
  });

  test('is a part of the text, whatever that is', () => {
    const text = fc.stringMatching(/^([a ,"():^-]|author:|area:|venue:)*$/);
    fc.assert(
      fc.property(text, fc.nat(), (typed, place) => {
        const caret = place % (typed.length + 1);
        const found = begunFilter(typed, caret);
        if (!found) return;
        expect(found.start).toBeGreaterThan(0);
        expect(found.start).toBeLessThanOrEqual(caret);
        expect(found.end).toBeGreaterThanOrEqual(caret);
        expect(typed.slice(found.start, caret).replaceAll('"', '')).toBe(found.value);
      }),
    );
  });
});
