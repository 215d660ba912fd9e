import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPassage } from '../../../../../scripts/import/extract/passage/passage.ts';
import { extractReleases } from '../../../../../scripts/import/extract/releases/extract-releases.ts';
import { growth, NEARLY_LINEAR } from '../../../growth.ts';
import type { PaperText } from '../../../../../src/catalogue/model/paper.ts';

const read = (paper: PaperText) => extractReleases(readPassage(paper));

/** `code models data` for what an abstract says, a dash for none. */
const artifactsOf = (abstract: string, title = 'A Title'): string => {
  const { code, models, data } = read({ title, abstract }).artifacts;
  return [code, models, data].map((status) => (status === 'none' ? '-' : status)).join(' ');
};

describe('linked: available now, with an address', () => {
  test.each([
    ['Our code is available at https://github.com/a/b.', 'linked - -'],
    ['Code: https://github.com/a/b', 'linked - -'],
    ['(code here: https://github.com/a/b)', 'linked - -'],
    ['The code is at https://github.com/a/b.', 'linked - -'],
    ['Code and data at https://github.com/a/b.', 'linked - linked'],
    ['For code and videos, see https://x.github.io/y', 'linked - -'],
    ['The code has been open-sourced in https://github.com/a/b.', 'linked - -'],
    ['The source code and compressed models are available at github.com/a/b.', 'linked linked -'],
    [
      'Models and datasets from our 400 training runs are publicly available at https://github.com/a/b.',
      '- linked linked',
    ],
    ['Demos, code and pretrained weights are available at https://x.github.io/y/.', 'linked linked -'],
    [
      'We open-source our trained data selection scorer along with the curated datasets at github.com/a/b.',
      '- linked linked',
    ],
    ['We release our dataset (github.com/a/d), code (github.com/a/c) and models (hf.co/a).', 'linked linked linked'],
    ['All resources are available at https://github.com/a/b.', 'linked linked linked'],
    ['All models are released under an open licence at https://hf.co/x.', '- linked -'],
    ['We introduce FooCorpus, a corpus of letters. It is available at https://x.org/y.', '- - linked'],
    ['Together, we obtain the new Foo benchmark, which we make publicly available at www.x.org/y.', '- - linked'],
    [
      'We present Foo-7B, a new language model. Foo-7B is available on Hugging Face: https://hf.co/foo/7b.',
      '- linked -',
    ],
  ])('%s', (abstract, expected) => {
    expect(artifactsOf(abstract)).toBe(expected);
  });
});

describe('stated: public, without an address', () => {
  test.each([
    ['We release all of our models and code, including CUDA kernels for training.', 'stated stated -'],
    ['We release all models, code, and datasets.', 'stated stated stated'],
    ['We make our models and code publicly available.', 'stated stated -'],
    ['To facilitate research, we make publicly available our dataset.', '- - stated'],
    ['The training code of our models is freely available.', 'stated - -'],
    ['We release models, training code, and evaluation scripts to support research.', 'stated stated -'],
    ['The tuned model is publicly available on Hugging Face.', '- stated -'],
    ['An open source implementation of Foo is available through BarSpeed, a library.', 'stated - -'],
    [
      'We openly release all artifacts, including 7 billion parameter models, the Foo-Pile-2, and code.',
      'stated stated stated',
    ],
    ['By openly releasing all models, datasets, and code, Foo is reproducible.', 'stated stated stated'],
    ['This paper presents our work, with models, data, and code all released.', 'stated stated stated'],
    ['We provide all code, datasets, and models open-source.', 'stated stated stated'],
    ['We analyse this dataset and publicly release it under an open-source license.', '- - stated'],
    [
      'We hope that this report, together with the release of our open-source code and checkpoints, helps.',
      'stated stated -',
    ],
    [
      'We introduce Foo, a family of fully open three billion parameter language models trained on open data.',
      'stated stated stated',
    ],
    ['We present Foo, a novel open-source framework for training.', 'stated - -'],
    ['Foo is an open-source implementation of Bar.', 'stated - -', 'Foo: An Open-Source Framework'],
    ['We collect and release FooBench, a benchmark of 100 tasks.', '- - stated'],
    ['(d) Fully open-sourced a family of 7B parameter models.', '- stated -'],
    ['We have open-sourced 300B Tokens from this dataset.', '- - stated'],
    ['We have released the data mixing ratio and model checkpoints, together with key insights.', '- stated stated'],
    ['Code is publicly available1.', 'stated - -'],
    ['As an open-source model, Foo promotes reproducibility.', '- stated -', 'Foo – A Language Model'],
    ['All the scripts used and datasets created in this study are publicly available.', 'stated - stated'],
    ['We release four new benchmarks (A, B), and analyzed methods with standard, reward-based LLMs.', '- - stated'],
    ['We provide open access to our code and models on GitHub.', 'stated stated -'],
    ['We made the model weights openly available on Hugging Face, and example code on GitHub.', 'stated stated -'],
  ])('%s', (abstract, expected, title = 'A Title') => {
    expect(artifactsOf(abstract, title)).toBe(expected);
  });
});

describe('promised: not yet', () => {
  test.each([
    ['Code shall be released at https://github.com/a/b.', 'promised - -'],
    ['We plan to open-source experimental code and model.', 'promised promised -'],
    ['The code will be made publicly available.', 'promised - -'],
    ['We are about to open-source the entire data processing framework.', 'promised - -'],
    ['Code and models will be released upon acceptance.', 'promised promised -'],
    ['Upon publication, we will release the dataset.', '- - promised'],
    ['All codes are to be released.', 'promised - -'],
    ['Foo will be open-sourced and the models will be available soon.', '- promised -'],
    ['We will make Foo accessible to the community by releasing all models and code.', 'promised promised -'],
    ['We will release the training datasets (A, B), training code, and configurations.', 'promised - promised'],
  ])('%s', (abstract, expected) => {
    expect(artifactsOf(abstract)).toBe(expected);
  });

  test('the address of a promise stays a link', () => {
    const { links } = read({ title: 'T', abstract: 'Code shall be released at https://github.com/a/b.' });
    expect(links.map(({ url }) => url)).toEqual(['https://github.com/a/b']);
  });
});

describe('none: used, released by others, or something else', () => {
  test.each([
    'We compare with open-source models such as Foo and with closed ones.',
    'We present Foo, an agent built upon open-source LLMs.',
    'We evaluate on three publicly available datasets.',
    'The recently released GPT-4 model is strong.',
    'Foo surpasses all previous openly released models.',
    'The GPT-2 model was released by OpenAI.',
    'We test on the Foo dataset, which is publicly available.',
    'Labeled data is often not available, and few datasets are publicly available.',
    'This is useful when labeled data is available for training.',
    'The robot releases the object and data of the road network must be available to the vehicle.',
    'Project page: https://x.github.io/y',
    'A video is available at https://youtu.be/abc.',
    'Videos demonstrating the framework can be found at https://youtu.be/abc.',
    'A curated list of papers is available at https://github.com/a/b.',
    'Supplementary materials are available at https://sites.google.com/view/x.',
    'We take steps towards a safe model release.',
    'We make two contributions: a new model and a public leaderboard that shows results.',
  ])('%s', (abstract) => {
    expect(artifactsOf(abstract)).toBe('- - -');
  });

  test('a title about open models is not a release of them', () => {
    expect(artifactsOf('We study models.', 'Evaluating Open-Source Language Models')).toBe('- - -');
  });
});

describe('evidence', () => {
  test('is the clause that says so, no more', () => {
    const abstract =
      'We train models. We release our code at https://github.com/a/b to help. The data will be released.';
    expect(read({ title: 'T', abstract }).evidence).toEqual({
      code: 'We release our code at https://github.com/a/b',
      data: 'The data will be released',
    });
  });

  test('an address that the words do not explain is reported as unsure', () => {
    expect(read({ title: 'T', abstract: 'Our work is reproducible: github.com/a/b' }).unsure.artifacts).toHaveLength(1);
  });

  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...'We release |our code |and models |, |. |available at |https://github.com/a/b |which |will be |datasets |Foo, a |is |open-source |framework |it |('.split(
        '|',
      ),
    ),
  );
  test('occurs in the title or the abstract, for every artifact that is not none', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.array(piece, { maxLength: 5 }), (body, heading) => {
        const paper = { title: heading.join(''), abstract: body.join('') };
        const { artifacts, evidence } = read(paper);
        for (const kind of ['code', 'models', 'data'] as const) {
          if (artifacts[kind] === 'none') expect(evidence[kind]).toBeUndefined();
          else expect([paper.title, paper.abstract].some((text) => text.includes(evidence[kind] ?? '\0'))).toBe(true);
        }
      }),
    );
  });

  test.each([
    '1',
    'a ',
    'a.',
    'http://',
    'https://a.b/( ',
    'We release ',
    'code, ',
    'is available at https://a.b/c ',
    'open source ',
    'the released code which ',
    'https://github.com/a/b code and ',
    'if the model is ',
    'PyTorch code/data (LLM) release ',
  ])('is read in time that grows with the abstract, even %j over and over', (unit) => {
    expect(growth(unit, (abstract) => read({ title: 'T', abstract }))).toBeLessThan(NEARLY_LINEAR);
  });
});
