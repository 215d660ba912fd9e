import { parseCount } from '../../catalogue/model/parse-count.ts';
import { FACET_IDS, type FacetId } from '../../catalogue/model/facet.ts';
import { formatCount } from '../../catalogue/model/scale.ts';

export const SORTS = ['relevance', 'size', '-size', 'year', 'title'] as const;
export type Sort = (typeof SORTS)[number];

export const ROLES = ['own', 'compared', 'any'] as const;
/** Which of a paper's sizes a filter by size looks at. */
export type SizeRole = (typeof ROLES)[number];

/** Both ends inclusive; an open end is left out. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
}

/** All that a search is, and all that its address says. */
export interface SearchState {
  /** The words that are searched for, with quotes and minus signs as typed. */
  readonly words: string;
  /** Chosen values by facet: one of them must hold within a facet, and one in every facet. */
  readonly facets: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  /** Numbers of parameters. */
  readonly params?: Range;
  readonly role: SizeRole;
  readonly years?: Range;
  readonly author?: string;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
}

export const EMPTY: SearchState = { words: '', facets: {}, role: 'own', sort: 'relevance', page: 1 };

/** @returns whether anything is asked for: words, or a filter, or another order */
export function isAsking(state: SearchState): boolean {
  return state.words.trim() !== '' || isFiltering(state) || state.sort !== 'relevance' || state.role !== 'own';
}

/** @returns whether the state leaves papers out for another reason than their words */
export function isFiltering(state: SearchState): boolean {
  return (
    Object.values(state.facets).some((values) => values.length > 0) ||
    state.params !== undefined ||
    state.years !== undefined ||
    state.author !== undefined
  );
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
  const sizes = formatRange(state.params, shortCount);
  const years = formatRange(state.years, String);
  const author = state.author?.trim();
  if (sizes) params.set('params', sizes);
  if (state.role !== 'own') params.set('role', state.role);
  if (years) params.set('years', years);
  if (author) params.set('author', author);
  if (state.sort !== 'relevance') params.set('sort', state.sort);
  if (state.page > 1) params.set('page', String(state.page));
  return params.toString();
}

/**
 * @param query the query part of an address
 * @returns the search that it asks for; what cannot be read is left out
 */
export function fromAddress(query: string): SearchState {
  const params = new URLSearchParams(query);
  const facets: Partial<Record<FacetId, readonly string[]>> = {};
  for (const facet of FACET_IDS) {
    const values = [...new Set(params.getAll(facet).filter(Boolean))];
    if (values.length > 0) facets[facet] = values;
  }
  const sizes = parseRange(params.get('params') ?? '', anyCount);
  const years = parseRange(params.get('years') ?? '', wholeNumber);
  const author = params.get('author')?.trim();
  const page = Number(params.get('page'));
  return {
    words: params.get('q')?.trim() ?? '',
    facets,
    ...(sizes && { params: sizes }),
    role: ROLES.find((role) => role === params.get('role')) ?? 'own',
    ...(years && { years }),
    ...(author && { author }),
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'relevance',
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

/** @returns the same search with a value of a facet added, or taken away if it was there; back on the first page */
export function toggled(state: SearchState, facet: FacetId, value: string): SearchState {
  const values = state.facets[facet] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const { [facet]: _, ...others } = state.facets;
  return { ...state, facets: next.length > 0 ? { ...others, [facet]: next } : others, page: 1 };
}

/**
 * @param text one number, or two with `..` between them of which one may be left out
 * @param parse reads a number
 * @returns the range, its ends in order; undefined if a number cannot be read or there is none
 */
export function parseRange(text: string, parse: (end: string) => number | undefined): Range | undefined {
  const ends = text.split('..').map((end) => end.trim());
  const numbers = ends.map((end) => (end ? parse(end) : undefined));
  if (ends.length > 2 || ends.some((end, index) => end && numbers[index] === undefined)) return undefined;
  const from = numbers[0];
  const to = ends.length > 1 ? numbers[1] : from;
  if (from !== undefined && to !== undefined) return { from: Math.min(from, to), to: Math.max(from, to) };
  if (from !== undefined) return { from };
  return to === undefined ? undefined : { to };
}

function formatRange({ from, to }: Range = {}, format: (end: number) => string): string {
  const [first, last] = [from, to].map((end) => (end === undefined ? '' : format(end)));
  return first === last ? (first ?? '') : `${first ?? ''}..${last ?? ''}`;
}

/** `7b` if that is just the number, else all of its digits. */
function shortCount(count: number): string {
  const short = formatCount(count).toLowerCase();
  return parseCount(short) === count ? short : String(count);
}

function anyCount(text: string): number | undefined {
  return wholeNumber(text) ?? parseCount(text);
}

function wholeNumber(text: string): number | undefined {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}
