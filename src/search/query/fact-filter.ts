import type { PaperFacts } from '../index/fact-table.ts';
import { lettersOf, readWishes, wishParts, writeWishes, type FactWishes } from './fact-wishes.ts';
import type { Filter, PaperTest } from './filter.ts';
import { isWithin, type Range } from './range.ts';
import { describeSizeRange, parseSizeRange } from './size-range.ts';

/** `8k` is 8,192 too. */
const NEARLY = 0.03;

/**
 * The filter for declared fields, each of which has its own keyword: `hardware:a100`, `training-tokens:>1t`. In an address
 * they stand together, as they are typed. Papers are tested field by field: see `wishTest`.
 */
export const FACT_FILTER: Filter<FactWishes> = {
  examples: [],
  help: '',
  parse: readWishes,
  mistake: 'What is asked of a field is written like hardware:a100.',
  toAddress: writeWishes,
  fromAddress: readWishes,
};

/** @returns one part of what is asked of a field, in words: `Hardware: A100`, `Context: 1K–10K` */
export function describeWish(id: string, part: string): string {
  const range = part.includes('..') ? parseSizeRange(part) : undefined;
  const name = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return `${name}: ${range ? describeSizeRange(range) : part}`;
}

/**
 * @param wish what is asked of a field, as it is typed: numbers or ranges of them; or names, or beginnings of names; one of
 *   several is enough. What is the whole name of something is only that: `math` is not `MathVista`
 * @param rows the papers with values of the field
 */
export function wishTest(wish: string, rows: readonly PaperFacts[] = []): PaperTest {
  const fits = valueTest(wish, rows);
  const places = new Set(rows.flatMap(([place, ...values]) => (values.some(fits) ? [place] : [])));
  return (place) => places.has(place);
}

function valueTest(wish: string, rows: readonly PaperFacts[]): (value: number | string) => boolean {
  const parts = wishParts(wish);
  const ranges = parts.map(rangeTest);
  const whole = new Set(rows.flatMap(([, ...values]) => values.map((value) => lettersOf(String(value)))));
  const names = parts.map(lettersOf).filter((name) => name !== '');
  return (value) => {
    if (typeof value === 'number') return ranges.some((isIn) => isIn(value));
    const own = lettersOf(value);
    return names.some((name) => (whole.has(name) ? own === name : own.startsWith(name)));
  };
}

/** @returns whether a number is what is asked for, or in the range that is */
export function rangeTest(part: string): (value: number) => boolean {
  // A range ends one before a bound, but what is declared may have decimals: 2.7 is over 2.
  const bound = /^[<>](?!=)/.test(part) ? parseSizeRange(part.slice(1))?.from : undefined;
  if (bound !== undefined) return (value) => (part.startsWith('<') ? value < bound : value > bound);
  const range = nearly(parseSizeRange(part));
  return (value) => range !== undefined && isWithin(value, range);
}

function nearly(range: Range | undefined): Range | undefined {
  if (range?.from === undefined || range.from !== range.to) return range;
  return { from: range.from * (1 - NEARLY), to: range.from * (1 + NEARLY) };
}
