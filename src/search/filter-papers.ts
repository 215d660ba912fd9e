import { byFacet, FACET_IDS, NOT_STATED, type FacetId } from '../catalogue/model/facet.ts';
import { bucketOf, magnitude } from '../catalogue/model/scale.ts';
import type { Rows, TableSize } from './index/search-table.ts';
import type { Scores } from './ranking/rank.ts';
import type { Range, SearchState } from './query/search-state.ts';

/** Papers, as their places in the catalogue. */
export interface Choice {
  /** All that fit, in the order asked for. */
  readonly places: readonly number[];
  /** For each facet, how many papers each value would give with everything else as it is. */
  readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
}

interface Orders {
  /** Places in the order of their titles; needed to sort by title only. */
  readonly titles: readonly number[] | undefined;
  /** Papers of the author asked for. */
  readonly authors: ReadonlySet<number> | undefined;
  /** Papers that have words which must not occur. */
  readonly banned?: ReadonlySet<number> | undefined;
}

/**
 * Applies the filters and the order of a search.
 * @param scores how well papers fit the words; undefined if there are none
 */
export function choose(rows: Rows, state: SearchState, scores: Scores | undefined, orders: Orders): Choice {
  const counts = byFacet(() => new Map<string, number>());
  const places: number[] = [];
  const candidates = scores
    ? [...scores.keys()].sort((a, b) => a - b)
    : Array.from({ length: rows.length }, (_, place) => place);
  for (const place of candidates) {
    if (!fits(rows, place, state, orders)) continue;
    const misses = FACET_IDS.filter((facet) => !hasValue(rows, place, facet, state));
    if (misses.length > 1) continue;
    const [missed] = misses;
    // A value of a facet counts the papers that it would add, so its own facet's choice is left aside.
    for (const facet of missed ? [missed] : FACET_IDS) {
      for (const value of valuesOf(rows, place, facet, state))
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
    if (!missed) places.push(place);
  }
  return { places: sorted(places, rows, state, scores, orders), counts };
}

function fits(rows: Rows, place: number, state: SearchState, { authors, banned }: Orders): boolean {
  if (banned?.has(place)) return false;
  if (authors && !authors.has(place)) return false;
  if (state.years && !rows.facets.year[place]?.some((year) => within(Number(year), state.years))) return false;
  return !state.params || countedSizes(rows, place, state).some((size) => within(magnitude(size), state.params));
}

function within(value: number, { from = 0, to = Infinity }: Range = {}): boolean {
  return from <= value && value <= to;
}

function hasValue(rows: Rows, place: number, facet: FacetId, state: SearchState): boolean {
  const wanted = state.facets[facet];
  return !wanted?.length || valuesOf(rows, place, facet, state).some((value) => wanted.includes(value));
}

/** The scale of a paper is that of its own sizes, unless a reader asks for those that it is compared with. */
function valuesOf(rows: Rows, place: number, facet: FacetId, state: SearchState): readonly string[] {
  if (facet !== 'scale' || state.role === 'own') return rows.facets[facet][place] ?? [];
  const buckets = [...new Set(countedSizes(rows, place, state).map((size) => bucketOf(size).id))];
  return buckets.length > 0 ? buckets : [NOT_STATED];
}

/** The sizes that filters and orders by size look at. */
function countedSizes(rows: Rows, place: number, { role }: SearchState): readonly TableSize[] {
  const sizes = rows.sizes[place] ?? [];
  return role === 'any' ? sizes : sizes.filter((size) => size.role === role);
}

function sorted(
  places: number[],
  rows: Rows,
  state: SearchState,
  scores: Scores | undefined,
  orders: Orders,
): readonly number[] {
  const score = (place: number) => scores?.get(place) ?? 0;
  const size = (place: number, pick: (...values: number[]) => number) =>
    pick(...countedSizes(rows, place, state).map(magnitude));
  switch (state.sort) {
    case 'size':
      return places.sort((a, b) => order(size(a, Math.min), size(b, Math.min)) || a - b);
    case '-size':
      return places.sort((a, b) => order(-size(a, Math.max), -size(b, Math.max)) || a - b);
    case 'year':
      return places;
    case 'title': {
      const chosen = new Set(places);
      return (orders.titles ?? []).filter((place) => chosen.has(place));
    }
    case 'relevance':
      return places.sort((a, b) => score(b) - score(a) || a - b);
  }
}

/** Small first; papers without a size, whose smallest is infinite, last. */
function order(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
