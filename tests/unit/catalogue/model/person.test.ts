import { expect, test } from 'vitest';
import { person } from '../../../../src/catalogue/model/person.ts';

test.each([
  ['Ludwig van Beethoven', { given: 'Ludwig', family: 'van Beethoven' }],
  ['Éric de la Clergerie', { given: 'Éric', family: 'de la Clergerie' }],
  ['Francesco De Toni', { given: 'Francesco', family: 'De Toni' }],
  ['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  ['Curie, Marie', { given: 'Marie', family: 'Curie' }],
  ['Kimi Team', { literal: 'Kimi Team' }],
  ['OpenAI', { literal: 'OpenAI' }],
])('%s is parted into a name', (name, parts) => {
  expect(person(name)).toEqual(parts);
});
