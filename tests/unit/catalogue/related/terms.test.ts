import { expect, test } from 'vitest';
import { countTerms, termOf } from '../../../../src/catalogue/related/terms.ts';
import { growth, NEARLY_LINEAR } from '../../growth.ts';

test.each([
  ['Fine-tuning', 'finetuning'],
  ['GPUs', 'gpu'],
  ['queries', 'query'],
  ['family', 'family'],
  ['network’s', 'network'],
  ['class', 'class'],
  ['the', undefined],
  ['rapidly', undefined],
  ['7B', undefined],
  ['2025', undefined],
  ['x'.repeat(40), undefined],
])('the term of “%s” is %s', (word, term) => {
  expect(termOf(word)).toBe(term);
});

test('words of a title count twice, and TeX’s commands not at all', () => {
  const terms = countTerms({ title: 'Pruning', abstract: 'We prune by pruning $\\mathbf{W}$.' });
  expect(Object.fromEntries(terms)).toEqual({
    pruning: { count: 3, form: 'Pruning' },
    prune: { count: 1, form: 'prune' },
  });
});

test.each(['a-', '\\', 'a’s', 'pruning ', '🦓', 'é-'])('reading a text of “%s” takes linear time', (unit) => {
  expect(growth(unit, (abstract) => countTerms({ title: '', abstract }))).toBeLessThan(NEARLY_LINEAR);
});
