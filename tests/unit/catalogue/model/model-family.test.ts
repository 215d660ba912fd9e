import { expect, test } from 'vitest';
import { modelFamily } from '../../../../src/catalogue/model/model-family.ts';

test.each([
  ['LLaMA-v2', 'Llama'],
  ['Llama 3.1', 'Llama'],
  ['LLaMA2-Chat', 'Llama'],
  ['Llama3', 'Llama'],
  ['Qwen2.5-Instruct', 'Qwen'],
  ['Qwen2-VL', 'Qwen'],
  ['DeepSeek-R1-Distill-Llama', 'DeepSeek'],
  ['Kandinsky 5.0 Video Pro', 'Kandinsky'],
  ['GPT-3', 'GPT'],
  ['T5', 'T5'],
  ['T0', 'T0'],
  ['phi-3-mini', 'Phi'],
  ['CodeGen-Multi', 'CodeGen'],
  ['BTLM', 'BTLM'],
  ['SwitchTransformer-c2048', 'SwitchTransformer'],
])('%s is of %s', (name, family) => {
  expect(modelFamily(name)).toBe(family);
});
