/** The one axis of the site: from a million to ten trillion parameters, logarithmic. */
const FROM = 1e6;
const TO = 1e13;

const DECADES = Math.log10(TO / FROM);

/** Steps of a slider on the axis: ten to a power of ten, so that every stop has a round number. */
export const SLIDER_STEPS = 10 * DECADES;

/** Powers of ten that the axis is divided by, with names for every third. */
export const SIZE_TICKS: readonly { readonly at: number; readonly label: string }[] = [
  { at: 1e6, label: '1M' },
  { at: 1e7, label: '' },
  { at: 1e8, label: '' },
  { at: 1e9, label: '1B' },
  { at: 1e10, label: '' },
  { at: 1e11, label: '' },
  { at: 1e12, label: '1T' },
  { at: 1e13, label: '' },
].map(({ at, label }) => ({ at: placeOf(at), label }));

/**
 * @param count number of parameters
 * @returns its place on the axis, from 0 for a million or less to 1 for ten trillion or more
 */
export function placeOf(count: number): number {
  return Math.min(1, Math.max(0, Math.log10(Math.max(count, FROM) / FROM) / DECADES));
}

/**
 * @param place a place on the axis, from 0 to 1
 * @returns the number of parameters there
 */
export function countAt(place: number): number {
  return FROM * 10 ** (place * DECADES);
}

/** Every chart has a column of its own for papers without a size, and the axis beside it, in shares of its width. */
export const UNSIZED_COLUMN = { from: 0, to: 0.09 } as const;
const AXIS = { from: 0.13, to: 0.98 } as const;

/**
 * @param place a place on the axis, from 0 to 1; undefined for a paper without a size
 * @returns where it stands, as a share of the width of a chart
 */
export function chartX(place: number | undefined): number {
  return place === undefined
    ? (UNSIZED_COLUMN.from + UNSIZED_COLUMN.to) / 2
    : AXIS.from + place * (AXIS.to - AXIS.from);
}

/** @returns the place on the axis at a share of the width of a chart; undefined within the column without sizes */
export function placeAtX(share: number): number | undefined {
  return share < (UNSIZED_COLUMN.to + AXIS.from) / 2 ? undefined : (share - AXIS.from) / (AXIS.to - AXIS.from);
}
