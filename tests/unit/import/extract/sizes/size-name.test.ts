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
    ['We tune Foo-7B-Instruct-v0.2.', ['7e9 Foo-Instruct-v0.2']],
    ['We tune foolm-34B and gpt-foo-120b.', ['3.4e10 foolm', '1.2e11 gpt-foo']],
    ['We tune Foo-{7B,13B} and Bar-{8B,70B}.', ['7e9 Foo', '1.3e10 Foo', '8e9 Bar', '7e10 Bar']],
    ['We present FooMoE-1B-7B, which has 7 billion parameters.', ['1e9 FooMoE', '7e9 FooMoE']],
    ['We tune the Foo-175B with 175 billion parameters.', ['1.75e11 Foo']],
    ['We release Foo2, a fully transparent state-of-the-art “small” (1.7 billion parameter) model.', ['1.7e9 Foo2']],
    ['We tune all FooLM models from 0.5B to 32B.', ['5e8 FooLM', '3.2e10 FooLM']],
    ['We convert FooLM models in 7B and 32B sizes.', ['7e9 FooLM', '3.2e10 FooLM']],
    ['We train four FooLM models, ranging from 0.4 to 7.5 billion parameters.', ['4e8 FooLM', '7.5e9 FooLM']],
    [
      'Foo 2 includes a family of dense autoregressive language models at 7B and 13B scales.',
      ['7e9 Foo 2', '1.3e10 Foo 2'],
    ],
    ['It builds on Foo 3.1 base models at 8B and 70B parameters.', ['8e9 Foo 3.1', '7e10 Foo 3.1']],
    ['We train a 13B Foo2-based LLM, and test Bar which has 175B parameters.', ['1.3e10 Foo2', '1.75e11 Bar']],
    ['We develop Foo, a model designed to reason at the 7B and 13B scales.', ['7e9 Foo', '1.3e10 Foo']],
    ['We introduce Foo, a family of large models ranging from 400M to 7B parameters.', ['4e8 Foo', '7e9 Foo']],
    ['We test a DPO-trained LFoo 7B model.', ['7e9 LFoo']],
    [
      'We release Bar Lite - 2B parameter models, and Bar Pro - 19B parameter models.',
      ['2e9 Bar Lite', '1.9e10 Bar Pro'],
    ],
    ['With only 5B parameters, FooAI achieves new records.', ['5e9 FooAI']],
    ['We tune Foo models (7B, 13B) and the 3B version of BarLM.', ['7e9 Foo', '1.3e10 Foo', '3e9 BarLM']],
    ['We introduce FooCPM, specifically the 1.2B and 2.4B variants.', ['1.2e9 FooCPM', '2.4e9 FooCPM']],
    ['We test Foo-v with 175B, and BarLM of size 7B.', ['1.75e11 Foo-v', '7e9 BarLM']],
    ['FooGen uses only 240K personalized parameters.', ['2.4e5 FooGen']],
    ['We use Foo-3v a 4.2 billion parameter VLM, and T5 XXL (11B).', ['4.2e9 Foo-3v', '1.1e10 T5 XXL']],
    ['We use FooLM (with 7B parameters) and BarLM at 13B.', ['7e9 FooLM', '1.3e10 BarLM']],
    ['Our model, FooBar, even at 13 billion parameters, wins.', ['1.3e10 FooBar']],
    ['We tune Foo-3-8B and 70B Instruct models.', ['8e9 Foo-3', '7e10 Foo-3']],
    [
      'We use Mistral Large 123B and Stable Diffusion XL (3.5B).',
      ['1.23e11 Mistral Large', '3.5e9 Stable Diffusion XL'],
    ],
    ['We release Foo, a small language model with 1.5B parameters.', ['1.5e9 Foo']],
    ['We tune Foo-3.1-8B and 70B Instruct models.', ['8e9 Foo-3.1', '7e10 Foo-3.1']],
    ['We tune 70B Instruct models.', ['7e10']],
    ['We show that Foo does very well everywhere with only 0.68M parameters.', ['6.8e5 Foo']],
    ['It reaches 97.7% accuracy on FooBar-10 with 14.3M parameters.', ['1.43e7']],
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
    'We reach 48.8% accuracy on MATH with a 7B base model.',
    'We achieve a new 7B SoTA.',
    'Fine-tuning a 7B parameter model helps.',
    'With only 7B parameters, it beats GPT-4.',
    'We use LoRA to tune GPU-friendly large models (7B).',
    'Our Foo achieves 54.6% AP with only 7B parameters.',
    'Our Sparse Wavelet Network (7B parameters) is small.',
    'Foo is a better judge for code, outperforming a trained 7B reward model.',
    'We test Bar and Baz families of up to 7B parameters, QUX, and others.',
    'We train a 7B parameter Conformer.',
    'A 7B-to-7B cascade of LLMs works.',
    'Foo is a method that speeds up 7B models.',
  ])('is not made up in “%s”', (abstract) => {
    expect(read(abstract)).toEqual(['7e9']);
  });
});
