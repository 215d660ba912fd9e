import { describe, expect, test } from 'vitest';
import { person, printedName, storedName } from '../../../../src/catalogue/model/person.ts';

test.each([
  ['Ludwig van Beethoven', { given: 'Ludwig', family: 'van Beethoven' }],
  ['Éric de la Clergerie', { given: 'Éric', family: 'de la Clergerie' }],
  ['Marie-Catherine de Marneffe', { given: 'Marie-Catherine', family: 'de Marneffe' }],
  ['Francesco De Toni', { given: 'Francesco', family: 'De Toni' }],
  ['Teven Le Scao', { given: 'Teven', family: 'Le Scao' }],
  ['Loubna Ben Allal', { given: 'Loubna', family: 'Ben Allal' }],
  ['Marco Dos Santos', { given: 'Marco', family: 'Dos Santos' }],
  ['Laurens Van Der Maaten', { given: 'Laurens', family: 'Van Der Maaten' }],
  ['Ben Allal', { given: 'Ben', family: 'Allal' }],
  ['Van Anh Nguyen', { given: 'Van Anh', family: 'Nguyen' }],
  ['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  ['King, Jr., Martin Luther', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  ['King, Martin Luther, Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  ['Martin Luther King, Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  ['J. R. R. Tolkien', { given: 'J. R. R.', family: 'Tolkien' }],
  ['Curie, Marie', { given: 'Marie', family: 'Curie' }],
  ['San Roman, Robin', { given: 'Robin', family: 'San Roman' }],
  ['王 小明', { family: '王', given: '小明' }],
  ['Kimi Team', { literal: 'Kimi Team' }],
  ['Example, Inc.', { literal: 'Example, Inc.' }],
  ['OpenAI', { literal: 'OpenAI' }],
  ['王小明', { literal: '王小明' }],
])('%s is parted into a name', (name, parts) => {
  expect(person(name)).toEqual(parts);
});

describe('A name', () => {
  test.each([
    ['San Roman, Robin', 'Robin San Roman'],
    ['de Marneffe, Marie-Catherine', 'Marie-Catherine de Marneffe'],
    ['King, Jr., Martin Luther', 'Martin Luther King Jr.'],
    ['Tim  Dettmers', 'Tim Dettmers'],
    ['王, 小明', '王 小明'],
    ['王 小明', '王 小明'],
    ['Example, Inc.', 'Example, Inc.'],
    ['OpenAI', 'OpenAI'],
  ])('that is stored as %s is printed as %s', (stored, printed) => {
    expect(printedName(stored)).toBe(printed);
  });

  test.each([
    [{ family: 'Ben Allal', given: 'Loubna' }, 'Ben Allal, Loubna'],
    [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }, 'Martin Luther King Jr.'],
    [{ family: 'de Marneffe', given: 'Marie-Catherine' }, 'Marie-Catherine de Marneffe'],
    [{ family: 'Le Scao', given: 'Teven' }, 'Le Scao, Teven'],
    [{ family: 'San Roman', given: 'Robin' }, 'San Roman, Robin'],
    [{ family: 'Du', given: 'Xeron' }, 'Xeron Du'],
    [{ family: 'Youbi Idrissi', given: 'Badr' }, 'Youbi Idrissi, Badr'],
    [{ family: 'Muennighoff', given: 'Niklas' }, 'Niklas Muennighoff'],
    [{ family: 'Aristotle' }, 'Aristotle'],
    [{ literal: 'BigScience Workshop' }, 'BigScience Workshop'],
    [{ family: 'One, Two', given: 'Three' }, 'One Two, Three'],
  ])('%j is stored as %s, and read as it was', (parts, stored) => {
    expect(storedName(parts)).toBe(stored);
  });
});
