import type { Availability, Paper } from './paper.ts';
import { bucketsOf, SCALE_BUCKETS } from './scale.ts';
import type { TaskArea } from './task-area.ts';

/** The value of a facet for papers that do not say. */
export const NOT_STATED = 'not-stated';

export const FACET_IDS = ['scale', 'area', 'code', 'models', 'data', 'year', 'venue'] as const;
export type FacetId = (typeof FACET_IDS)[number];

/** @returns what a function gives for every facet */
export function byFacet<T>(value: (facet: FacetId) => T): Readonly<Record<FacetId, T>> {
  return Object.fromEntries(FACET_IDS.map((facet) => [facet, value(facet)])) as Record<FacetId, T>;
}

export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** A way to narrow the list: each paper has at least one value, `not-stated` if no other. */
export interface Facet {
  readonly id: FacetId;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

const FACET_LABELS: Readonly<Record<FacetId, string>> = {
  scale: 'Scale',
  area: 'Task area',
  code: 'Code',
  models: 'Models',
  data: 'Data',
  year: 'Year',
  venue: 'Venue',
};

const AVAILABILITY_LABELS: Readonly<Record<Availability, string>> = {
  linked: 'Linked',
  stated: 'Stated, no link',
  promised: 'Promised',
  none: 'Not stated',
};

/** @returns the word for an availability that readers see */
export function availabilityLabel(availability: Availability): string {
  return AVAILABILITY_LABELS[availability];
}

/** @returns the name of a facet that readers see */
export function facetLabel(facet: FacetId): string {
  return FACET_LABELS[facet];
}

/**
 * @param facet which facet
 * @param paper the paper, corrections applied
 * @returns ids of the values that the paper has
 */
export function facetValues(facet: FacetId, paper: Paper): readonly string[] {
  const values = statedValues(facet, paper);
  return values.length > 0 ? values : [NOT_STATED];
}

function statedValues(facet: FacetId, paper: Paper): readonly string[] {
  switch (facet) {
    case 'scale':
      return bucketsOf(paper.parameters).map(({ id }) => id);
    case 'area':
      return paper.areas;
    case 'code':
    case 'models':
    case 'data':
      return paper.artifacts[facet] === 'none' ? [] : [paper.artifacts[facet]];
    case 'year':
      return paper.published ? [paper.published.slice(0, 4)] : [];
    case 'venue':
      return paper.venue ? [venueSeries(paper.venue)] : [];
  }
}

/** The conference or journal without the year of the volume: “NeurIPS 2023” is NeurIPS. */
function venueSeries(venue: string): string {
  return venue.replace(/,?\s*\(?\b(?:19|20)\d\d\)?$/, '') || venue;
}

/**
 * @param papers all papers, corrections applied
 * @param areas the vocabulary, in its order
 * @returns every facet with the values that occur, and how many papers have each
 */
export function facets(papers: readonly Paper[], areas: readonly TaskArea[]): readonly Facet[] {
  return FACET_IDS.map((id) => {
    const counts = new Map<string, number>();
    for (const paper of papers) {
      for (const value of facetValues(id, paper)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...labels(id, counts, areas), [NOT_STATED, 'Not stated'] as const]
      .map(([value, label]) => ({ id: value, label, count: counts.get(value) ?? 0 }))
      .filter(({ count }) => count > 0);
    return { id, label: FACET_LABELS[id], values };
  });
}

/** The stated values of a facet in the order that readers see, with their names. */
function labels(
  facet: FacetId,
  counts: ReadonlyMap<string, number>,
  areas: readonly TaskArea[],
): readonly (readonly [id: string, label: string])[] {
  const found = [...counts.keys()].filter((value) => value !== NOT_STATED);
  switch (facet) {
    case 'scale':
      return SCALE_BUCKETS.map(({ id, label }) => [id, label]);
    case 'area':
      return areas.map(({ id, label }) => [id, label]);
    case 'code':
    case 'models':
    case 'data':
      return (['linked', 'stated', 'promised'] as const).map((id) => [id, availabilityLabel(id)]);
    case 'year':
      return found
        .sort()
        .reverse()
        .map((year) => [year, year]);
    case 'venue':
      return found
        .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b, 'en'))
        .map((venue) => [venue, venue]);
  }
}
