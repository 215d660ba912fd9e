import { describe, expect, test } from 'vitest';
import { alphabet, literals, READ, SAID } from '../../../../../scripts/import/extract/releases/alphabet.ts';

const sets = {
  we: new Set(['WE']),
  release: new Set(['RELEASE', 'BASE', 'release']),
  releasing: new Set(['RELEASE', 'ING']),
  code: new Set(['NG', 'CODE', 'OURS']),
  our: new Set(['OURS']),
};
const { char, compile } = alphabet(Object.values(sets), { gap: '~WE{0,2}' });
const line = (...words: (keyof typeof sets)[]): string => words.map((word) => char(sets[word])).join('');

describe('a pattern over tags', () => {
  test.each([
    ['WE RELEASE', line('we', 'releasing'), true],
    ['WE RELEASE.BASE', line('we', 'releasing'), false],
    ['WE release', line('we', 'release'), true],
    ['WE ~RELEASE', line('we', 'release'), false],
    ['WE @gap NG.CODE', line('we', 'release', 'our', 'code'), true],
    ['WE . NG', line('we', 'release', 'code'), true],
    ['WE .* NG', SAID + READ + line('code'), false],
    ['(?:SAID | WE) READ* NG', SAID + READ + line('code'), true],
    ['^ (?<what>NG) $', line('code'), true],
  ])('%s', (pattern, text, expected) => {
    expect(text.search(compile(pattern)) >= 0).toBe(expected);
  });

  test('a tag alone is that of a word, not of a noun group', () => {
    expect(line('code').search(compile('OURS'))).toBe(-1);
    expect(line('code').search(compile('NG.OURS'))).toBe(0);
  });

  test('a star has a bound', () => {
    expect(compile('WE*').exec(line(...Array.from({ length: 20 }, () => 'we' as const)))?.[0]).toHaveLength(8);
  });

  test.each(['NOBODY', 'WE.NOBODY', '@nobody'])('%s is refused, as nothing has it', (pattern) => {
    expect(() => compile(pattern)).toThrow(/nobody/i);
  });
});

test('the words that patterns name are told from tags, phrases and groups', () => {
  expect(literals(['(?<verb>@lead) in NG.CODE{0,2} yet to'])).toEqual(new Set(['in', 'yet', 'to']));
});
