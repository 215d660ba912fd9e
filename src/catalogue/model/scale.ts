import { NUMBER_UNITS } from './number-units.ts';
import type { Parameter } from './paper.ts';

/** A size without the words that state it and the part that it plays. */
export type Size = Pick<Parameter, 'count' | 'below' | 'atMost' | 'order'>;

/** A band of model sizes; `from` is inclusive, `to` is not. */
export interface ScaleBucket {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export const SCALE_BUCKETS: readonly ScaleBucket[] = [
  { id: 'under-100m', label: 'Under 100M', from: 0, to: 1e8 },
  { id: '100m-1b', label: '100M–1B', from: 1e8, to: 1e9 },
  { id: '1b-10b', label: '1B–10B', from: 1e9, to: 1e10 },
  { id: '10b-100b', label: '10B–100B', from: 1e10, to: 1e11 },
  { id: '100b-1t', label: '100B–1T', from: 1e11, to: 1e12 },
  { id: '1t-plus', label: '1T and more', from: 1e12, to: Infinity },
];

/**
 * Where a size stands on the scale.
 * @returns a number of parameters; a bound `below X` stands just beneath X
 */
export function magnitude(parameter: Size): number {
  if (parameter.below !== undefined) return parameter.below - 1;
  return parameter.count ?? parameter.atMost ?? parameter.order ?? 0;
}

/** @returns the bucket that a size falls into */
export function bucketOf(parameter: Size): ScaleBucket {
  const size = magnitude(parameter);
  const bucket = SCALE_BUCKETS.find(({ from, to }) => from <= size && size < to);
  if (!bucket) throw new RangeError(`no scale bucket holds ${size} parameters`);
  return bucket;
}

/**
 * The scale of a paper: of its own sizes, not of those that it is compared with.
 * @returns the buckets that it has a size in, smallest first, each once
 */
export function bucketsOf(parameters: readonly Parameter[]): readonly ScaleBucket[] {
  const own = new Set(ownSizes(parameters).map(bucketOf));
  return SCALE_BUCKETS.filter((bucket) => own.has(bucket));
}

/**
 * A number of parameters as the field writes it.
 * @param count number of parameters
 * @returns at most four significant digits and a unit: 125M, 1.6T, 65B
 */
export function formatCount(count: number): string {
  const rounded = Number(count.toPrecision(4));
  const unit = NUMBER_UNITS.find(({ value }) => rounded >= value);
  return unit ? `${Number((rounded / unit.value).toPrecision(4))}${unit.letter}` : String(rounded);
}

/** @returns a size in a few characters: `65B`, `<1B` and `≤1B` for a bound, `~1T` for an order of magnitude */
export function formatSize(parameter: Size): string {
  if (parameter.below !== undefined) return `<${formatCount(parameter.below)}`;
  if (parameter.atMost !== undefined) return `≤${formatCount(parameter.atMost)}`;
  if (parameter.order !== undefined) return `~${formatCount(parameter.order)}`;
  return formatCount(parameter.count ?? 0);
}

/** @returns sizes that are the paper's own, not those that it is compared with, each once, small first */
export function ownSizes<T extends Size & Pick<Parameter, 'role'>>(sizes: readonly T[]): T[] {
  return distinctSizes(sizes)
    .filter(({ role }) => role === 'own')
    .sort(compareSizes);
}

/** @returns each size once, whatever models it is of */
export function distinctSizes<T extends Size & Pick<Parameter, 'role'>>(sizes: readonly T[]): T[] {
  const sizeOf = (size: T) => `${size.role} ${formatSize(size)}`;
  return sizes.filter((size, at) => sizes.findIndex((other) => sizeOf(other) === sizeOf(size)) === at);
}

/** Order for lists of sizes: small first. */
export function compareSizes(a: Size, b: Size): number {
  return magnitude(a) - magnitude(b);
}

/**
 * @param parameters sizes of a paper, of models with or without a name
 * @returns them in words, for readers who do not see the strip
 */
export function describeSizes(parameters: readonly (Size & Pick<Parameter, 'role' | 'name'>)[]): string {
  const list = (role: Parameter['role']) =>
    [
      ...new Set(
        parameters
          .filter((size) => size.role === role)
          .sort(compareSizes)
          .map((size) => [formatSize(size), size.name].filter(Boolean).join(' ')),
      ),
    ].join(', ');
  const own = list('own');
  const compared = list('compared');
  return [own ? `Scale ${own}` : 'Scale not stated', compared && `compared with ${compared}`]
    .filter(Boolean)
    .join('; ');
}
