import { expect, test } from 'vitest';
import { sizeMentions } from '../../../../../scripts/import/extract/sizes/mentions.ts';

test.each([
  ['7B', ['7B count 7e+9']],
  ['0.12 M', ['0.12 M count 1.2e+5']],
  ['7 billions', ['7 billions count 7e+9']],
  ['3 bn', ['3 bn count 3e+9']],
  ['1.6 trillion', ['1.6 trillion count 1.6e+12']],
  ['one and a half billion', ['one and a half billion count 1.5e+9']],
  ['0.5 to 72 billion', ['0.5 to 72 billion count 5e+8', '0.5 to 72 billion count 7.2e+10']],
  ['7/13/70B', ['7/13/70B count 7e+9', '7/13/70B count 1.3e+10', '7/13/70B count 7e+10']],
  ['LLaMA 2-7B', ['7B count 7e+9']],
  ['Foo-1.6-34b', ['34b count 3.4e+10']],
  ['8x7B', []],
  ['2.7×10⁹', ['2.7×10⁹ count 2.7e+9']],
  ['1e9', ['1e9 count 1e+9']],
  ['10x 7B', ['7B count 7e+9']],
  ['999,999,999,999,999T', []],
  ['From 7 to 13B', ['7 to 13B count 7e+9', '7 to 13B count 1.3e+10']],
  ['10,000 parameters', ['10,000 count 1e+4']],
  ['sub-2B', ['sub-2B below 2e+9']],
  ['{\\leq} 7B', ['{\\leq} 7B atMost 7e+9']],
  ['fewer than a billion', ['fewer than a billion below 1e+9']],
  ['10x smaller than 175B', ['175B count 1.75e+11']],
  ['8B or less', ['8B or less atMost 8e+9']],
  ['tens of trillions', ['tens of trillions order 1e+13']],
  ['multi-hundred-billion', ['multi-hundred-billion order 1e+11']],
  ['7 metres, 5 m, 48GB, 1991b, 7-B, GPT-3.5', []],
])('“%s” holds the numbers', (text, numbers) => {
  const found = sizeMentions(text).map(({ start, end, kind, value }) => [
    text.slice(start, end),
    kind,
    value.toExponential(),
  ]);
  expect(found.map((parts) => parts.join(' '))).toEqual(numbers);
});
