import type { FacetId } from './model/facet.ts';

/** Paths of the site, from its own root; `/` stands for wherever the site is mounted. People link to them. */

export const HOME = '/';

export function paperPath(slug: string): string {
  return `/papers/${slug}/`;
}

/** The catalogue as data. */
export const DATA_PATHS = {
  json: '/papers.json',
  schema: '/papers.schema.json',
  csv: '/papers.csv',
  bib: '/papers.bib',
  feed: '/feed.xml',
  search: '/opensearch.xml',
} as const;

/** Where the development server has the site as it was last built. */
export const LAST_BUILD = '/last-build';

/** Picture of a paper for those who link to it; there are pictures only where `site.cards` says so. */
export function cardPath(slug: string): string {
  return `/papers/${slug}.png`;
}

/** Facets that have pages of their own. */
export const FACET_FOLDERS = { area: 'areas', scale: 'scale', year: 'years', code: 'code' } as const satisfies Partial<
  Record<FacetId, string>
>;

export function facetPath(facet: keyof typeof FACET_FOLDERS, value: string): string {
  return `/${FACET_FOLDERS[facet]}/${value}/`;
}

/**
 * @param path a path of this site
 * @param base where the site is mounted: `/` or `/something/`
 * @returns the path that a link needs
 */
export function mounted(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
