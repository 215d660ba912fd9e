import { FACETS } from '../catalogue/model/facet.ts';
import { pagedFacets, type FacetValue, type PagedFacet } from '../catalogue/model/facet-counts.ts';
import type { FacetPages } from '../catalogue/model/facet-definition.ts';
import type { TaskArea } from '../catalogue/model/task-area.ts';
import { facetPath, HOME } from '../catalogue/urls.ts';
import { pageParam, pagesOf, type ListPage } from './pagination.ts';
import { catalogue, papersWith, type CataloguePaper } from './papers.ts';

/** The list of all values of a facet. */
export interface FacetListProps {
  readonly facet: PagedFacet;
  readonly pages: FacetPages;
}

/** One page of the papers of a value. */
export interface FacetPageProps {
  readonly facet: string;
  readonly value: FacetValue;
  readonly path: string;
  /** The same papers as a search. */
  readonly search: string;
  readonly page: ListPage<CataloguePaper>;
  readonly areas: readonly TaskArea[];
}

/** @returns the static path of the list of values of each facet that has pages, with what it shows */
export async function facetLists() {
  const { facets } = await catalogue();
  return pagedFacets(facets).map((facet) => {
    const props: FacetListProps = { facet, pages: FACETS[facet.id].pages };
    return { params: { facet: props.pages.folder }, props };
  });
}

/** @returns the static paths of the pages of every value of these facets, with what each shows */
export async function facetPages() {
  const { facets, areas } = await catalogue();
  const pages = await Promise.all(
    pagedFacets(facets).flatMap(({ id, label, values }) =>
      values.map(async (value) => {
        const papers = await papersWith(id, value.id);
        return pagesOf(papers).map((page) => {
          const rest = pageParam(page.current);
          const props: FacetPageProps = {
            facet: label,
            value,
            path: facetPath(id, value.id),
            search: `${HOME}?${new URLSearchParams({ [id]: value.id }).toString()}`,
            page,
            areas,
          };
          return { params: { facet: FACETS[id].pages.folder, path: rest ? `${value.id}/${rest}` : value.id }, props };
        });
      }),
    ),
  );
  return pages.flat();
}
