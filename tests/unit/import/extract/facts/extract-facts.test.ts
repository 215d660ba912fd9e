import { describe, expect, test } from 'vitest';
import { factExtractor } from '../../../../../scripts/import/extract/facts/extract-facts.ts';
import { readPassage } from '../../../../../scripts/import/extract/passage/passage.ts';
import { declaredFieldsSchema } from '../../../../../src/catalogue/model/declared-field.ts';

const base = { id: 'x', label: 'X', definition: 'X.', examples: 'Nothing. => none' };
const time = { kind: 'quantity', units: { hour: 1, day: 24 }, to: 1000, says: 'NUMBER UNIT' };
const tools = { kind: 'terms', names: 'HAMMER, Saw, PlierSet', spellings: { PlierSet: 'Pliers Set' } };

function read(declared: object, abstract: string, title = 'A title') {
  const fields = declaredFieldsSchema([]).parse([{ ...base, ...declared }]);
  const { facts, unsure } = factExtractor(fields)(readPassage({ title, abstract }));
  return { values: facts['x']?.map(({ value }) => value) ?? [], texts: facts['x']?.map(({ text }) => text), unsure };
}

describe('A quantity', () => {
  test.each([
    ['has the worth of its unit', time, 'It took 12 hours and 2 days.', [12, 48]],
    ['is many in a list and in a range', time, 'It took 2, 4 or 8-16 hours.', [2, 4, 8, 16]],
    ['is no number of a name', time, 'Model-5 hours and GPT-4 days.', []],
    ['is no number of times or percents', time, 'It is 3x hours and 5% days.', []],
    ['needs what is to be near', { ...time, near: 'run*' }, 'It took 2 hours. A run takes 3 hours.', [3]],
    ['is not what must not be', { ...time, unless: 'NUMBER UNIT ago' }, 'It ran 2 hours ago for 3 hours.', [3]],
  ])('%s', (_, field, abstract, values) => {
    expect(read(field, abstract).values).toEqual(values);
  });

  test('is told with the words that say so', () => {
    expect(read({ ...time, says: 'took NUMBER UNIT' }, 'Training took 2 days.').texts).toEqual(['took 2 days']);
    expect(read(time, 'Nothing.', 'Trained in 3 hours').texts).toEqual(['3 hours']);
  });

  test('that cannot be is left to a person', () => {
    expect(read(time, 'It took 9000 hours.')).toEqual({
      values: [],
      texts: undefined,
      unsure: ['X: “9000 hours” is no likely value.'],
    });
  });
});

describe('A term', () => {
  test.each([
    ['is one whatever stands between its words', tools, 'The plier-set? A Plier-Set, a PlierSet.', ['PlierSet']],
    ['has its other spellings', tools, 'A Pliers Set.', ['PlierSet']],
    ['in capitals is found in capitals', tools, 'A hammer, a Hammer.', []],
    ['with a capital is found with one', tools, 'We saw. A Saw.', ['Saw']],
    ['is no part of another name', tools, 'The Super-HAMMER and the HAMMER-X.', []],
    ['may be counted', tools, 'With 8xHAMMER-80GB.', ['HAMMER']],
    [
      'that is ambiguous needs a phrase',
      { ...tools, ambiguous: 'AXE', says: 'an KNOWN tool' },
      'AXE. An AXE tool.',
      ['AXE'],
    ],
    ['that is not known needs a phrase', { ...tools, says: 'a NAME tool' }, 'A BigAxe. A NewAxe tool.', ['NewAxe']],
    ['may hold more words', { ...tools, says: 'a [NAME tool]' }, 'A NewAxe tool.', ['NewAxe tool']],
    ['is never what is never one', { ...tools, says: 'a NAME tool', never: 'New*' }, 'A NewAxe tool.', []],
    [
      'in a list is like its known ones',
      { ...tools, says: 'own KNOWN' },
      'We own a HAMMER, NewAxe and Saw.',
      ['HAMMER', 'NewAxe', 'Saw'],
    ],
    [
      'may be of a family',
      { kind: 'terms', shapes: 'Axe #* Pro?' },
      'Axe-30b, AXE 40 Pro, Axe.',
      ['Axe 30b', 'Axe 40 Pro'],
    ],
    ['with many capitals is found with some', { ...tools, names: 'BLiMP' }, 'A Blimp. A BLIMP.', ['BLiMP']],
    ['is no adjective', { ...tools, says: 'a NAME tool' }, 'A BigAxe-based tool.', []],
    ['shows by its ending', { ...tools, endings: 'Axe' }, 'The NewAxe.', ['NewAxe']],
  ])('%s', (_, field, abstract, values) => {
    expect(read(field, abstract).values).toEqual(values);
  });

  test('is no name of the paper’s own that is called something else', () => {
    const field = { ...tools, kinds: 'tool', says: 'with NAME' };
    expect(read(field, 'We introduce NewAxe, a method. We work with NewAxe.').values).toEqual([]);
    expect(read(field, 'We introduce NewAxe, a tool. We work with NewAxe.').values).toEqual(['NewAxe']);
  });
});
