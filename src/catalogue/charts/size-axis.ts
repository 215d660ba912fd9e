import type { Parameter } from '../model/paper.ts';
import { magnitude, type Size } from '../model/scale.ts';

/** The one axis of the site: from a million to ten trillion parameters, logarithmic. */
const FROM = 1e6;
const TO = 1e13;

/** Steps of a slider on the axis: ten to a power of ten, so that every stop has a round number. */
export const STEPS = 70;

const DECADES = Math.log10(TO / FROM);

/** Powers of ten that the axis is divided by, with names for every third. */
export const TICKS: readonly { readonly at: number; readonly label: string }[] = [
  { at: 1e6, label: '1M' },
  { at: 1e7, label: '' },
  { at: 1e8, label: '' },
  { at: 1e9, label: '1B' },
  { at: 1e10, label: '' },
  { at: 1e11, label: '' },
  { at: 1e12, label: '1T' },
  { at: 1e13, label: '' },
].map(({ at, label }) => ({ at: placeOf(at), label }));

/** A size on the axis: a point, or a bar for a bound or an order of magnitude. Places run from 0 to 1. */
export interface StripMark {
  readonly from: number;
  readonly to: number;
  readonly kind: 'point' | 'bar';
  readonly role: Parameter['role'];
}

/**
 * @param count number of parameters
 * @returns its place on the axis, from 0 for a million or less to 1 for ten trillion or more
 */
export function placeOf(count: number): number {
  return Math.min(1, Math.max(0, Math.log10(Math.max(count, FROM) / FROM) / DECADES));
}

/** @returns the place in the drawing of the small strip, which is 120 wide and leaves room for marks at both ends */
export function stripX(place: number): number {
  return Number((4 + place * 112).toFixed(1));
}

/**
 * @param place a place on the axis, from 0 to 1
 * @returns the number of parameters there
 */
export function countAt(place: number): number {
  return FROM * 10 ** (place * DECADES);
}

/**
 * Where a paper's sizes stand on the axis. A bound reaches down one power of ten from what it stays under; an order of
 * magnitude reaches up to the next one.
 * @returns sizes of comparison first, so that own ones are drawn over them
 */
export function stripMarks(sizes: readonly (Size & Pick<Parameter, 'role'>)[]): readonly StripMark[] {
  const marks = sizes.map((size): StripMark => {
    const { role } = size;
    if (size.below !== undefined) return { from: placeOf(size.below / 10), to: placeOf(size.below), kind: 'bar', role };
    if (size.order !== undefined) return { from: placeOf(size.order), to: placeOf(size.order * 10), kind: 'bar', role };
    const place = placeOf(magnitude(size));
    return { from: place, to: place, kind: 'point', role };
  });
  return marks.sort((a, b) => (a.role === b.role ? a.from - b.from : a.role === 'compared' ? -1 : 1));
}
