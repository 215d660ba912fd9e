import { FACET_IDS, type FacetId } from '../../catalogue/model/facet.ts';
import { toggledWish } from './fact-wishes.ts';
import type { Filter } from './filter.ts';
import { FILTER_IDS, FILTERS, NO_FILTERS, type FilterId, type FilterValue, type FilterValues } from './filters.ts';

/** All that a search is, and all that its address says. */
export interface SearchState extends FilterValues {
  /** The words that are searched for, with quotes and minus signs as typed. */
  readonly words: string;
  /** Chosen values by facet: one of them must hold within a facet, and one in every facet. */
  readonly facets: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  /** From 1. */
  readonly page: number;
}

/** An address may be written by anyone: a value of a filter is no longer, and a facet has no more of them. */
const LONGEST_VALUE = 500;
export const MOST_VALUES = 100;

export const EMPTY: SearchState = { words: '', facets: {}, ...NO_FILTERS, page: 1 };

/** @returns whether anything is asked for: words, or a filter, or another order */
export function isAsking(state: SearchState): boolean {
  return (
    state.words.trim() !== '' ||
    Object.values(state.facets).some((values) => values.length > 0) ||
    FILTER_IDS.some((id) => activeFilter(state, id) !== undefined)
  );
}

/** @returns a filter and what is chosen in it; undefined if nothing is */
export function activeFilter<Id extends FilterId>(
  state: SearchState,
  id: Id,
): { readonly filter: Filter<FilterValue<Id>>; readonly value: FilterValue<Id> } | undefined {
  const value = state[id] as FilterValue<Id> | undefined;
  return value === undefined || value === NO_FILTERS[id] ? undefined : { filter: FILTERS[id], value };
}

/**
 * @param state a search
 * @returns the query part of its address, without the question mark, as short as it can be: `q=kv+cache&area=inference`
 */
export function toAddress(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.words.trim()) params.set('q', state.words.trim());
  for (const facet of FACET_IDS) {
    for (const value of state.facets[facet] ?? []) params.append(facet, value);
  }
  for (const id of FILTER_IDS) {
    const active = activeFilter(state, id);
    const text = active?.filter.toAddress(active.value);
    if (text) params.set(id, text);
  }
  if (state.page > 1) params.set('page', String(state.page));
  return params.toString();
}

/**
 * @param query the query part of an address
 * @returns the search that it asks for; what cannot be read is left out, which `parseAddress` says
 */
export function fromAddress(query: string): SearchState {
  const params = new URLSearchParams(query);
  const facets: Partial<Record<FacetId, readonly string[]>> = {};
  for (const facet of FACET_IDS) {
    const values = [...new Set(params.getAll(facet).filter((value) => value && value.length <= LONGEST_VALUE))];
    if (values.length > 0) facets[facet] = values.slice(0, MOST_VALUES);
  }
  const filters = FILTER_IDS.flatMap((id) => {
    const value = FILTERS[id].fromAddress((params.get(id) ?? '').slice(0, longestOf(id)));
    return value === undefined ? [] : [[id, value] as const];
  });
  return {
    ...EMPTY,
    ...Object.fromEntries(filters),
    words: params.get('q')?.trim() ?? '',
    facets,
    page: pageFrom(params.get('page') ?? ''),
  };
}

function longestOf(id: FilterId): number {
  const { longest = LONGEST_VALUE }: Pick<Filter<never>, 'longest'> = FILTERS[id];
  return longest;
}

/** A page that no search has is for those to correct who know how many results there are. */
function pageFrom(text: string): number {
  const page = /^\d+$/.test(text) ? Math.min(Number(text), Number.MAX_SAFE_INTEGER) : 1;
  return Math.max(1, page);
}

/** @returns the same search with a value of a facet added, or taken away if it was there; back on the first page */
export function toggled(state: SearchState, facet: FacetId, value: string): SearchState {
  const values = state.facets[facet] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const { [facet]: _, ...others } = state.facets;
  return { ...state, facets: next.length > 0 ? { ...others, [facet]: next } : others, page: 1 };
}

/** @returns the same search with a value of a declared field added, or taken away if it was there; back on the first page */
export function toggledFact(state: SearchState, id: string, value: string): SearchState {
  const { facts = {}, ...others } = state;
  const next = toggledWish(facts, id, value);
  return { ...others, ...(Object.keys(next).length > 0 && { facts: next }), page: 1 };
}

/** @returns the same search without a filter; back on the first page */
export function withoutFilter(state: SearchState, id: FilterId): SearchState {
  const { [id]: _, ...others } = state;
  return { ...NO_FILTERS, ...others, page: 1 };
}
