import { FACET_IDS, FACETS, facetValues, NOT_STATED, type FacetId, type PagedFacetId } from './facet.ts';
import type { FacetDefinition, FacetOption } from './facet-definition.ts';
import type { Paper } from './paper.ts';
import type { TaskArea } from './task-area.ts';

export interface FacetValue extends FacetOption {
  /** Papers that have it. */
  readonly count: number;
}

/** A way to narrow the list: each paper has at least one value, `not-stated` if no other. */
export interface Facet {
  readonly id: FacetId;
  readonly label: string;
  /** Whether its values are in sight before a reader asks for them. */
  readonly open: boolean;
  readonly values: readonly FacetValue[];
}

/** A facet that has pages of its own. */
export type PagedFacet = Facet & { readonly id: PagedFacetId };

/**
 * @param papers all papers, corrections applied
 * @param areas the vocabulary, in its order
 * @returns every facet with the values that occur, and how many papers have each
 */
export function facets(papers: readonly Paper[], areas: readonly TaskArea[]): readonly Facet[] {
  return FACET_IDS.map((id) => {
    const { label, options, open = false }: FacetDefinition = FACETS[id];
    const counts = new Map<string, number>();
    for (const paper of papers) {
      for (const value of facetValues(id, paper)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const stated = new Map([...counts].filter(([value]) => value !== NOT_STATED));
    const all: readonly FacetOption[] = [...options(stated, areas), { id: NOT_STATED, label: 'Not stated' }];
    const values = all.map((option) => ({
      id: option.id,
      label: option.label,
      definition: option.definition,
      count: counts.get(option.id) ?? 0,
    }));
    return { id, label, open, values: values.filter(({ count }) => count > 0) };
  });
}

/** @returns those that have pages of their own */
export function pagedFacets(facets: readonly Facet[]): readonly PagedFacet[] {
  return facets.filter((facet): facet is PagedFacet => hasPages(facet.id));
}

function hasPages(id: FacetId): id is PagedFacetId {
  const { pages }: FacetDefinition = FACETS[id];
  return pages !== undefined;
}
