import type { DeclaredField } from '../../catalogue/model/declared-field.ts';
import { formatCount } from '../../catalogue/model/scale.ts';
import { factsOf, namesByPapers, type FactTable, type PaperFacts } from '../index/fact-table.ts';
import { rangeTest } from './fact-filter.ts';
import { lettersOf } from './fact-wishes.ts';

/** A value of a declared field, or a range of its numbers, that can be ticked. */
export interface FactOption {
  /** As it is typed after the field's id. */
  readonly value: string;
  readonly label: string;
  /** Papers that have it. */
  readonly count: number;
}

/** What a declared field is narrowed by. */
export interface FactFacet {
  readonly id: string;
  readonly label: string;
  readonly options: readonly FactOption[];
  /** How many names are not among the options: they can be typed. */
  readonly others: number;
}

/** More names are no overview. */
const MOST_NAMES = 12;

/**
 * @param fields those that the catalogue declares, in its order
 * @param table the values that papers have
 * @returns of each field that any paper has: numbers by powers of ten, names by how many papers have them
 */
export function factFacets(
  fields: readonly Pick<DeclaredField, 'id' | 'label' | 'kind'>[],
  table: FactTable,
): readonly FactFacet[] {
  return fields.flatMap(({ id, label, kind }) => {
    const rows = factsOf(table, id);
    if (rows.length === 0) return [];
    const all = kind === 'quantity' ? decades(rows) : names(rows);
    const options = all.slice(0, kind === 'quantity' ? undefined : MOST_NAMES);
    const counts = countOptions(options, rows, () => true);
    return {
      id,
      label,
      options: options.map((option, at) => ({ ...option, count: counts[at] ?? 0 })),
      others: all.length - options.length,
    };
  });
}

/**
 * @param options of one field
 * @param rows the papers with values of it
 * @param counts whether a paper counts
 * @returns how many papers each option finds, in their order
 */
export function countOptions(
  options: readonly Pick<FactOption, 'value'>[],
  rows: readonly PaperFacts[],
  counts: (place: number) => boolean,
): readonly number[] {
  const found = options.map(() => 0);
  const named = new Map(options.map(({ value }, at) => [lettersOf(value), at]));
  const ranges = options.map(({ value }) => rangeTest(value));
  for (const [place, ...values] of rows) {
    if (!counts(place)) continue;
    const own = new Set(
      values.flatMap((value) =>
        typeof value === 'string'
          ? [named.get(lettersOf(value))]
          : ranges.flatMap((isIn, at) => (isIn(value) ? [at] : [])),
      ),
    );
    for (const at of own) if (at !== undefined) found[at] = (found[at] ?? 0) + 1;
  }
  return found;
}

type Named = Pick<FactOption, 'value' | 'label'>;

/** A number that is itself a power of ten is in the range before it and in the one after it. */
function decades(rows: readonly PaperFacts[]): readonly Named[] {
  const exponents = rows.flatMap(([, ...values]) =>
    values.flatMap((value) => (typeof value === 'number' ? [Math.max(0, Math.floor(Math.log10(value)))] : [])),
  );
  return [...new Set(exponents)]
    .sort((a, b) => a - b)
    .map((exponent) => {
      const [from, to] = [formatCount(10 ** exponent), formatCount(10 ** (exponent + 1))];
      return { value: `${from}..${to}`.toLowerCase(), label: `${from} to ${to}` };
    });
}

function names(rows: readonly PaperFacts[]): readonly Named[] {
  // A comma parts names, and a quote holds them together.
  return namesByPapers(rows).map(([name]) => ({ value: name.replace(/[",]+/g, ' '), label: name }));
}
