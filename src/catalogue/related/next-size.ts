import type { Paper } from '../model/paper.ts';
import { magnitude, ownSizes } from '../model/scale.ts';

/** The nearest papers on the same task at other sizes, by their places in the list. */
export interface NextSizes {
  readonly up?: number;
  readonly down?: number;
}

/**
 * For each paper, of those with the same primary area: the one whose smallest own size is the next above the paper’s
 * largest, and the one whose largest is the next below its smallest. Of several, the first in the list.
 * @param papers all papers in their order, corrections applied
 */
export function nextSizes(papers: readonly Paper[]): readonly NextSizes[] {
  const ranges = papers.map((paper, place) => {
    const sizes = ownSizes(paper.parameters).map(magnitude);
    return { place, area: paper.areas[0], least: Math.min(...sizes), most: Math.max(...sizes) };
  });
  const groups = Map.groupBy(
    ranges.filter(({ area, most }) => area !== undefined && most > 0),
    ({ area }) => area,
  );
  const steps: NextSizes[] = papers.map(() => ({}));
  for (const group of groups.values()) {
    const upwards = group.toSorted((a, b) => a.least - b.least || a.place - b.place);
    const downwards = group.toSorted((a, b) => b.most - a.most || a.place - b.place);
    for (const { place, least, most } of group) {
      const up = firstWhere(upwards, (other) => other.least > most)?.place;
      const down = firstWhere(downwards, (other) => other.most < least)?.place;
      steps[place] = { ...(up !== undefined && { up }), ...(down !== undefined && { down }) };
    }
  }
  return steps;
}

/** The first of a list in which all that holds comes after all that does not; in logarithmic time. */
function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): T | undefined {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) to = middle;
    else from = middle + 1;
  }
  return list[from];
}
