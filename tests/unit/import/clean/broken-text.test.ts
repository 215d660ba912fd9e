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
    ['models on PlotQA.We are', 'models on PlotQA. We are'],
    ['improves perfor- mance', 'improves performance'],
    ['under un- certainty', 'under uncertainty'],
    ['its end- effector', 'its end-effector'],
    ['in real- world, data- driven tests', 'in real-world, data-driven tests'],
    ['a deep-learning- based LLM- guided tool', 'a deep-learning-based LLM-guided tool'],
    ['the state- of-the-art, state-of- the-art tool', 'the state-of-the-art, state-of-the-art tool'],
    ['a multi- view, non- rigid scene', 'a multi-view, nonrigid scene'],
    ['an edge-cut and edge- cut', 'an edge-cut and edge-cut'],
    ['the Bot- tleneck of con- volutional nets', 'the Bottleneck of convolutional nets'],
    ['publicly avail-able', 'publicly available'],
    ['small os(cid:173) cillating circuits', 'small oscillating circuits'],
    ['signi(cid:2)cant and e(cid:14)cient', 'significant and efficient'],
    ['(cid:147)cluster(cid:148) by Nystr(cid:246)m', '“cluster” by Nyström'],
    ['the ﬁrst arti- ﬁcial dif ﬁ culty', 'the first artificial difficulty'],
    ['a ne-grained model', 'a fine-grained model'],
    ['the modelâs 360Â° view', 'the model’s 360° view'],
    ['in practice, however,this is fast,and small', 'in practice, however, this is fast, and small'],
    ['sim-to-real transfer.Learning from it', 'sim-to-real transfer. Learning from it'],
    ['７Ｂ and ８０％', '7B and 80%'],
    ['8‑billion‑parameter', '8-billion-parameter'],
  ])('is mended in “%s”', (text, mended) => {
    expect(mendBroken(text)).toBe(mended);
  });

  test.each([
    'pre-training and fine-tuning',
    'omni-directional, socio-political, re-form, criss-cross',
    'a data set of sub sets',
    'pre- and post-training',
    'single- or multi-view, low- to high-level, short- vs. long-term',
    'a wheel-less robot',
    'an approach- both in idea',
    'configuration space- which becomes large',
    'sensory- motoric and sequential- it',
    'keeping (cid:11) fixed',
    'the sign ﬁ alone',
    'f(x,y) of n,d and key,Val',
    'in node.Read and a.Word',
    'in Node.Js and ASP.Net',
    'the U.S.A has it, e.g.This',
    'at v2.The',
    'Mod Els and cru-Cial',
    'kv cache, r1 and x-ray',
  ])('is left alone in “%s”', (text) => {
    expect(mendBroken(text)).toBe(text);
  });
});
