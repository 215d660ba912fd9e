import { parseCount } from '../../catalogue/model/parse-count.ts';
import { facetLabel, FACET_IDS, type FacetId } from '../../catalogue/model/facet.ts';
import { formatCount } from '../../catalogue/model/scale.ts';
import type { Range, SearchState } from './search-state.ts';

/** A filter that is on, in words, and the search without it. */
export interface ActiveFilter {
  readonly label: string;
  readonly without: SearchState;
}

/** The name of a value of a facet that readers see. */
export type NameOf = (facet: FacetId, value: string) => string;

/** @returns every filter that is on, in the order of the controls */
export function activeFilters(state: SearchState, nameOf: NameOf): readonly ActiveFilter[] {
  const filters: ActiveFilter[] = [];
  for (const facet of FACET_IDS) {
    for (const value of state.facets[facet] ?? []) {
      const rest = (state.facets[facet] ?? []).filter((other) => other !== value);
      const { [facet]: _, ...others } = state.facets;
      const facets = rest.length > 0 ? { ...others, [facet]: rest } : others;
      filters.push({ label: `${facetLabel(facet)}: ${nameOf(facet, value)}`, without: { ...state, facets, page: 1 } });
    }
  }
  if (state.params) {
    const { params, ...without } = state;
    filters.push({ label: `Size: ${sizeRange(params)}`, without: { ...without, page: 1 } });
  }
  if (state.role !== 'own') {
    const whose = { compared: 'of models compared with', any: 'of any model' }[state.role];
    filters.push({ label: `Sizes ${whose}`, without: { ...state, role: 'own', page: 1 } });
  }
  if (state.years) {
    const { years, ...without } = state;
    filters.push({ label: `Year: ${range(years, String)}`, without: { ...without, page: 1 } });
  }
  if (state.author) {
    const { author, ...without } = state;
    filters.push({ label: `Author: ${author}`, without: { ...without, page: 1 } });
  }
  return filters;
}

/** A range of sizes; `params:<3b` ends one parameter before 3B, which is not “up to 3B”. */
function sizeRange(sizes: Range): string {
  const { from, to } = sizes;
  if (from === undefined && to !== undefined && isRounder(to + 1, to)) return `under ${formatCount(to + 1)}`;
  if (to === undefined && from !== undefined && isRounder(from - 1, from)) return `over ${formatCount(from - 1)}`;
  return range(sizes, formatCount);
}

function isRounder(count: number, than: number): boolean {
  return parseCount(formatCount(count)) === count && formatCount(count) === formatCount(than);
}

function range({ from, to }: Range, format: (value: number) => string): string {
  if (from === to && from !== undefined) return format(from);
  if (from === undefined) return `up to ${format(to ?? 0)}`;
  return to === undefined ? `${format(from)} and more` : `${format(from)}–${format(to)}`;
}
