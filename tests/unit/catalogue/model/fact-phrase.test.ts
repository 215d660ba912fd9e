import { describe, expect, test } from 'vitest';
import { parsePhrase } from '../../../../src/catalogue/model/fact-phrase.ts';
import { parseShape } from '../../../../src/catalogue/model/name-shape.ts';

describe('A phrase', () => {
  test('is what stands before and behind what it asks for', () => {
    expect(parsePhrase('train* ... on the? NUMBER _ UNIT?')).toMatchObject({
      slot: 'NUMBER',
      before: [{ kind: 'word', stems: ['train'] }, { kind: 'gap' }, { optional: false }, { optional: true }],
      after: [
        { kind: 'any', optional: false },
        { kind: 'unit', optional: true },
      ],
      kept: 0,
    });
  });

  test('takes both numbers of a word', () => {
    const phrase = parsePhrase('(hour|score*) NAME');
    expect('mistake' in phrase ? undefined : phrase.before[0]).toMatchObject({
      forms: new Set(['hour', 'hor', 'scor']),
      stems: ['score'],
    });
  });

  test('keeps what is in brackets', () => {
    expect(parsePhrase('under a [Name license] of')).toMatchObject({ slot: 'Name', kept: 1 });
  });

  test.each([
    ['two values', 'NAME and NAME'],
    ['an expression', '(a|b)+ NAME'],
    ['a hyphen', 'pre-train* NAME'],
    ['a star in the middle', 'tr*n NAME'],
    ['an open bracket', '[NAME card'],
    ['a bracket around what is before', '[the NAME] card'],
    ['a gap in brackets', '[NAME ... card]'],
    ['a gap at its end', 'NAME ...'],
    ['more parts than are read', `NAME ${'a '.repeat(17)}`],
  ])('has not %s', (_, text) => {
    expect(parsePhrase(text)).toHaveProperty('mistake');
  });
});

describe('The shape of a name', () => {
  test.each([
    ['RTX # Ti?', 'rtx 4090', 'RTX 4090'],
    ['RTX # Ti?', 'RTX3080Ti', 'RTX 3080 Ti'],
    ['TPU v#*', 'TPU v5e', 'TPU v5e'],
    ['TPU v#*', 'TPU v4 slices', undefined],
    ['RTX #', 'RTX', undefined],
  ])('%s of “%s” gives %s', (shape, text, name) => {
    expect(parseShape(shape)?.nameOf(text)).toBe(name);
  });

  test.each(['#', '*', 'A#', 'AB**', 'AB*c', 'AB##', 'AB (c|d)'])('is not %s', (text) => {
    expect(parseShape(text)).toBeUndefined();
  });
});
