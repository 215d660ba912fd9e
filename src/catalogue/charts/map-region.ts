import { NOT_STATED } from '../model/facet.ts';

/** The edges that the scale axis is cut at: 1, 2 and 5 in every power of ten, from a million to ten trillion. */
export const SIZE_EDGES: readonly number[] = [
  ...[1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12].flatMap((decade) => [decade, 2 * decade, 5 * decade]),
  1e13,
];

/** A part of the map. An end that is left out is open; both ends are inclusive. */
export interface Region {
  readonly years?: { readonly from?: number; readonly to?: number } | typeof NOT_STATED;
  readonly sizes?: { readonly from?: number; readonly to?: number } | typeof NOT_STATED;
}

/**
 * @param region a part of the map
 * @returns the query part of the address that lists its papers, with the question mark: `?years=2023&params=1000..2000`
 */
export function regionQuery({ years, sizes }: Region): string {
  const parts: string[] = [];
  if (years === NOT_STATED) parts.push(`year=${NOT_STATED}`);
  else if (years && range(years)) parts.push(`years=${range(years)}`);
  if (sizes === NOT_STATED) parts.push(`scale=${NOT_STATED}`);
  else if (sizes && range(sizes)) parts.push(`params=${range(sizes)}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function range({ from, to }: { readonly from?: number; readonly to?: number }): string {
  if (from === undefined && to === undefined) return '';
  return from === to ? String(from) : `${from ?? ''}..${to ?? ''}`;
}
