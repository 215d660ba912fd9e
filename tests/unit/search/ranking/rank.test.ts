import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTable } from '../../../../src/search/index/search-table.ts';
import { nameLookup, packNames } from '../../../../src/search/index/name-files.ts';
import { packWords } from '../../../../src/search/index/front-coding.ts';
import { readLexicon } from '../../../../src/search/ranking/lexicon.ts';
import { matchReasons } from '../../../../src/search/ranking/match-reasons.ts';
import { rank } from '../../../../src/search/ranking/rank.ts';
import { textLookup } from '../../../../src/search/ranking/text-lookup.ts';
import { fakeIndex, LEXICON, PAPERS, TABLE } from '../fixture.ts';

const lexicon = readLexicon(LEXICON);
const NAMES = packNames(
  PAPERS.map(({ title }) =>
    title === 'An adapter'
      ? [
          ['author', 'Tim Dettmers'],
          ['author', 'Łukasz Long'],
          ['author', 'Yi Ragan-Kelley'],
          ['author', 'Bo Wu'],
          ['author', 'An Qi'],
          ['author', 'X. Y. Ørsted'],
          ['venue', 'NeurIPS 2022'],
        ]
      : title === 'Bandits'
        ? [['venue', 'NeurIPS 2023']]
        : [],
  ),
);
const sources = {
  ...textLookup(fakeIndex(), lexicon),
  lexicon,
  isEnglish: (word: string) => Promise.resolve(word === 'lathe'),
  sizes: decodeTable(TABLE).sizes,
  byMeaning: () => Promise.resolve(undefined),
  wordings: () => Promise.resolve([{ terms: ['quantized'], asked: [['round|fewer', 'number|bit']] }]),
  names: nameLookup((name) => {
    const { firsts, files } = NAMES;
    return Promise.resolve(name === 'names' ? firsts : files[Number(name.split('/')[1])]);
  }),
  years: PAPERS.map(({ year = 'not-stated' }) => [year]),
  areas: PAPERS.map(({ title }) => (title === 'Quantized cache' ? ['inference'] : [])),
};

async function found(typed: string): Promise<readonly (string | undefined)[]> {
  const { scores } = await rank(typed, sources);
  return [...(scores ?? [])].sort(([, a], [, b]) => b - a).map(([place]) => PAPERS[place]?.title);
}

describe('The papers for what is typed', () => {
  test.each([
    ['has all of the words', 'quantization kv cache', 'Quantized cache'],
    ['has most of the words, if none has all', 'kv cache quantization bandits zebra', 'Quantized cache'],
    ['has the rarer of two words', 'thompson large', 'Bandits'],
    ['has what a short form stands for', 'asr', 'Speech at scale'],
    ['has the word that was meant', 'quantizaton', 'Quantized cache'],
    ['has the word in British spelling', 'quantisation', 'Quantized cache'],
    ['has the size', '7b', 'Speech at scale'],
    ['has the size, however it is written', '7 billion parameters', 'Speech at scale'],
    ['stays under the size', 'sub-billion', 'Cache of keys'],
    ['is of the order', 'trillion-parameter', 'Large things'],
    ['has the words and the size', 'kv cache 13b', 'Quantized cache'],
    ['is by an author, if no text has the word', 'dettmers', 'An adapter'],
    ['is by an author whose name is mistyped', 'detmers', 'An adapter'],
    ['is by an author with a whole name', 'tim dettmers cache', 'An adapter'],
    ['is by an author with a name that texts have too', 'lukasz long', 'An adapter'],
    ['is by an author with a short first name', 'bo wu', 'An adapter'],
    ['is by an author with a name that has a hyphen', 'yi ragan-kelley', 'An adapter'],
    ['is by an author whose name is a word of texts', 'long', 'An adapter'],
    ['is by an author whose first name is too common a word', 'An Qi', 'An adapter'],
    ['is by an author of whom the initial is typed', 't. dettmers', 'An adapter'],
    ['is by an author of whom initials are typed together', 'x.y. orsted', 'An adapter'],
    ['is by an author whose initial comes last', 'Dettmers, T.', 'An adapter'],
    ['is by an author whose initial is written to the name', 't.dettmers', 'An adapter'],
    ['is by an author of whom a word of texts and the initial are typed', 'l. long', 'An adapter'],
    ['is of a venue whose year comes first', '2023 neurips', 'Bandits'],
    ['is of a venue', 'neurips 2023', 'Bandits'],
    ['is of a year', '2024', 'Speech at scale'],
    ['has a word that readers use for the one typed', 'voice', 'Speech at scale'],
    ['is of the task area that a word names', 'latency cache', 'Quantized cache'],
  ])('begin with one that %s: %s', async (_, typed, first) => {
    expect((await found(typed))[0]).toBe(first);
  });

  test.each([
    ['large mod', ['model']],
    ['large model', undefined],
    ['mod large', undefined],
    ['large lo', undefined],
  ])('for “%s” may have other words than the last one typed, which begin so: %j', async (typed, completed) => {
    const { queryTerms } = await rank(typed, sources);
    expect(queryTerms.find((term) => term.completed)?.completed).toEqual(completed);
  });

  test.each(['zebra', 'asdfghjkl', 'kubernetes', 'lathe', 'x9z', 'cachegrind qwertz'])(
    'are none for words that no paper has: %s',
    async (typed) => {
      expect(await found(typed)).toEqual([]);
    },
  );

  test('by an author are not said to lack the name, nor those of a year the year', async () => {
    for (const typed of ['dettmers', 'long', '2024', 'cache 2022', 'tim dettmers']) {
      const relevance = await rank(typed, sources);
      for (const { labels } of relevance.names) {
        const paper = PAPERS[[...labels.keys()][0] ?? 0] ?? { title: '', abstract: '' };
        const notes = matchReasons(
          paper,
          [...labels.keys()][0] ?? 0,
          relevance,
          decodeTable(TABLE),
          (_, value) => value,
        );
        expect(notes.join()).toContain([...labels.values()][0]);
        for (const word of typed.split(' ').filter((own) => own !== 'cache'))
          expect(notes.join()).not.toContain(`“${word}”`);
      }
    }
  });

  test('are not those by an author for a word that texts have', async () => {
    expect((await rank('long context', sources)).names).toEqual([]);
    expect((await rank('long', sources)).names).toHaveLength(1);
    expect((await found('long context'))[0]).toBe('Quantized cache');
  });

  test('in quotes have just these words in a row', async () => {
    expect(await found('"large model"')).toEqual(
      expect.arrayContaining(['Speech at scale', 'An adapter', 'Large things']),
    );
    expect(await found('"kv cache grows"')).toEqual(['Cache of keys']);
    expect(await found('"cache kv"')).toEqual([]);
  });

  test('have none of the words and phrases after a minus sign', async () => {
    expect((await found('cache -grows'))[0]).toBe('Quantized cache');
    expect(await found('cache -grows')).not.toContain('Cache of keys');
    expect(await found('large -"large numbers"')).not.toContain('Large things');
  });

  test('are all but those with a word after a minus sign, if nothing else is typed', async () => {
    const { scores, banned } = await rank('-grows', sources);
    expect(scores).toBeUndefined();
    expect([...banned].map((place) => PAPERS[place]?.title)).toEqual(['Cache of keys']);
  });

  test.each(['"', '-', '<', '  ', '🧪'])('are not ranked at all by %j', async (typed) => {
    expect((await rank(typed, sources)).scores).toBeUndefined();
  });

  test('of a catalogue too large for all words to be known have the rare ones, just as they are typed', async () => {
    const large = readLexicon({
      ...LEXICON,
      words: packWords([
        ['cache', 2],
        ['large', 3],
      ]),
      least: 2,
    });
    const others = { ...sources, ...textLookup(fakeIndex(), large), lexicon: large };
    const titles = async (typed: string) => [
      ...((await rank(typed, others)).scores ?? new Map<number, number>()).keys(),
    ];
    expect((await titles('thompson')).map((place) => PAPERS[place]?.title)).toEqual(['Bandits']);
    expect(await titles('zebra')).toEqual([]);
    expect(await titles('thomson')).toEqual([]);
  });

  test('come with what was put in the place of a word that no paper has', async () => {
    const { queryTerms } = await rank('quantizaton cache', sources);
    expect(queryTerms.map(({ typed, corrected }) => [typed, corrected])).toEqual([
      ['quantizaton', 'quantization'],
      ['cache', undefined],
    ]);
  });

  test('have scores that can be compared, whatever is typed', async () => {
    const word = fc.oneof(
      fc.constantFrom('kv', 'cache', 'large', '7b', '-grows', '"kv cache"', 'asr', 'the', 'zebra', '<3b'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (words) => {
        const { scores } = await rank(words.join(' '), sources);
        for (const [place, score] of scores ?? []) {
          expect(PAPERS[place]).toBeDefined();
          expect(Number.isFinite(score) && score >= 0).toBe(true);
        }
      }),
    );
  });
});
