import type { Availability, Paper, Parameter } from '../src/catalogue/model/paper.ts';
import { bucketsOf } from '../src/catalogue/model/scale.ts';

/** What a person read in a paper's title and abstract. A set of labels may have all but the areas, or these alone. */
export interface Label extends Partial<ReadFields> {
  readonly title: string;
  /** Left out where nobody read them. */
  readonly areas?: {
    readonly primary: string;
    readonly also: readonly string[];
    /** Others that can be defended. */
    readonly acceptable: readonly string[];
  };
  /** Names of the models of sizes. */
  readonly names?: readonly { readonly value: number; readonly name: string }[];
  /** Values of declared fields, by id. */
  readonly facts?: Readonly<Record<string, readonly (number | string)[]>>;
}

interface ReadFields {
  readonly sizes: readonly { readonly text: string; readonly value: number; readonly role: string }[];
  readonly bounds: readonly {
    readonly kind: 'below' | 'atMost' | 'order';
    readonly value: number;
    readonly role: string;
  }[];
  /** Scales of the paper's own sizes: `1B-10B`. */
  readonly buckets: readonly string[];
  readonly links: readonly { readonly url: string; readonly kind: string }[];
  readonly artifacts: Paper['artifacts'];
}

/** A label beside what was extracted. */
export interface Reading {
  readonly label: Label;
  readonly fields: Pick<Paper, 'parameters' | 'areas' | 'links' | 'artifacts' | 'facts' | 'unsure'>;
}

interface WholeReading extends Reading {
  readonly label: Label & ReadFields;
}

interface FieldScore {
  /** How many values the labels have. */
  readonly labelled: number;
  readonly precision?: string;
  readonly recall?: string;
  readonly F1: string;
}

/** @returns precision, recall and F1 of each field over all values of all papers */
export function scoreFields(readings: readonly Reading[]): Record<string, FieldScore> {
  const sets: Record<
    string,
    (reading: WholeReading) => readonly [wanted: readonly string[], found: readonly string[]]
  > = {
    size: ({ label, fields }) => [
      label.sizes.map(({ value }) => `${value}`),
      exact(fields).map(({ count }) => `${count}`),
    ],
    'size and role': ({ label, fields }) => [
      label.sizes.map(({ value, role }) => `${value} ${role}`),
      exact(fields).map(({ count, role }) => `${count} ${role}`),
    ],
    bound: ({ label, fields }) => [
      label.bounds.map(({ kind, value }) => `${kind} ${value}`),
      fields.parameters.filter(({ count }) => count === undefined).map(boundOf),
    ],
    scale: ({ label, fields }) => [
      label.buckets.map(scaleName),
      bucketsOf(fields.parameters).map((bucket) => scaleName(bucket.label)),
    ],
    link: ({ label, fields }) => [label.links.map(linkName), fields.links.map(linkName)],
    code: ({ label, fields }) => [stated(label.artifacts.code), stated(fields.artifacts.code)],
    models: ({ label, fields }) => [stated(label.artifacts.models), stated(fields.artifacts.models)],
    data: ({ label, fields }) => [stated(label.artifacts.data), stated(fields.artifacts.data)],
  };
  const whole = readings.filter(isWhole);
  const scores = Object.entries(whole.length > 0 ? sets : {}).map(
    ([name, of]) => [name, compare(whole.map(of))] as const,
  );
  return { ...Object.fromEntries(scores), ...areaScores(readings), ...factScores(readings) };
}

function isWhole(reading: Reading): reading is WholeReading {
  return reading.label.sizes !== undefined;
}

/** What there is to find: that a paper says nothing is no find, or saying `none` of every paper would score 0.9. */
function stated(availability: Availability): readonly Availability[] {
  return availability === 'none' ? [] : [availability];
}

function exact({ parameters }: Reading['fields']): readonly Parameter[] {
  return parameters.filter(({ count }) => count !== undefined);
}

function boundOf({ below, atMost, order }: Parameter): string {
  if (below !== undefined) return `below ${below}`;
  return atMost === undefined ? `order ${order}` : `atMost ${atMost}`;
}

/** `<100M` and “Under 100M”, `>=1T` and “1T and more” are one. */
function scaleName(label: string): string {
  return label
    .replace('–', '-')
    .replace('Under ', '<')
    .replace(/(.*) and more/, '>=$1');
}

function linkName({ kind, url }: { kind: string; url: string }): string {
  return `${kind} ${url.replace(/^https?:\/\//, '').replace(/\/$/, '')}`;
}

function compare(pairs: readonly (readonly [readonly string[], readonly string[]])[]): FieldScore {
  const total = { hit: 0, wanted: 0, found: 0 };
  for (const [wanted, found] of pairs.map((lists) => lists.map((list) => new Set(list)))) {
    total.hit += [...(wanted ?? [])].filter((value) => found?.has(value)).length;
    total.wanted += wanted?.size ?? 0;
    total.found += found?.size ?? 0;
  }
  return score(total.found ? total.hit / total.found : 1, total.wanted ? total.hit / total.wanted : 1, total.wanted);
}

/** Names of sizes and declared fields, where the labels have any. Numbers are compared to two digits: 8K is 8,192 too. */
function factScores(readings: readonly Reading[]): Record<string, FieldScore> {
  const told = readings.filter(({ label }) => label.facts !== undefined);
  if (told.length === 0) return {};
  const ids = [
    ...new Set(told.flatMap(({ label, fields }) => Object.keys({ ...label.facts, ...fields.facts }))),
  ].sort();
  const key = (value: number | string) =>
    typeof value === 'number' ? value.toPrecision(2) : value.toLowerCase().replace(/[^a-z0-9]/g, '');
  const named = told.map(({ label: { names = [] }, fields }): [string[], string[]] => [
    names.map(({ value, name }) => `${value} ${key(name)}`),
    exact(fields).flatMap(({ count, name }) => (name ? [`${count} ${key(name)}`] : [])),
  ]);
  const ofField = (id: string) =>
    compare(
      told.map(({ label, fields }) => [
        (label.facts?.[id] ?? []).map(key),
        (fields.facts?.[id] ?? []).map(({ value }) => key(value)),
      ]),
    );
  return { 'name of a size': compare(named), ...Object.fromEntries(ids.map((id) => [id, ofField(id)])) };
}

/** An area that can be defended is not wrong; one that can be is not missed either. */
function areaScores(readings: readonly Reading[]): Record<string, FieldScore> {
  const read = readings.flatMap(({ label: { areas }, fields }) => (areas ? { areas, fields } : []));
  if (read.length === 0) return {};
  const right = (sure: boolean): FieldScore => {
    const some = read.filter(({ fields }) => (fields.unsure?.areas === undefined) === sure);
    const hits = some.filter(({ areas, fields }) => fields.areas[0] === areas.primary);
    return { labelled: some.length, F1: (hits.length / (some.length || 1)).toFixed(3) };
  };
  const total = { found: 0, right: 0, wanted: 0, met: 0, primary: 0, defended: 0 };
  for (const { areas, fields } of read) {
    const wanted = [areas.primary, ...areas.also];
    const allowed = new Set([...wanted, ...areas.acceptable]);
    total.found += fields.areas.length;
    total.right += fields.areas.filter((area) => allowed.has(area)).length;
    total.wanted += wanted.length;
    total.met += wanted.filter((area) => fields.areas.includes(area)).length;
    total.primary += fields.areas[0] === areas.primary ? 1 : 0;
    total.defended += allowed.has(fields.areas[0] ?? '') ? 1 : 0;
  }
  const share = (count: number) => (count / read.length).toFixed(3);
  return {
    areas: score(total.right / total.found, total.met / total.wanted, total.wanted),
    'primary area': { labelled: read.length, F1: share(total.primary) },
    '… where sure': right(true),
    '… where unsure': right(false),
    'primary area, defensible': { labelled: read.length, F1: share(total.defended) },
  };
}

function score(precision: number, recall: number, labelled: number): FieldScore {
  const F1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { labelled, precision: precision.toFixed(3), recall: recall.toFixed(3), F1: F1.toFixed(3) };
}
