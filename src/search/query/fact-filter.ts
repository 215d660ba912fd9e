import type { FactTable } from '../index/fact-table.ts';
import type { Filter, PaperTest } from './filter.ts';
import { lexQuery } from './lex-query.ts';
import { parseSizeRange } from './size-range.ts';
import { isWithin, type Range } from './range.ts';

/** What is asked of the fields that a catalogue declares: by the id of each, as it is typed. */
export type FactWishes = Readonly<Record<string, string>>;

/** An address may be written by anyone. */
const MOST_WISHES = 20;
/** `8k` is 8,192 too. */
const NEARLY = 0.03;

/**
 * The filter for declared fields, each of which has its own keyword: `hardware:a100`, `training-tokens:>1t`. In an address
 * they stand together, as they are typed.
 */
export const FACT_FILTER: Filter<FactWishes> = {
  examples: [],
  help: '',
  parse: readWishes,
  mistake: 'What is asked of a field is written like hardware:a100.',
  toAddress: (wishes) =>
    Object.entries(wishes)
      .map(([id, value]) => `${id}:${/[\s"()|]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`)
      .join(' '),
  fromAddress: readWishes,
  describe: (wishes) =>
    Object.entries(wishes)
      .map(([id, value]) => `${named(id)}: ${value}`)
      .join(', '),
  async test(wishes, { facts }) {
    const table = await facts();
    const tests = Object.entries(wishes).map(([id, value]) =>
      wishTest(value, Object.hasOwn(table, id) ? table[id] : []),
    );
    return (place) => tests.every((test) => test(place));
  },
};

function readWishes(text: string): FactWishes | undefined {
  const lexemes = lexQuery(text);
  if (lexemes.length === 0 || lexemes.length > MOST_WISHES || lexemes.some(({ kind }) => kind !== 'field'))
    return undefined;
  return Object.fromEntries(lexemes.map(({ key, value }) => [key, value.replaceAll('"', '').trim()]));
}

/** @param value one number or a range of them; or names, or beginnings of names, of which one is enough */
function wishTest(value: string, rows: FactTable[string] = []): PaperTest {
  const range = nearly(parseSizeRange(value));
  // A range ends one before a bound, but what is declared may have decimals: 2.7 is over 2.
  const bound = /^[<>](?!=)/.test(value) ? parseSizeRange(value.slice(1)) : undefined;
  const names = value.split(',').map(letters).filter(Boolean);
  const fits = (own: number | string) =>
    typeof own === 'number'
      ? bound
        ? value.startsWith('<')
          ? own < (bound.from ?? 0)
          : own > (bound.from ?? 0)
        : range !== undefined && isWithin(own, range)
      : names.some((name) => letters(own).startsWith(name));
  const places = new Set(rows.flatMap(([place, ...values]) => (values.some(fits) ? [place] : [])));
  return (place) => places.has(place);
}

function nearly(range: Range | undefined): Range | undefined {
  if (range?.from === undefined || range.from !== range.to) return range;
  return { from: range.from * (1 - NEARLY), to: range.from * (1 + NEARLY) };
}

/** Names are compared by their letters and digits: `GSM-8K` is `gsm8k`. */
function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** `training-tokens` as a label. */
function named(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
