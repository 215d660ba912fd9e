import type { ScaleStep } from '../../catalogue/charts/area-histogram.ts';
import { across, COLUMN } from '../../catalogue/charts/map-axis.ts';
import { placeOf } from '../../catalogue/charts/size-axis.ts';

/** @returns where a step of the scale begins, ends and has its middle, as shares of the width */
export function stepSpan({ from, to }: ScaleStep): { from: number; to: number; middle: number } {
  const [left, right] =
    from === undefined || to === undefined ? [COLUMN.from, COLUMN.to] : [across(placeOf(from)), across(placeOf(to))];
  return { from: left, to: right, middle: (left + right) / 2 };
}
