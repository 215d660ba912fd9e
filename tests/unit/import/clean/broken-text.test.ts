import { describe, expect, test } from 'vitest';
import { mendBroken } from '../../../../scripts/import/clean/broken-text.ts';

describe('What a layout has broken', () => {
  test.each([
    ['it is cru-cial', 'it is crucial'],
    ['fewer parame ters are needed', 'fewer parameters are needed'],
    ['we demon-strate that', 'we demonstrate that'],
    ['needs fine-tuning.Our method', 'needs fine-tuning. Our method'],
    ['for PlotQA (2023).We show', 'for PlotQA (2023). We show'],
    ['why does it?This paper', 'why does it? This paper'],
    ['７Ｂ and ８０％', '7B and 80%'],
    ['8‑billion‑parameter', '8-billion-parameter'],
  ])('is mended in “%s”', (text, mended) => {
    expect(mendBroken(text)).toBe(mended);
  });

  test.each([
    'pre-training and fine-tuning',
    'omni-directional, socio-political, re-form, criss-cross',
    'a data set of sub sets',
    'in Node.Js and ASP.Net',
    'the U.S.A has it, e.g.This',
    'at v2.The',
    'favor-able things',
    'Mod Els and cru-Cial',
    'kv cache, r1 and x-ray',
  ])('is left alone in “%s”', (text) => {
    expect(mendBroken(text)).toBe(text);
  });
});
