import type { Parameter } from '../model/paper.ts';
import { distinctSizes, formatSize, magnitude, type Size } from '../model/scale.ts';
import { placeOf } from './size-axis.ts';

type PaperSize = Size & Pick<Parameter, 'role'>;

/** A size on the axis: a point, or a bar for a bound or an order of magnitude. Places run from 0 to 1. */
export interface SizeMark {
  readonly from: number;
  readonly to: number;
  readonly kind: 'point' | 'bar';
  readonly role: Parameter['role'];
}

/**
 * Where a paper's sizes stand on the axis. A bound reaches down one power of ten from what it stays under; an order of
 * magnitude reaches up to the next one.
 * @returns sizes of comparison first, so that own ones are drawn over them
 */
export function sizeMarks(sizes: readonly PaperSize[]): readonly SizeMark[] {
  const marks = distinctSizes(sizes).map(sizeMark);
  return marks.sort((a, b) => (a.role === b.role ? a.from - b.from : a.role === 'compared' ? -1 : 1));
}

function sizeMark(size: PaperSize): SizeMark {
  const { role } = size;
  const bound = size.below ?? size.atMost;
  if (bound !== undefined) return { from: placeOf(bound / 10), to: placeOf(bound), kind: 'bar', role };
  if (size.order !== undefined) return { from: placeOf(size.order), to: placeOf(size.order * 10), kind: 'bar', role };
  const place = placeOf(magnitude(size));
  return { from: place, to: place, kind: 'point', role };
}

/** A shape of SVG with its attributes. */
export interface MarkShape {
  readonly tag: 'rect' | 'circle';
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** @returns the marks of a small strip, which is 120 wide and leaves room for marks at both ends */
export function markShapes(sizes: readonly PaperSize[]): readonly MarkShape[] {
  const x = (place: number) => tenths(4 + place * 112);
  return sizeMarks(sizes).map(({ from, to, kind, role }) => {
    const look = { class: `strip-${role}` };
    if (kind === 'point') return { tag: 'circle', attributes: { cx: x(from), cy: 6, r: 3.5, ...look } };
    return { tag: 'rect', attributes: { x: x(from), y: 4, width: tenths(x(to) - x(from)), height: 4, rx: 2, ...look } };
  });
}

function tenths(value: number): number {
  return Number(value.toFixed(1));
}

/** A name above the strip, in a row that it has to itself at its place; row 0 is next to the axis. */
export interface SizeLabel {
  readonly text: string;
  readonly role: Parameter['role'];
  /** Place on the axis, from 0 to 1. */
  readonly at: number;
  readonly row: number;
}

/** Width of a label on the narrowest screen, as a part of the axis. */
const WIDTH = 0.15;
const ROWS = 3;

/**
 * Names for the marks of a strip. Own sizes are placed first; a name that finds no room is left out, as the table has
 * it too.
 * @param sizes sizes of a paper
 */
export function sizeLabels(sizes: readonly PaperSize[]): readonly SizeLabel[] {
  const named = distinctSizes(sizes).map((size) => {
    const { from, to } = sizeMark(size);
    return { text: formatSize(size), role: size.role, at: (from + to) / 2 };
  });
  const wanted = named.sort((a, b) => (a.role === b.role ? a.at - b.at : a.role === 'own' ? -1 : 1));
  const placed: SizeLabel[] = [];
  for (const label of wanted) {
    const row = Array.from({ length: ROWS }, (_, nth) => nth).find((nth) =>
      placed.every((other) => other.row !== nth || Math.abs(other.at - label.at) >= WIDTH),
    );
    if (row !== undefined) placed.push({ ...label, row });
  }
  return placed;
}
