import type { Parameter } from '../model/paper.ts';
import { formatSize, type Size } from '../model/scale.ts';
import { stripMarks } from './size-axis.ts';

/** A name above the strip, in a row that it has to itself at its place; row 0 is next to the axis. */
export interface StripLabel {
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
export function stripLabels(sizes: readonly (Size & Pick<Parameter, 'role'>)[]): readonly StripLabel[] {
  const named = sizes.map((size) => {
    const [mark] = stripMarks([size]);
    return { text: formatSize(size), role: size.role, at: mark ? (mark.from + mark.to) / 2 : 0 };
  });
  const wanted = named
    .filter((label, place) => named.findIndex(({ text, role }) => text === label.text && role === label.role) === place)
    .sort((a, b) => (a.role === b.role ? a.at - b.at : a.role === 'own' ? -1 : 1));
  const placed: StripLabel[] = [];
  for (const label of wanted) {
    const row = Array.from({ length: ROWS }, (_, nth) => nth).find((nth) =>
      placed.every((other) => other.row !== nth || Math.abs(other.at - label.at) >= WIDTH),
    );
    if (row !== undefined) placed.push({ ...label, row });
  }
  return placed;
}
