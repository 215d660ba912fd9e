import { NOT_STATED } from '../model/facet.ts';
import type { Region } from './map-region.ts';

/** More years than this would make the map longer than anyone scrolls. */
const MOST_BANDS = 30;
/** Height of a lane, in pixels: a mark with a little air. */
const LANE = 12;
/** A band has room for its label. */
const FEWEST_LANES = 3;
/** Space above and below the lanes of a band, in pixels. */
const AIR = 5;
/** Marks of one lane stand at least this share of the width apart: ten pixels on the narrowest screen. */
const APART = 0.04;

/** A year of the map, from top to bottom. */
export interface YearBand {
  readonly label: string;
  /** What to ask the list for to have its papers. */
  readonly region: Pick<Region, 'years'>;
  /** In pixels from the top of the map. */
  readonly top: number;
  readonly height: number;
}

interface Item {
  readonly published?: string | undefined;
  /** Where it stands chartX, as a share of the width. */
  readonly x: number;
}

export interface YearRow<T extends Item> {
  readonly band: YearBand;
  /** With their places in pixels from the top of the map. */
  readonly items: readonly (T & { readonly y: number })[];
}

/**
 * Divides papers by year of publication, newest first, and gives each a height at which it covers no other.
 * @param items papers with their places across
 * @param binned whether they are counted rather than drawn one by one: then their heights mean nothing
 * @returns the bands and the height of all, in pixels
 */
export function yearBands<T extends Item>(items: readonly T[], binned: boolean) {
  const byYear = Map.groupBy(items, ({ published }) => published?.slice(0, 4));
  const groups = yearGroups([...byYear.keys()].filter((year) => year !== undefined).map(Number));
  const undated: Group = { label: 'No date', years: [undefined], region: { years: NOT_STATED } };
  const leastLanes = groups.length <= 8 ? 12 : groups.length <= 16 ? 6 : FEWEST_LANES;
  const rows: YearRow<T>[] = [];
  let top = 0;
  for (const { label, region, years } of byYear.has(undefined) ? [...groups, undated] : groups) {
    const own = years.flatMap((year) => byYear.get(year) ?? []);
    // A lane for each month, but no more than there are papers; without a date there are no months.
    const months = binned ? FEWEST_LANES : Math.max(FEWEST_LANES, Math.min(leastLanes, own.length));
    const least = region.years === NOT_STATED ? FEWEST_LANES : months;
    const { lanes, placed } = binned ? { lanes: least, placed: [] } : packed(own, least);
    const height = lanes * LANE + 2 * AIR;
    const lanesTop = top + AIR + LANE / 2;
    rows.push({
      band: { label, region, top, height },
      items: own.map((item, index) => ({ ...item, y: lanesTop + (placed[index] ?? 0) * LANE })),
    });
    top += height;
  }
  return { bands: rows.map(({ band }) => band), rows, height: top };
}

interface Group extends Pick<YearBand, 'label' | 'region'> {
  readonly years: readonly (string | undefined)[];
}

/** Every year from the last to the first; if that is very many, the years that there are, the oldest ones together. */
function yearGroups(found: readonly number[]): readonly Group[] {
  const known = found.toSorted((a, b) => b - a);
  const [last = 0, first = 0] = [known[0], known.at(-1)];
  const all =
    known.length > 0 && last - first < MOST_BANDS
      ? Array.from({ length: last - first + 1 }, (_, back) => last - back)
      : known;
  const single = all.length > MOST_BANDS ? all.slice(0, MOST_BANDS - 1) : all;
  const older = all.slice(single.length);
  const groups = single.map((year): Group => {
    return { label: String(year), years: [fourDigits(year)], region: { years: { from: year, to: year } } };
  });
  const [to] = older;
  if (to !== undefined) groups.push({ label: `≤ ${to}`, years: older.map(fourDigits), region: { years: { to } } });
  return groups;
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

/** Each item in the lane of its month, or in the nearest one that has room; more lanes if none has. */
function packed(items: readonly Item[], least: number): { lanes: number; placed: readonly number[] } {
  for (let lanes = least; ; lanes = Math.ceil(lanes * 1.2)) {
    const taken: number[][] = Array.from({ length: lanes }, () => []);
    const placed = items.map(({ published, x }) => {
      const wanted = laneOf(published, lanes);
      const lane = nearest(wanted, lanes).find((at) => taken[at]?.every((other) => Math.abs(other - x) >= APART));
      if (lane !== undefined) taken[lane]?.push(x);
      return lane;
    });
    if (placed.every((lane) => lane !== undefined)) return { lanes, placed };
  }
}

/** December is at the top; a date without a month is in the middle of its year. */
function laneOf(published: string | undefined, lanes: number): number {
  const month = Number(published?.slice(5, 7) ?? 0);
  return Math.round((month ? (12 - month) / 11 : 0.5) * (lanes - 1));
}

/** All lanes, those close to the wanted one first. */
function nearest(wanted: number, lanes: number): readonly number[] {
  return Array.from({ length: lanes }, (_, lane) => lane).sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
}
