import fc from 'fast-check';
import { expect, test } from 'vitest';
import { telling } from '../../../../src/catalogue/related/common-words.ts';
import { sharedWords } from '../../../../src/catalogue/related/shared-words.ts';
import { countTerms } from '../../../../src/catalogue/related/terms.ts';

/** Words that two abstracts share, all of the same weight. */
function shared(mine: string, theirs: string): readonly string[] {
  const [first, second] = [mine, theirs].map((abstract) => ({ title: '', abstract }));
  if (!first || !second) return [];
  const [counts, others] = [countTerms(first), countTerms(second)];
  return sharedWords(first)(second, (term) => {
    const [count, other] = [counts.get(term)?.count, others.get(term)?.count];
    if (count === undefined || other === undefined) return undefined;
    return { part: 1, often: Math.max(count, other), telling: telling(term) };
  });
}

test.each([
  [
    'a phrase before its words',
    'A mixture of experts. Experts mix.',
    'Mixtures of experts are experts.',
    ['mixture of experts'],
  ],
  ['a word with hyphens', 'Mixture-of-experts, a mixture-of-experts.', 'A mixture-of-experts.', ['mixture-of-experts']],
  ['no phrase across a mark', 'Pruning, quantization.', 'Pruning quantization.', []],
  ['a word that tells nothing', 'It is called a called policy.', 'The policy called so is called.', []],
  ['a word of many subjects beside another', 'Policy gradients.', 'A policy gradient.', ['Policy gradients']],
  [
    'a word with what always follows it',
    'Reinforcement learning, by reinforcement learning.',
    'Reinforcement learning.',
    ['reinforcement learning'],
  ],
  ['a word in lower case, if one has it so', 'Pruning. Pruning.', 'By pruning.', ['pruning']],
  ['a name with its capital', 'Megatron and Megatron.', 'Megatron.', ['Megatron']],
  [
    'forms of one word once',
    'Quantized by quantization, quantized by quantization.',
    'Quantization, quantized.',
    ['quantization'],
  ],
  ['nothing', 'Whales.', 'Mountains.', []],
])('shares %s', (_, mine, theirs, words) => {
  expect(shared(mine, theirs)).toEqual(words);
});

test('whatever the texts, at most three words are named, each in the first text', () => {
  const texts = fc.array(fc.constantFrom('pruning', 'of', 'GPU', 'Llama-2', 'policy', 'called', '.', '\\alpha', 'é'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(texts, texts, (mine, theirs) => {
      const named = shared(mine.join(' '), theirs.join(' '));
      expect(named.length).toBeLessThanOrEqual(3);
      for (const word of named) expect(mine.join(' ').toLowerCase()).toContain(word.toLowerCase());
    }),
  );
});
