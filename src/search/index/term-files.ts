import type { TableTerm } from '../../catalogue/related/term-table.ts';
import type { Telling } from '../../catalogue/related/word-statistics.ts';

/** All terms in files of some kB, each of which has those between two terms. */
export interface TermFiles {
  readonly firsts: readonly string[];
  readonly files: readonly (readonly string[])[];
}

/** Characters in a file, before it is compressed. */
const LENGTH = 8000;
const TELLINGS: readonly Telling[] = ['nothing', 'little', 'beside', 'alone'];
/** Weights are kept as capital letters: each is the fourth root of two less than the one before. */
const STEPS = 4;
const LEAST_LETTER = 25;

/** @param terms each once */
export function packTerms(terms: readonly TableTerm[]): TermFiles {
  const files: string[][] = [];
  let length = Infinity;
  for (const entry of terms.toSorted((a, b) => (a.term < b.term ? -1 : 1))) {
    const packed = packEntry(entry);
    if (length + packed.length > LENGTH) {
      files.push([]);
      length = 0;
    }
    files.at(-1)?.push(packed);
    length += packed.length;
  }
  return { firsts: files.map(([first = '']) => first.split(' ')[0] ?? ''), files };
}

/** @returns the terms of a file; weights to some ten parts of a hundred, which even out over the terms of a text */
export function unpackTerms(file: readonly string[]): ReadonlyMap<string, TableTerm> {
  return new Map(
    file.map((line) => {
      const [term = '', rarity = '0', telling = '0', papers = ''] = line.split(' ');
      const [places, weights]: [number[], number[]] = [[], []];
      for (const [, gap = '1', letter = 'A'] of papers.matchAll(/([\da-z]+)([A-Z])/g)) {
        places.push((places.at(-1) ?? -1) + Number.parseInt(gap, 36));
        weights.push(2 ** ((65 - letter.charCodeAt(0)) / STEPS));
      }
      const entry: TableTerm = {
        term,
        rarity: Number(rarity) / 100,
        telling: TELLINGS[Number(telling)] ?? 'nothing',
        places: Int32Array.from(places),
        weights: Float64Array.from(weights),
      };
      return [term, entry];
    }),
  );
}

/** `term rarity telling papers`: of each paper how far it is from the one before, and the letter of its weight. */
function packEntry({ term, rarity, telling, places, weights }: TableTerm): string {
  let before = -1;
  const list = [...places]
    .map((place, nth) => ({ place, weight: weights[nth] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ place, weight }) => {
      const letter = Math.min(LEAST_LETTER, Math.max(0, Math.round(-STEPS * Math.log2(weight))));
      const gap = (place - before).toString(36);
      before = place;
      return `${gap}${String.fromCharCode(65 + letter)}`;
    });
  return `${term} ${Math.round(rarity * 100)} ${TELLINGS.indexOf(telling)} ${list.join('')}`;
}
