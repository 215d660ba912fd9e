import { describeSizes } from '../../catalogue/model/scale.ts';
import { stripMarks, stripX } from '../../catalogue/charts/size-axis.ts';
import type { TableSize } from '../index/search-table.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws sizes onto an empty strip of the page, which brings the axis, as `ScaleStrip.astro` does at build time. */
export function drawStrip(strip: SVGSVGElement, sizes: readonly TableSize[]): void {
  strip.setAttribute('aria-label', describeSizes(sizes));
  const marks = stripMarks(sizes).map(({ from, to, kind, role }) => {
    const shape = document.createElementNS(SVG, kind === 'bar' ? 'rect' : 'circle');
    const numbers =
      kind === 'bar'
        ? { x: stripX(from), y: 4, width: Number((stripX(to) - stripX(from)).toFixed(1)), height: 4, rx: 2 }
        : { cx: stripX(from), cy: 6, r: 3.5 };
    for (const [name, value] of Object.entries(numbers)) shape.setAttribute(name, String(value));
    shape.setAttribute('class', `strip-${role}`);
    return shape;
  });
  strip.append(...marks);
}
