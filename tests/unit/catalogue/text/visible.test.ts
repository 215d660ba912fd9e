import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible, withoutHidden } from '../../../../src/catalogue/text/visible.ts';
import { growth, NEARLY_LINEAR } from '../../growth.ts';

describe('what readers see of a text', () => {
  test.each([
    ['controls of direction', 'safe\u202Egpj.exe \u2066a\u2069 \u200Eb\u200F \u061Cc', 'safegpj.exe a b c'],
    [
      'characters without a width',
      'pass\u200Bword so\u00ADft jo\u2060in \uFEFFmark \u3164',
      'password soft join mark ',
    ],
    ['a hidden alphabet', 'a\u{E0041}\u{E0042}\u{E007F}b', 'ab'],
    ['controls of machines', 'a\u0000b\u001B[31mc\u0007', 'ab[31mc'],
    ['ends of lines', 'a\nb\r\nc\u2028d\u0085e\tf', 'a b c d e f'],
    ['no characters', 'a\uFFFEb\uFDD0c\u{1FFFF}', 'abc'],
    ['a blank letter', 'a\u2800', 'a '],
    ['half a character', 'a\uD83Db', 'a\uFFFDb'],
    ['a joiner after what composes to no picture', '\u2194\u0338\u200D x', '\u21AE x'],
    ['joiners in Latin', 'Lo\u200DRA and q\u200C\u200Clora', 'LoRA and qlora'],
    ['a pile of accents', `z${'\u0335\u0322'.repeat(20)}o`, 'z\u0335\u0335\u0335\u0335o'],
  ])('is without %s', (_, text, seen) => {
    expect(visible(text)).toBe(seen);
  });

  test.each([
    ['a family', '👨‍👩‍👧'],
    ['a flag and a keycap', '🇫🇷 1️⃣ ❤️'],
    ['Persian', 'می‌خواهم'],
    ['Devanagari', 'क्‍ष'],
    ['Hebrew with vowels', 'בְּרֵאשִׁ֖ית'.normalize('NFC')],
    ['Vietnamese', 'Đà Nẵng'],
    ['TeX and signs', '$x^{2}$ ≤ 3 · “q” – ½ ﬁ 中文。'],
  ])('is all of %s', (_, text) => {
    expect(visible(text)).toBe(text);
  });

  test('is the same when it is taken again, whatever character stands between a letter and a joiner', () => {
    const changed: string[] = [];
    for (let code = 0; code <= 0xffff; code += 1) {
      const seen = ['e', 'ب', 'क', '🧪'].map((base) => visible(`${base}${String.fromCharCode(code)}\u200D`));
      if (seen.some((text) => visible(text) !== text)) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  test('is the same when it is taken again, and so is a part of it', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        '\u200D',
        '\u0301',
        'A',
        '\u0323',
        '\u200C',
        '\uFE0F',
        '\u0915\u094D',
        '\u202E',
        '\uFB2C',
        '🧪',
        '\uD800',
        'e',
        '가',
        '\u11A8',
      ),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), fc.nat(), (parts, cut) => {
        const seen = visible(parts.join(''));
        expect(visible(seen)).toBe(seen);
        expect(withoutHidden(seen)).toBe(seen);
        const part = seen.slice(cut % (seen.length + 1)).toWellFormed();
        expect(withoutHidden(part)).toBe(part);
        expect(seen).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Cs}\u2028\u2029]/u);
      }),
    );
  });

  test.each(['\u200D', '\u0301', 'e\u0301', '\uFE0F', '\u202E', '\n', 'क\u200D', '\uD800'])(
    'is found in time that grows with the text, even %j over and over',
    (unit) => {
      expect(growth(unit, visible)).toBeLessThan(NEARLY_LINEAR);
    },
  );
});
