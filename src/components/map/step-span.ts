import type { ScaleStep } from '../../catalogue/charts/area-histogram.ts';
import { chartX, UNSIZED_COLUMN } from '../../catalogue/charts/size-axis.ts';
import { placeOf } from '../../catalogue/charts/size-axis.ts';

/** @returns where a step of the scale begins, ends and has its middle, as shares of the width */
export function stepSpan({ from, to }: ScaleStep): { from: number; to: number; middle: number } {
  const [left, right] =
    from === undefined || to === undefined
      ? [UNSIZED_COLUMN.from, UNSIZED_COLUMN.to]
      : [chartX(placeOf(from)), chartX(placeOf(to))];
  return { from: left, to: right, middle: (left + right) / 2 };
}
