import { describe, expect, test } from 'vitest';
import { read, sizesOf } from './read-sizes.ts';

describe('Numbers of parameters', () => {
  test.each([
    ['We train 7B models.', ['7e9 own']],
    ['We train language models up to 1.3b parameters.', ['1.3e9 own']],
    ['We present a novel 950 M-parameter VLA.', ['9.5e8 own']],
    ['We study 7-billion-parameter models.', ['7e9 own']],
    ['We introduce fully open three billion parameter language models.', ['3e9 own']],
    ['We train 125M/350M models.', ['1.25e8 own', '3.5e8 own']],
    ['We train 1B- and 3B-parameter models from scratch.', ['1e9 own', '3e9 own']],
    ['We release 7 billion and 34 billion parameter models.', ['7e9 own', '3.4e10 own']],
    ['We keep accuracy across 7B, 8B, and 32B parameter models.', ['7e9 own', '8e9 own', '3.2e10 own']],
    ['We release a suite encompassing a parameter range from 0.5 to 72 billion.', ['5e8 own', '7.2e10 own']],
    ['Our evaluations across 162M-466M parameter models.', ['1.62e8 own', '4.66e8 own']],
    ['We analyze 12 language models, ranging from 220M to 175B parameters.', ['2.2e8 own', '1.75e11 own']],
    ['We prune OPT-2.7B/6.7B/13B/30B.', ['2.7e9 own', '6.7e9 own', '1.3e10 own', '3e10 own']],
    ['We test LLaMA-7/13/70B.', ['7e9 own', '1.3e10 own', '7e10 own']],
    ['We tune LLaMa-1.6-34b and LLaMA 3.2 3B.', ['3.4e10 own', '3e9 own']],
    ['We tune LLaMA 2-7B, LLama 2-13B, and Mistral 7B.', ['7e9 own', '7e9 own', '1.3e10 own']],
    ['We extend MPT-7B-8K.', ['7e9 own']],
    ['We use a 10-billion-class parameter model.', ['1e10 own']],
    ['We serve 500B+ parameter models.', ['5e11 own']],
    ['Our head has 27K parameters.', ['2.7e4 own']],
    ['Our network has 0.12 M parameters.', ['1.2e5 own']],
    ['Our network has only 44M parameters.', ['4.4e7 own']],
    ['Our adapter has only 3.5M trainable parameters.', ['3.5e6 own']],
    ['Our model has 1,250,000 parameters.', ['1.25e6 own']],
    ['We reach parameter efficiency (225.8M) on devices.', ['2.258e8 own']],
    ['We test ~1 billion parameter models.', ['1e9 own']],
    ['We scale to at least 2.7B parameters and up to 13B.', ['2.7e9 own', '1.3e10 own']],
    ['We scale beyond 1 Trillion parameters.', ['1e12 own']],
    ['We train half a billion parameters.', ['5e8 own']],
    ['We train a network with 10^9 parameters.', ['1e9 own']],
    ['We train a network with $2.7 \\times 10^{9}$ parameters.', ['2.7e9 own']],
    ['We train a network with 2.7×10⁹ parameters.', ['2.7e9 own']],
    ['We train a network with 1e9 parameters.', ['1e9 own']],
    ['Our network (params=5.3M) is fast.', ['5.3e6 own']],
    ['We train a twenty-seven billion parameter model.', ['2.7e10 own']],
    ['Our network has .8M parameters.', ['8e5 own']],
    ['We train a model with 7 000 000 000 parameters.', ['7e9 own']],
    ['We introduce phi-3-mini (3.8B), which runs on a phone.', ['3.8e9 own']],
    ['We apply it within 7B and 13B LLMs.', ['7e9 own', '1.3e10 own']],
    ['We train models of up to 16B parameters.', ['1.6e10 own']],
    ['We deploy 10-100 billion parameter models.', ['1e10 own', '1e11 own']],
    ['We train 1-7B models and a 22B-parameter ViT.', ['1e9 own', '7e9 own', '2.2e10 own']],
    ['We evaluate 6B image generation models.', ['6e9 own']],
    ['We compress the 1T MoE model.', ['1e12 own']],
    ['We adapt Llama-2 (7B, 13B) models.', ['7e9 own', '1.3e10 own']],
    ['We train at three scales (1.7B 7B and 13B parameters).', ['1.7e9 own', '7e9 own', '1.3e10 own']],
    ['We scale to 100M+ parameter networks.', ['1e8 own']],
    ['Our smallest model (135M) is fast.', ['1.35e8 own']],
    ['We train three sizes, small (125M), medium (335M), and large (770M).', ['1.25e8 own', '3.35e8 own', '7.7e8 own']],
    ['We route with Qwen2.5-0.5B-DPO, a router that reduces token use by 40%.', ['5e8 own']],
    ['The Foo-7B model reduces tokens, and Bar-13B improves image quality.', ['7e9 own', '1.3e10 own']],
    ['We train an MoE with 671B total parameters (37B active).', ['6.71e11 own', '3.7e10 own']],
    ['We release Foo3-235B-A22B and a 30B-A3B model.', ['2.35e11 own', '3e10 own']],
    [
      'We train dense models of 0.6B–235B and 350M–2.7B parameters.',
      ['6e8 own', '2.35e11 own', '3.5e8 own', '2.7e9 own'],
    ],
    ['We run a 1.5-bit 7B, Foo-3.1-405b, and 8B-Instruct.', ['7e9 own', '4.05e11 own', '8e9 own']],
    ['Our models have 3.8 bn and 30 B parameters.', ['3.8e9 own', '3e10 own']],
    ['We release the language models of the Foo family; 350M, 7B, and 13B.', ['3.5e8 own', '7e9 own', '1.3e10 own']],
    ['We tune the LLM Foo-8B-1M and Bar-6B-Chat-200K.', ['8e9 own', '6e9 own']],
    ['It works for models with ≥ 100B parameters.', ['1e11 own']],
  ])('are read from “%s”', (abstract, sizes) => {
    expect(read(abstract)).toEqual(sizes);
  });

  test.each([
    'We train language models on 627B tokens and 15T tokens.',
    'We annotate a 260B training corpus.',
    'We tune on 35B Python tokens and 4.2M global time series samples.',
    'Our GPU has 48GB, our model 0.8 bits per parameter and a 32K context.',
    'We match models 50X larger and context windows of 1M.',
    'Our language model attends in O(N^2B) time.',
    'We train ViTs on ImageNet-1k, ImageNet-22k, LAION-400M, LAION-5B, YFCC100M, CC12M, and SA-1B.',
    'We distill with 0.22M LAION pairs and 100M images.',
    'Our LLM solves MATH-500, GSM8K and Kinetics-700 in 4K video.',
    'We rent A100 80GB and H100 for $1B, or 2B dollars, for 5B people.',
    'We extend the LLM context size from 4K to 1M tokens.',
    'Our network needs 4.1B FLOPs and 563M M-Adds.',
    'We introduce ParaZh-22M, a corpus for language models, and Clothing-1M.',
    'We connect robots over 802.11B with pre-trained models.',
    'Our LLM follows (Zhang et al., 2019b) and the learning rule of 1991b.',
    'Our agent has almost 4 million fewer trainable parameters.',
    'We release Fast-L2B, the L2B framework for language models.',
    'We propose Handformer2T, a transformer for hand poses with language models.',
    'Our U2T method translates language models to trees.',
    'Experiments with language models on LM1B and KTH-TIPS-2b show gains.',
    'We pre-train the transformer on AS-2M and evaluate it on Amazon-3M.',
    'By Theorem 2B and Lemma 1M, language models are complete.',
    'Appendix 2B and Question 4B describe fine-tuning.',
    'The matrix needs 4r + 2t + 6 multiplications and a ratio of 2:1M in the transformer.',
    'It reduces the parameters of the language model by over 100 million.',
    'Pruning removes 1.2B parameters, and LoRA saves 3 million parameters.',
    'We release Foo-1B, a large robotics dataset for models. We train policies on Foo-1B.',
    'The Bar-20M corpus pre-trains transformers; models like Bar-20M.',
    'LLMs learn tasks in context without updating millions of parameters.',
    'We run Mixtral 8x7B.',
    'We train the language model on 300B, which is more than the 100B tokens of others.',
    'The dataset of our model (135M images) is open.',
    'We use the Foo-A3B model.',
    'The planar biped AMBER-3M walks; its parameters are learned by a network.',
    'Our Transformer learns from millions of images and billions of tokens.',
    'We simulate multi-million-robot ensembles with two unknown parameters.',
  ])('are not read from “%s”', (abstract) => {
    expect(read(abstract)).toEqual([]);
  });
});

describe('Bounds and orders of magnitude', () => {
  test.each([
    ['We design LLMs with fewer than a billion parameters.', ['<1e9 own']],
    ['We study sub-billion scale LLMs.', ['<1e9 own']],
    ['We train small (under 100M parameter) models.', ['<1e8 own']],
    ['We reduce the number of parameters to under 50k, which saves memory.', ['<5e4 own']],
    ['We train models under 2B, 7B and 13B parameters.', ['2e9 own', '7e9 own', '1.3e10 own']],
    ['We set the state of the art among sub-10B parameter models.', ['<1e10 own']],
    ['For ≤ 16B parameter models, we set a new record.', ['≤1.6e10 own']],
    ['We train models of 8B parameters or less.', ['≤8e9 own']],
    ['We reduce the number of parameters to under 50k, which is little.', ['<5e4 own']],
    ['We study models (≤3B parameters) and (<= 1B) ones.', ['≤3e9 own', '≤1e9 own']],
    ['We limit LLMs to 4B or fewer parameters.', ['≤4e9 own']],
    ['We study models smaller than 2B parameters and open models below 10B.', ['<2e9 own', '<1e10 own']],
    ['We train sub-1B and under-3B models.', ['<1e9 own', '<3e9 own']],
    ['We train models of up to 70B parameters.', ['7e10 own']],
    ['We study models no bigger than 3B, or a maximum of 5B parameters.', ['≤3e9 own', '≤5e9 own']],
    ['We limit models to 4B parameters at most.', ['≤4e9 own']],
    ['We study models whose size does not exceed 3B parameters.', ['≤3e9 own']],
    ['We use less than one-billion parameters.', ['<1e9 own']],
    ['We train billion-parameter models.', ['~1e9 own']],
    ['We train multi-billion parameter models.', ['~1e9 own']],
    ['We distill dozen-billion-parameter diffusion models.', ['~1e10 own']],
    ['We train models with hundreds of billions of parameters.', ['~1e11 own']],
    ['We tune multi-hundred-billion-parameter models.', ['~1e11 own']],
    ['We compress trillion-parameter models.', ['~1e12 own']],
    ['We fit models with tens and even hundreds of trillions of parameters.', ['~1e13 own', '~1e14 own']],
    ['We improve both million and billion-parameter models.', ['~1e6 own', '~1e9 own']],
    ['We train a billion-level parameter image backbone.', ['~1e9 own']],
  ])('are read from “%s”', (abstract, sizes) => {
    expect(read(abstract)).toEqual(sizes);
  });
});

describe('What a size carries', () => {
  test('is the name or the words that it was read from', () => {
    const abstract =
      'We tune Qwen2-VL-72B, a 950 M-parameter model, 0.5 to 72 billion parameters and trillion-parameter MoEs.';
    expect(sizesOf({ title: 'XGen-7B Technical Report', abstract }).parameters.map(({ text }) => text)).toEqual([
      'XGen-7B',
      'Qwen2-VL-72B',
      '950 M',
      '0.5 to 72 billion',
      'trillion-parameter',
    ]);
  });

  test('is a note where only the kind of paper says that a number is a size', () => {
    const { unsure } = sizesOf({ title: 'LLMs', abstract: 'We scale to 9B.' });
    expect(unsure).toMatchInlineSnapshot(`
      [
        "“9B” may not count parameters.",
      ]
    `);
  });
});
