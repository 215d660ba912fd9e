import { getCollection } from 'astro:content';
import { facetValues, type FacetId } from '../catalogue/model/facet.ts';
import { facets, type Facet } from '../catalogue/model/facet-counts.ts';
import type { DeclaredField } from '../catalogue/model/declared-field.ts';
import { withCorrections, type Paper } from '../catalogue/model/paper.ts';
import type { TaskArea } from '../catalogue/model/task-area.ts';
import type { Venue } from '../catalogue/model/venue.ts';

/** A paper as the pages show it: corrections applied, with its address and its text. */
export interface CataloguePaper extends Paper {
  readonly slug: string;
  readonly abstract: string;
}

export interface Catalogue {
  /** Newest first; papers of one date, or of none, by title. */
  readonly papers: readonly CataloguePaper[];
  readonly areas: readonly TaskArea[];
  readonly facets: readonly Facet[];
  /** The fields that the catalogue declares, in its order. */
  readonly fields: readonly ShownField[];
  /** Conferences and journals, with their full names. */
  readonly venues: readonly Venue[];
}

/** A declared field as pages show it. */
export type ShownField = Pick<DeclaredField, 'id' | 'label' | 'definition' | 'kind'>;

let loaded: Promise<Catalogue> | undefined;

/** @returns all that the site shows, read once a build */
export function catalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

/** @returns the papers that have a value of a facet */
export async function papersWith(facet: FacetId, value: string): Promise<readonly CataloguePaper[]> {
  const { papers } = await catalogue();
  return papers.filter((paper) => facetValues(facet, paper).includes(value));
}

async function load(): Promise<Catalogue> {
  const entries = await getCollection('papers');
  const papers = entries
    .map(({ id, data, body }) => ({ ...withCorrections(data), slug: id, abstract: body ?? '' }))
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.title.localeCompare(b.title, 'en'));
  const areas = (await getCollection('areas')).sort((a, b) => a.id.localeCompare(b.id)).map(({ data }) => data);
  const fields = (await getCollection('fields')).sort((a, b) => a.id.localeCompare(b.id)).map(({ data }) => data);
  const venues = (await getCollection('venues')).map(({ data }) => data);
  return { papers, areas, facets: facets(papers, areas), fields, venues };
}
