import { expect, test } from 'vitest';
import { folded } from '../../../../src/catalogue/text/spelling.ts';

test.each([
  ['LMs', 'LM'],
  ['caches', 'cache'],
  ['searches', 'search'],
  ['databases', 'database'],
  ['cameras', 'camera'],
  ['viruses', 'virus'],
  ['centres', 'center'],
  ['fibre', 'fiber'],
  ['labelled', 'labeled'],
  ['optimise', 'optimize'],
  ['colouring', 'coloring'],
])('%s and %s fold to one form', (one, other) => {
  expect(folded(one)).toBe(folded(other));
});
