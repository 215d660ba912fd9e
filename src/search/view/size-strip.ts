import { markShapes } from '../../catalogue/charts/size-marks.ts';
import { describeSizes } from '../../catalogue/model/scale.ts';
import type { TableSize } from '../index/search-table.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws sizes onto an empty strip of the page, which brings the axis, as `ScaleStrip.astro` does at build time. */
export function drawSizeStrip(strip: SVGSVGElement, sizes: readonly TableSize[]): void {
  strip.setAttribute('aria-label', describeSizes(sizes));
  const marks = markShapes(sizes).map(({ tag, attributes }) => {
    const shape = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
    return shape;
  });
  strip.append(...marks);
}
