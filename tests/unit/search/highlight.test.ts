import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestExcerpt, mark, matcher, type Piece } from '../../../src/search/highlight.ts';
import { growth, NEARLY_LINEAR } from '../growth.ts';

/** Forms that the index has as one word; British and American spellings are looked up one by one. */
const FORMS = [
  ['quantize', 'quantized', 'quantizes', 'quantizing', 'quantizer', 'quantizers', 'quantization'],
  ['quantise', 'quantised', 'quantisation'],
  ['model', 'models', 'modeling', 'modelling', 'modelled'],
  ['generate', 'generates', 'generated', 'generating', 'generation', 'generator', 'generators', 'generative'],
  ['augment', 'augmented', 'augmenting', 'augmentation', 'augmentations'],
  ['segment', 'segments', 'segmented', 'segmentation'],
  ['adapt', 'adapts', 'adapter', 'adapters', 'adaptation', 'adaptive'],
  ['train', 'trained', 'training'],
  ['tune', 'tuned', 'tunes', 'tuning'],
  ['policy', 'policies'],
  ['study', 'studies', 'studied', 'studying'],
  ['query', 'queries', 'querying'],
  ['family', 'families'],
  ['embedded', 'embedding', 'embeddings'],
  ['loss', 'losses'],
  ['bias', 'biases', 'biased'],
  ['process', 'processes', 'processing'],
  ['analyse', 'analyses', 'analysed'],
  ['moment', 'moments'],
  ['compress', 'compressed', 'compression'],
  ['efficient', 'efficiently'],
  ['automatic', 'automatically'],
  ['state', 'states'],
  ['schema', 'schemas'],
  ['receive', 'receives', 'received', 'receiver'],
  ['derive', 'derives', 'derived', 'deriving'],
  ['rate', 'rates', 'rated', 'rating'],
  ['llm', 'llms'],
];

const STRANGERS = [
  ['RAT', 'rate'],
  ['RAT', 'ratio'],
  ['rate', 'ratio'],
  ['model', 'mode'],
  ['model', 'modal'],
  ['modal', 'mode'],
  ['general', 'generation'],
  ['formal', 'form'],
  ['family', 'famine'],
  ['opt', 'option'],
  ['early', 'ear'],
  ['lora', 'lore'],
  ['image', 'imagine'],
  ['user', 'use'],
];

describe('A word of a text', () => {
  test.each(FORMS.map((forms) => [forms[0] ?? '', forms] as const))('is “%s” in any of its forms', (_, forms) => {
    for (const typed of forms) expect(forms.filter((form) => !matcher([typed])(form))).toEqual([]);
  });

  test.each(STRANGERS)('is not “%s” if it is “%s”', (a, b) => {
    expect([matcher([a])(b), matcher([b])(a)]).toEqual([false, false]);
  });

  test.each([
    [['LoRA'], 'lora', true],
    [['lora'], 'LoRA', true],
    [['7B'], '7B', true],
    [['kv cache'], 'cache', true],
    [['kv-cache'], 'KV', true],
    [['lora'], 'transformers', false],
    [['量子化'], '量', true],
    [[''], 'lora', false],
    [[], 'lora', false],
  ])('searched for with %j as %s: %j', (words, word, expected) => {
    expect(matcher(words)(word)).toBe(expected);
  });

  test('is not marked for being one of the small words of a long form', () => {
    const matches = matcher(['mixture of experts', 'moe']);
    expect(['mixture', 'of', 'experts', 'MoE'].map(matches)).toEqual([true, false, true, true]);
  });

  test('is marked, however small, if nothing else is searched for', () => {
    expect(matcher(['of the'])('of')).toBe(true);
  });

  test('matches itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        expect(matcher([word])(word)).toBe(true);
        expect(matcher([word])(word.toUpperCase())).toBe(true);
      }),
    );
  });
});

describe('A text with marks', () => {
  const shown = (pieces: readonly Piece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

  test.each([
    ['QLoRA: Efficient Finetuning', ['qlora'], '[QLoRA]: Efficient Finetuning'],
    ['models, a model; MODELLING', ['model'], '[models], a [model]; [MODELLING]'],
    ['pre-training', ['training'], 'pre-[training]'],
    ['<b>bold</b>', ['bold'], '<b>[bold]</b>'],
    ['nothing here', ['lora'], 'nothing here'],
    ['', ['lora'], ''],
  ])('%j for %j is %j', (text, words, expected) => {
    expect(shown(mark(text, matcher(words)))).toBe(expected);
  });

  const anyMatcher = fc
    .array(fc.constantFrom('model', 'a', 'größe', '7b', 'of'), { maxLength: 3 })
    .map((words) => matcher(words));
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.lorem({ maxCount: 90 }),
    fc.array(fc.constantFrom('model', ' ', '. ', '7B', '😀', '\n')).map((parts) => parts.join('')),
  );

  test('is the same text, and no piece of it is empty', () => {
    fc.assert(
      fc.property(anyText, anyMatcher, (text, matches) => {
        const pieces = mark(text, matches);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.filter((piece) => piece.text === '')).toEqual([]);
      }),
    );
  });

  test('cut to the best part is a part of the text, about two lines long', () => {
    fc.assert(
      fc.property(anyText, anyMatcher, (text, matches) => {
        const joined = bestExcerpt(text, matches)
          .map((piece) => piece.text)
          .join('');
        const part = joined.replace(/^… | …$/g, '');
        expect(text).toContain(part);
        if (/\s/.test(part)) expect(part.length).toBeLessThanOrEqual(230);
      }),
    );
  });
});

describe('The best part of an abstract', () => {
  const filler = 'Nothing of note is said in this long sentence. '.repeat(8);
  const text = `${filler}We quantize the weights. ${filler}We quantize the weights and the cache. ${filler}`;
  const shown = (words: readonly string[], of = text) =>
    bestExcerpt(of, matcher(words))
      .map((piece) => piece.text)
      .join('');

  test.each([
    [
      'has all words that are searched for, rather than one',
      ['quantization', 'cache'],
      'We quantize the weights and the cache.',
    ],
    ['begins with a sentence where it can', ['quantization'], '… Nothing of note is said'],
    ['is the beginning if no word is in it', ['lora'], 'Nothing of note is said'],
  ])('%s', (_, words, expected) => {
    expect(shown(words)).toContain(expected);
  });

  test('shows by an ellipsis what is left out, and only that', () => {
    expect(shown(['cache'])).toMatch(/^… .* …$/);
    expect(shown(['nothing'])).toMatch(/^Nothing.* …$/);
    expect(shown(['short'], 'A short text.')).toBe('A short text.');
  });

  test.each(['a ', 'a', '. ', '"', '?" ', 'model. '])(
    'is found in time that grows with the text, of %j too',
    (part) => {
      expect(growth(part, (text) => bestExcerpt(text, matcher(['model'])))).toBeLessThan(NEARLY_LINEAR);
    },
  );
});
