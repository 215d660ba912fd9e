import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWords } from '../../../../src/search/query/query-terms.ts';
import { growth, NEARLY_LINEAR } from '../../growth.ts';

describe('What is typed', () => {
  test.each([
    ['kv cache', ['kv', 'cache']],
    ['QLoRA: Efficient Finetuning', ['qlora', 'efficient', 'finetuning']],
    ['QLoRA:Efficient', ['qlora', 'efficient']],
    ['foo:"bar baz"', ['foo', 'bar', 'baz']],
    ['How do I fine-tune a 65B model?', ['fine-tune', '65b', 'model']],
    ['what is it', ['what', 'is', 'it']],
    ['(LoRA), [DPO]; GRPO!', ['lora', 'dpo', 'grpo']],
    ['Mixture-of-Experts (MoE) architectures', ['mixture-of-experts', 'moe', 'architectures']],
    ['(speech) f(x) [see (a)]', ['speech', 'f', 'x', 'see']],
    ['lora or adapters, not prompts', ['lora', 'adapters', 'not', 'prompts']],
    ['lora OR dora', ['lora', 'dora']],
    ['C++ and C#', ['c++', 'c#']],
    ['2:4 sparsity', ['2:4', 'sparsity']],
    ['7,000,000,000', ['7,000,000,000']],
    ['.5B', ['.5b']],
    ['<3B ≥7b ~1b >=2b', ['<3b', '≥7b', '~1b', '>=2b']],
    ['< 3b', ['<3b']],
    ['a < b', ['b']],
    ['<think> tokens', ['think', 'tokens']],
    ['--verbose - –', ['verbose']],
    ['a 24" screen', ['24', 'screen']],
    ['größer 量子化', ['größer', '量子化']],
    ["don't reach", ["don't", 'reach']],
  ])('as %s gives the words %j', (typed, terms) => {
    expect(parseWords(typed).terms).toEqual(terms);
  });

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['lora "kv cache" -gpu', ['lora'], ['kv cache'], ['gpu']],
    ['-"mixture of experts" moe', ['moe'], [], ['mixture of experts']],
    ['"unfinished phrase', [], ['unfinished phrase'], []],
    ['“kv cache” „', [], ['kv cache'], []],
    ['title:pruning title:"kv cache" -title:survey speech', ['speech'], ['pruning', 'kv cache'], ['survey']],
    ['a24" NOT gpu', ['a24'], [], ['gpu']],
    ['"a b" "c d"', [], ['a b', 'c d'], []],
    ['-state-of-the-art', [], [], ['state-of-the-art']],
    ['-(GPU)', [], [], ['gpu']],
    ['pre-training', ['pre-training'], [], []],
    ['"" -"" -', [], [], []],
    ['what is "kv cache"', [], ['kv cache'], []],
    ['the -gpu', ['the'], [], ['gpu']],
  ])('as %s has phrases and words left out', (typed, terms, phrases, excluded) => {
    expect(parseWords(typed)).toEqual({ terms, phrases, excluded });
  });

  test('loses no letter but those of words that are in every paper', () => {
    const letters = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []).sort().join('');
    const anyTyped = fc.array(fc.oneof(fc.string(), fc.constantFrom('"', '-"', '-', 'lora', '7B', '<', 'c++')));
    fc.assert(
      fc.property(anyTyped, (parts) => {
        // A word that is none of the very common ones keeps company, as those count only when they are alone.
        const typed = parts.map((part) => part.replace(/\p{L}+/gu, 'xyz')).join(' ');
        const { terms, phrases, excluded } = parseWords(typed);
        expect(letters([...terms, ...phrases, ...excluded].join(' '))).toBe(letters(typed));
      }),
    );
  });

  test.each(['"', '.', ' ', '-', 'a', '. ', 'a"', '-"', '<'])(
    'is read in time that grows with it, even %j over and over',
    (unit) => {
      expect(growth(unit, (text) => parseWords(`a${text}a`))).toBeLessThan(NEARLY_LINEAR);
    },
  );
});
