import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  LONGEST_ADDRESS,
  isPastedText,
  termsFromAddress,
  termsToAddress,
} from '../../../../src/search/query/pasted-text.ts';
import { growth, NEARLY_LINEAR } from '../../growth.ts';

test.each([
  ['kv cache', false],
  ['word '.repeat(39), false],
  ['word '.repeat(40), true],
  ['(a) "quoted: -text '.repeat(20), true],
])('whether “%s” is a text', (typed, expected) => {
  expect(isPastedText(typed)).toBe(expected);
});

test('a text is its terms, those first that come often', () => {
  expect(termsToAddress('We prune networks: sparse, "pruned" networks (a) and -sparse network layers.')).toBe(
    'network*3 sparse*2 prune pruned layer',
  );
});

test('the terms of very long words are whole, and as many as an address has room for', () => {
  const letters = (nth: number) => 'abcdefghij'[nth % 10] ?? '';
  const text = Array.from(
    { length: 100 },
    (_, nth) => `donaudampfschifffahrt${letters(nth)}${letters((nth / 10) | 0)}k`,
  );
  const address = termsToAddress(text.join(' '));
  expect(address.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
  expect(text).toEqual(
    expect.arrayContaining(address.split(' ').map((term) => expect.stringContaining(term) as string)),
  );
  expect(termsToAddress([...termsFromAddress(address).keys()].join(' ')).length).toBe(address.length);
});

test('a text that tells nothing is looked for all the same', () => {
  expect(termsToAddress('the of '.repeat(30))).toBe('*');
  expect(termsFromAddress('*').size).toBe(0);
});

test.each([
  [
    'pruning*3 sparse',
    [
      ['pruning', 3],
      ['sparse', 1],
    ],
  ],
  [
    'pruning*x pruning*2 *4  a*99999',
    [
      ['pruning', 1],
      ['a', 1],
    ],
  ],
  ['', []],
])('the address “%s” has its terms', (address, terms) => {
  expect([...termsFromAddress(address)]).toEqual(terms);
});

test('whatever the text, its address is short and says the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
      const address = termsToAddress(text);
      const terms = termsFromAddress(address);
      expect(terms.size).toBeLessThanOrEqual(100);
      const again = [...terms].map(([term, count]) => (count > 1 ? `${term}*${count}` : term)).join(' ');
      expect(again || '*').toBe(address);
    }),
  );
});

test.each(['word ', 'a-', '(a) ', '🦓', '  '])('a long text of “%s” is read in linear time', (unit) => {
  expect(growth(unit, (text) => isPastedText(text) && termsToAddress(text))).toBeLessThan(NEARLY_LINEAR);
});
