import { FACET_IDS, FACETS, type FacetId } from '../../catalogue/model/facet.ts';
import { describeWish } from './fact-filter.ts';
import { wishParts } from './fact-wishes.ts';
import { FILTER_IDS } from './filters.ts';
import { activeFilter, toggled, toggledFact, withoutFilter, type SearchState } from './search-state.ts';

/** A filter that is on, in words, and the search without it. */
export interface ActiveFilter {
  readonly label: string;
  readonly without: SearchState;
}

/** The name of a value of a facet that readers see. */
export type NameOf = (facet: FacetId, value: string) => string;

/** @returns every filter that is on, in the order of the controls */
export function activeFilters(state: SearchState, nameOf: NameOf): readonly ActiveFilter[] {
  const values = FACET_IDS.flatMap((facet) =>
    (state.facets[facet] ?? []).map((value) => ({
      label: `${FACETS[facet].label}: ${nameOf(facet, value)}`,
      without: toggled(state, facet, value),
    })),
  );
  const filters = FILTER_IDS.flatMap((id) => {
    const active = activeFilter(state, id);
    const label = active?.filter.describe?.(active.value);
    return label === undefined ? [] : { label, without: withoutFilter(state, id) };
  });
  const facts = Object.entries(state.facts ?? {}).flatMap(([id, wish]) =>
    wishParts(wish).map((part) => ({ label: describeWish(id, part), without: toggledFact(state, id, part) })),
  );
  return [...values, ...filters, ...facts];
}
