import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addresses, MASK, maskAddresses } from '../../../../../scripts/import/extract/passage/addresses.ts';

const read = (text: string) => addresses(text).map(({ text: written, url }) => `${written} → ${url}`);

describe('An address of a text', () => {
  test.each([
    ['at https://x.org/a-b.', ['https://x.org/a-b → https://x.org/a-b']],
    ['at https : //x.org/a .', ['https : //x.org/a → https://x.org/a']],
    ['at github. com/a/b', ['github. com/a/b → https://github.com/a/b']],
    ['at https://x.edu/ name/page.', ['https://x.edu/ name/page → https://x.edu/~name/page']],
    ['at https://x.org/a–b', ['https://x.org/a–b → https://x.org/a-b']],
    ['https://x.org/ahttps://y.org/b', ['https://x.org/a → https://x.org/a', 'https://y.org/b → https://y.org/b']],
    ['at https://x.org/a."', ['https://x.org/a → https://x.org/a']],
    ['at:x.org/a', ['x.org/a → https://x.org/a']],
    ['javascript:x.org/a', []],
    ['at https://github.com:x@y.org/a and https://github.com@y.org/a', []],
    ['at https://g\u0456thub.com/a', ['https://g\u0456thub.com/a → https://xn--gthub-n2e.com/a']],
    ['All data is released under a licence at Foo.org.', ['Foo.org → https://foo.org']],
    ['It is available at aka.ms/foo', ['aka.ms/foo → https://aka.ms/foo']],
    ['curated at shorturl.at/iuz9', ['shorturl.at/iuz9 → https://shorturl.at/iuz9']],
    ['It is used at Foo.org, and released by staff at Foo.com.', []],
    ['see Node.js, train.py and https://', []],
  ])('%s: %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('stands where it says, and apart from the others', () => {
    const part = fc.constantFrom(
      'https://',
      'http: //',
      'github. com/',
      'x.org/',
      'a',
      ' ',
      '.',
      '@',
      ':',
      '–',
      '\\_',
      '(',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let from = 0;
        for (const { start, end, text: written } of addresses(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, end)).toBe(written);
          from = end;
        }
      }),
    );
  });

  test('is masked letter by letter', () => {
    const text = 'see x.org/a now';
    expect(maskAddresses(text, addresses(text))).toBe(`see ${MASK.repeat(7)} now`);
  });
});
