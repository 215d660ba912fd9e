import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortFormsIn } from '../../../../src/catalogue/text/short-forms.ts';
import { growth, NEARLY_LINEAR } from '../../growth.ts';

describe('The short forms that a text explains', () => {
  test.each([
    ['We use mixture of experts (MoE) layers.', ['MoE: mixture of experts']],
    ['Large language models (LLMs) err.', ['LLM: Large language models']],
    ['with low-rank adaptation (LoRA)', ['LoRA: low-rank adaptation']],
    [
      'fill-in-the-middle (FIM), then supervised fine-tuning (SFT)',
      ['FIM: fill-in-the-middle', 'SFT: supervised fine-tuning'],
    ],
    ['magnetic resonance imaging (MRI) of a patient (P)', ['MRI: magnetic resonance imaging']],
    ['The model (GPT) is large.', []],
    ['It ends here. It is good (IG).', ['IG: is good']],
    ['It ends here. Good (EHG).', []],
    ['state of the art (see Fig. 1)', []],
    ['as in (1) and (a)', []],
    ['the QLoRA method (QLoRA)', []],
    ['()', []],
    ['(MoE)', []],
  ])('%j are %j', (text, forms) => {
    expect(shortFormsIn(text).map(({ short, long }) => `${short}: ${long}`)).toEqual(forms);
  });

  test('of any text are words of it', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('mixture of experts ', '(MoE)', '(', ')', 'a b c (ABC) ', '(LLMs)'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        for (const { short, long } of shortFormsIn(text)) {
          expect(text).toContain(short);
          expect(text.split(/\s+/).join(' ')).toContain(long);
        }
      }),
    );
  });

  test.each(['(', 'a ', 'a (AB)', 'A', '(AB'])(
    'are found in time that grows with the text, even %j over and over',
    (unit) => {
      expect(growth(unit, shortFormsIn)).toBeLessThan(NEARLY_LINEAR);
    },
  );
});
