import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termTable } from '../../../src/catalogue/related/term-table.ts';
import { packTerms, unpackTerms } from '../../../src/search/index/term-files.ts';
import { termsFromAddress, termsToAddress } from '../../../src/search/query/pasted-text.ts';
import { similarToText } from '../../../src/search/similar-text.ts';

const PAPERS = [
  { title: 'Pruning networks', abstract: 'Sparse pruning of weights makes networks sparse.', areas: ['compression'] },
  { title: 'Speech of birds', abstract: 'Audio of birds, with phonemes of speech.', areas: ['speech'] },
  { title: 'Sparse weights', abstract: 'Pruning leaves sparse weights.', areas: ['compression'] },
  { title: 'Phonemes', abstract: 'Audio and speech have phonemes.', areas: ['speech'] },
  { title: 'Chess', abstract: 'Boards, pieces and networks.', areas: [] },
];
const TABLE = termTable(PAPERS);
const { firsts, files } = packTerms(TABLE);

async function like(text: string, areas: readonly (readonly string[])[] = PAPERS.map((paper) => paper.areas)) {
  const loaded: number[] = [];
  const found = await similarToText(termsFromAddress(termsToAddress(text)), {
    firsts: () => Promise.resolve(firsts),
    file(number) {
      loaded.push(number);
      return Promise.resolve(files[number] ?? []);
    },
    frequency: () => 2,
    areas,
  });
  const places = [...found.scores].sort(([, a], [, b]) => b - a).map(([place]) => place);
  return { ...found, places, loaded };
}

test('terms are the same once they are packed and unpacked, weights nearly so', () => {
  const unpacked = files.flatMap((file) => [...unpackTerms(file).values()]);
  expect(unpacked.map(({ term }) => term)).toEqual(TABLE.map(({ term }) => term).sort());
  for (const { term, rarity, places, weights, telling } of TABLE) {
    const found = unpacked.find((other) => other.term === term);
    expect(found).toMatchObject({ telling, places });
    expect(found?.rarity).toBeCloseTo(rarity, 2);
    for (const [nth, weight] of weights.entries()) expect((found?.weights[nth] ?? 0) / weight).toBeCloseTo(1, 0);
  }
});

test('the paper that a text is of comes first, and its kin next, with the words that they share', async () => {
  const { places, shared } = await like(PAPERS[0]?.abstract ?? '');
  expect(places.slice(0, 2)).toEqual([0, 2]);
  const [, , kin] = PAPERS;
  expect(kin && shared(2, kin)).toEqual(['sparse', 'weights']);
});

test('a text of a paper has its areas, any other those of the papers nearest to it', async () => {
  const areas = [['code'], ['speech'], ['compression'], ['code'], ['compression']];
  const added = async (text: string) => {
    const [found, bare] = await Promise.all([
      like(text, areas),
      like(
        text,
        PAPERS.map(() => []),
      ),
    ]);
    return (place: number) =>
      Math.round(((found.scores.get(place) ?? 0) - (bare.scores.get(place) ?? 0)) * 1000) / 1000;
  };
  const own = await added(PAPERS[0]?.abstract ?? '');
  expect([own(0), own(2)]).toEqual([0.12, 0]);
  const other = await added('Boards of birds, networks of phonemes, weights that leave.');
  expect(other(2)).toBeGreaterThan(0);
  expect(other(2)).toBeLessThan(0.12);
});

test.each(['Of what no paper has: zebras, giraffes.', 'the of and', ''])('“%s” is like no paper', async (text) => {
  expect((await like(text)).places).toEqual([]);
});

test('no text loads many files, and none fails', async () => {
  const terms = Array.from({ length: 5000 }, (_, nth) => ({
    term: `w${nth.toString(36)}x`,
    rarity: 1,
    telling: 'alone' as const,
    places: Int32Array.of(nth % 5),
    weights: Float64Array.of(0.5),
  }));
  const many = packTerms(terms);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5000), { maxLength: 300 }), async (numbers) => {
      const loaded = new Set<number>();
      const text = new Map(numbers.map((number) => [`w${number.toString(36)}x`, 1]));
      const { scores } = await similarToText(text, {
        firsts: () => Promise.resolve(many.firsts),
        file(number) {
          loaded.add(number);
          return Promise.resolve(many.files[number] ?? []);
        },
        frequency: () => 0,
        areas: PAPERS.map(({ areas }) => areas),
      });
      expect(loaded.size).toBeLessThanOrEqual(24);
      for (const score of scores.values()) expect(score).toBeGreaterThan(0);
    }),
    { numRuns: 30 },
  );
});
