import { describe, expect, test } from 'vitest';
import { read } from './read-sizes.ts';

describe('The role of a size', () => {
  test.each([
    ['Our 3B model matches the performance of 32B-parameter models.', ['3e9 own', '3.2e10 compared']],
    ['Our method outperforms Qwen2-VL-72B.', ['7.2e10 compared']],
    ['It works with smaller 0.5B parameter models (vs. 32B).', ['5e8 own', '3.2e10 compared']],
    ['We reach 69.9 F1 compared to just 0.6 for X-1.5B and 0.3 for Y-1.7B.', ['1.5e9 compared', '1.7e9 compared']],
    ['Compared to its base model, Foo-2B, it improves.', ['2e9 own']],
    ['We set the state of the art among 7B-parameter models.', ['7e9 own']],
    ['We outperform GPT-4 using only a 7B model.', ['7e9 own']],
    ['We surpass larger models such as GPT-3 (175B) and Gopher-280B.', ['1.75e11 compared', '2.8e11 compared']],
    ['Our fine-tuned 3B SLM surpasses a frozen 32B LLM.', ['3e9 own', '3.2e10 compared']],
    ['We train models with more than 10 billion parameters.', ['1e10 own']],
    ['Our 110M BERT is preferred to outputs from the 175B GPT-3.', ['1.1e8 own', '1.75e11 compared']],
    ['Our student beats its 7B counterparts across tasks, trained on a 13B teacher.', ['7e9 compared', '1.3e10 own']],
    ['Our Foo-18B outperforms its forerunner Foo (5-billion parameters).', ['1.8e10 own', '5e9 compared']],
    ['It is cheaper than that of Foo-70B, and we need only 1.5B parameters.', ['7e10 compared', '1.5e9 own']],
    ['We evaluate existing 7B models.', ['7e9 own']],
    ['Our model surpasses a 405B model on all tasks.', ['4.05e11 compared']],
    ['Our method lets 7B models exceed 13B models.', ['7e9 own', '1.3e10 compared']],
    ['Existing lightweight models requiring only 0.26M parameters fail. We train one.', ['2.6e5 compared']],
    ['We update less than 1M parameters of Foo-7B.', ['<1e6 own', '7e9 own']],
    ['Our network is small, while existing models requiring 5M parameters are not.', ['5e6 compared']],
    ['It is better than prior networks with 80M parameters.', ['8e7 compared']],
    ['We make comparisons such as one output of a 70B model vs. five of a 13B model.', ['7e10 own', '1.3e10 own']],
    ['Our attack succeeds against the Foo-7B model.', ['7e9 own']],
    ['Task A is harder than task B and the highest accuracy, that of Foo 70B, is low.', ['7e10 own']],
    ['Our 7B model is as strong as a 70B model.', ['7e9 own', '7e10 compared']],
    [
      'Our 7B model rivals Foo-70B, Bar-72B-Instruct, and Baz (671B).',
      ['7e9 own', '7e10 compared', '7.2e10 compared', '6.71e11 compared'],
    ],
    ['Our 7B model wins against much larger ones such as Foo-70B.', ['7e9 own', '7e10 compared']],
    ['Our 7B model reaches the performance of a 70B model.', ['7e9 own', '7e10 compared']],
    ['Our 7B model even defeats Foo-32B.', ['7e9 own', '3.2e10 compared']],
    ['Our 3B model performs better than or comparably to 14B LLMs.', ['3e9 own', '1.4e10 compared']],
    ['We close the gap between our 3B model and a 70B model.', ['3e9 own', '7e10 compared']],
    ['We outperform baselines with over one billion parameters.', ['1e9 compared']],
    ['We outperform prior 7B models.', ['7e9 compared']],
    ['It wins over earlier models like Foo-7B.', ['7e9 compared']],
    ['We outperform Foo 13B across all benchmarks, and Bar 34B in code.', ['1.3e10 compared', '3.4e10 compared']],
    ['Existing policies require multi-billion-parameter models. We train a 1B model.', ['~1e9 compared', '1e9 own']],
    ['The rise of billion-parameter models is notable. We train networks.', ['~1e9 compared']],
    ['Training trillion-parameter models is challenging. We present a system.', ['~1e12 own']],
  ])('is read from “%s”', (abstract, sizes) => {
    expect(read(abstract)).toEqual(sizes);
  });

  test('is own in a title, and compared where the title compares', () => {
    expect(read('', 'Foo-3B-8K: 7B Parameter Performance in a 3B Parameter Model')).toEqual([
      '3e9 own',
      '7e9 compared',
    ]);
  });

  test('is own for the names that the paper gives its work, in comparisons too', () => {
    expect(read('It is 0.7% better than Foo 125M/350M and Bar 1B.', 'Foo: Small Models')).toEqual([
      '1.25e8 own',
      '3.5e8 own',
      '1e9 compared',
    ]);
  });

  test('is own where one mention of several is the paper’s own work', () => {
    expect(read('It beats other 7B models. We train Foo-7B from scratch.')).toEqual(['7e9 own']);
  });
});
