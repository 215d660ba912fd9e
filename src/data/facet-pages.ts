import { facetPath, HOME, type FACET_FOLDERS } from '../catalogue/urls.ts';
import type { TaskArea } from '../catalogue/model/task-area.ts';
import { pageParam, pagesOf, type ListPage } from './pagination.ts';
import { catalogue, papersWith, type CataloguePaper } from './papers.ts';

export interface FacetPageProps {
  readonly facet: string;
  readonly value: string;
  readonly note: string | undefined;
  readonly path: string;
  /** The same papers as a search. */
  readonly search: string;
  readonly total: number;
  readonly page: ListPage<CataloguePaper>;
  readonly areas: readonly TaskArea[];
}

/**
 * @param id a facet that has pages
 * @returns the static paths of the pages of its values, with what each shows
 */
export async function facetPages(id: keyof typeof FACET_FOLDERS) {
  const { facets, areas } = await catalogue();
  const facet = facets.find((candidate) => candidate.id === id);
  const values = await Promise.all(
    (facet?.values ?? []).map(async (value) => {
      const papers = await papersWith(id, value.id);
      return pagesOf(papers).map((page) => {
        const rest = pageParam(page.current);
        const props: FacetPageProps = {
          facet: facet?.label ?? id,
          value: value.label,
          note: areas.find((area) => id === 'area' && area.id === value.id)?.definition,
          path: facetPath(id, value.id),
          search: `${HOME}?${new URLSearchParams({ [id]: value.id }).toString()}`,
          total: papers.length,
          page,
          areas,
        };
        return { params: { path: rest ? `${value.id}/${rest}` : value.id }, props };
      });
    }),
  );
  return values.flat();
}
