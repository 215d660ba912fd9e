import { describe, expect, test } from 'vitest';
import { sizesOf } from './read-sizes.ts';

/** `7e9 Mistral` for each size of a text, `7e9` where none is named. */
function read(abstract: string, title = 'A Study of Language Models'): string[] {
  return sizesOf({ title, abstract }).parameters.map(({ count = 0, name }) =>
    [count.toExponential().replace('e+', 'e'), name].filter(Boolean).join(' '),
  );
}

describe('The model of a size', () => {
  test.each([
    ['We tune Foo-7B.', ['7e9 Foo']],
    ['We tune Foo2-72B-Instruct.', ['7.2e10 Foo2-Instruct']],
    ['We tune Foo-3B-8K.', ['3e9 Foo']],
    ['We tune SmolFoo-1.7b-chat.', ['1.7e9 SmolFoo-chat']],
    ['We tune Foo 3-8B.', ['8e9 Foo 3']],
    ['We tune Foo-Distill-Bar-32B.', ['3.2e10 Foo-Distill-Bar']],
    ['We prompt FooLM 540B.', ['5.4e11 FooLM']],
    ['We tune Foo 3.1 8B and Foo-v2 7B.', ['8e9 Foo 3.1', '7e9 Foo-v2']],
    ['We tune Foo Coder 6.7B Instruct.', ['6.7e9 Foo Coder Instruct']],
    ['We release FooLLM 125M/350M.', ['1.25e8 FooLLM', '3.5e8 FooLLM']],
    ['We tune T5 (11B) and foo-3-mini (3.8B).', ['1.1e10 T5', '3.8e9 foo-3-mini']],
    ['We tune a 13B parameter Foo2-Chat.', ['1.3e10 Foo2-Chat']],
    ['We train 1B-parameter FooSLM models.', ['1e9 FooSLM']],
    ['We present a 950M-parameter VLA called FOO.', ['9.5e8 FOO']],
    ['We present a 3B parameter language model, FooBar, for code.', ['3e9 FooBar']],
    ['We introduce Foo, a family of fully open three billion parameter language models.', ['3e9 Foo']],
    ['The FooNet-c2048 model has 1.6 trillion parameters.', ['1.6e12 FooNet-c2048']],
    ['The core is Foo 5.0 Video Pro - 19B parameter models for video.', ['1.9e10 Foo 5.0 Video Pro']],
    [
      'We introduce Foo, a suite of models. The suite includes 2B, 9B, and 27B parameter models.',
      ['2e9 Foo', '9e9 Foo', '2.7e10 Foo'],
    ],
    ['Foo-7B is compared with BarLM-7B.', ['7e9 Foo', '7e9 BarLM']],
    ['We tune Foo-3.1-8B and 70B Instruct models.', ['8e9 Foo-3.1', '7e10 Foo-3.1']],
    ['We tune 70B Instruct models.', ['7e10']],
    ['Our 8B-to-3B configuration is a language model.', ['8e9', '3e9']],
  ])('is read from “%s”', (abstract, sizes) => {
    expect(read(abstract, 'Foo: Open Language Models')).toEqual(sizes);
  });

  test.each([
    'We train a 7B LLM.',
    'Using 7B models, we learn.',
    'Our 7B model wins.',
    'Both 7B models win.',
    'We serve large language models (7B).',
    'We train a 7B Transformer and test it.',
    'On Hugging Face, the most popular models have 7B parameters.',
    'We outperform GPT-4 using only a 7B model.',
  ])('is not made up in “%s”', (abstract) => {
    expect(read(abstract)).toEqual(['7e9']);
  });
});
