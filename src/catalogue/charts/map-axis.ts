/** Every chart has a column of its own for papers without a size, and the scale axis beside it, in shares of its width. */
export const COLUMN = { from: 0, to: 0.09 } as const;
const AXIS = { from: 0.13, to: 0.98 } as const;

/**
 * @param place a place on the scale axis, from 0 to 1; undefined for a paper without a size
 * @returns where it stands, as a share of the width of a chart
 */
export function across(place: number | undefined): number {
  return place === undefined ? (COLUMN.from + COLUMN.to) / 2 : AXIS.from + place * (AXIS.to - AXIS.from);
}

/** @returns the place on the scale axis at a share of the width; undefined within the column without sizes */
export function placeAcross(share: number): number | undefined {
  return share < (COLUMN.to + AXIS.from) / 2 ? undefined : (share - AXIS.from) / (AXIS.to - AXIS.from);
}
