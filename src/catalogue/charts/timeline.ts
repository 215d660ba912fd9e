import { NOT_STATED } from '../model/facet.ts';
import { chartX, UNSIZED_COLUMN } from './size-axis.ts';
import { yearBands, type YearBand } from './year-bands.ts';
import type { Paper } from '../model/paper.ts';
import { regionQuery, SIZE_EDGES } from './map-region.ts';
import { formatCount, magnitude, ownSizes } from '../model/scale.ts';
import { placeOf } from './size-axis.ts';

/** Above this many papers single marks would run together, and cells are counted instead. */
const MOST_MARKS = 600;
export type TimelinePaper = Pick<Paper, 'title' | 'parameters' | 'areas' | 'published'> & { readonly slug: string };

/** A paper on the map, at its largest own size. `x` and `reach` are shares of the width, `y` is in pixels. */
export interface TimelineMark<P extends TimelinePaper = TimelinePaper> {
  readonly paper: P;
  readonly x: number;
  readonly y: number;
  /** Where its smallest own size stands, if it has several. */
  readonly reach?: number;
}

/** The papers of a band with an own size in a part of the axis. */
export interface TimelineCell {
  readonly band: YearBand;
  readonly label: string;
  readonly count: number;
  /** Query part of the address that lists them. */
  readonly query: string;
  /** Shares of the width. */
  readonly from: number;
  readonly to: number;
}

export interface Timeline<P extends TimelinePaper = TimelinePaper> {
  readonly bands: readonly YearBand[];
  /** In pixels. */
  readonly height: number;
  /** Newest first, then by size; empty if there are cells instead. */
  readonly marks: readonly TimelineMark<P>[];
  readonly cells: readonly TimelineCell[];
}

/**
 * Every paper by date and scale: a mark each, or counted in cells where there are too many for that.
 * @param papers corrections applied
 */
export function timeline<P extends TimelinePaper>(papers: readonly P[]): Timeline<P> {
  const binned = papers.length > MOST_MARKS;
  const { bands, height, rows } = yearBands(
    papers.map((paper) => ({ paper, published: paper.published, x: chartX(ownPlaces(paper).at(-1)) })),
    binned,
  );
  if (binned) {
    const cells = rows.flatMap(({ band, items }) => {
      return cellsOf(
        band,
        items.map(({ paper }) => paper),
      );
    });
    return { bands, height, marks: [], cells };
  }
  const marks = rows
    .flatMap(({ items }) => items)
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map(({ paper, x, y }) => {
      const smallest = chartX(ownPlaces(paper)[0]);
      return { paper, x, y, ...(smallest < x && { reach: smallest }) };
    });
  return { bands, height, marks, cells: [] };
}

function ownPlaces(paper: TimelinePaper): readonly number[] {
  return ownSizes(paper.parameters).map((size) => placeOf(magnitude(size)));
}

/** A paper is in every cell that it has an own size in, so that a count is the length of the list that it opens. */
function cellsOf(band: YearBand, papers: readonly TimelinePaper[]): readonly TimelineCell[] {
  const counts = new Map<number | undefined, number>();
  for (const { parameters } of papers) {
    const own = ownSizes(parameters).map((size) => cellOf(magnitude(size)));
    for (const cell of new Set(own.length > 0 ? own : [undefined])) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const unsized = counts.get(undefined);
  const cells: TimelineCell[] = [];
  if (unsized) {
    const query = regionQuery({ ...band.region, sizes: NOT_STATED });
    cells.push({
      band,
      label: 'size not stated',
      count: unsized,
      query,
      from: UNSIZED_COLUMN.from,
      to: UNSIZED_COLUMN.to,
    });
  }
  for (let index = 0; index < SIZE_EDGES.length - 1; index += 1) {
    const count = counts.get(index);
    if (!count) continue;
    const [low = 0, high = 0] = [SIZE_EDGES[index], SIZE_EDGES[index + 1]];
    const first = index === 0;
    const last = index === SIZE_EDGES.length - 2;
    const sizes = { ...(!first && { from: low }), ...(!last && { to: high - 1 }) };
    const label = first
      ? `under ${formatCount(high)}`
      : last
        ? `${formatCount(low)} and more`
        : `${formatCount(low)}–${formatCount(high)}`;
    const query = regionQuery({ ...band.region, sizes });
    cells.push({ band, label, count, query, from: chartX(placeOf(low)), to: chartX(placeOf(high)) });
  }
  return cells;
}

function cellOf(size: number): number {
  const after = SIZE_EDGES.findIndex((edge) => size < edge);
  return after === -1 ? SIZE_EDGES.length - 2 : Math.max(0, after - 1);
}
