import { FACETS, type PagedFacetId } from './model/facet.ts';

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
  semicolons: '/papers-semicolons.csv',
  bib: '/papers.bib',
  feed: '/feed.xml',
  search: '/opensearch.xml',
} as const;

/** Where the development server has the site as it was last built. */
export const LAST_BUILD = '/last-build';

/** Picture of a paper for those who link to it; there are pictures only where `site.cards` says so. */
export function socialCardPath(slug: string): string {
  return `/papers/${slug}.png`;
}

/** Page of a value of a facet. */
export function facetPath(facet: PagedFacetId, value: string): string {
  return `/${FACETS[facet].pages.folder}/${value}/`;
}

/**
 * @param path a path of this site
 * @param base where the site is mounted: `/` or `/something/`
 * @returns the path that a link needs
 */
export function mounted(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
