import { byFacet, FACETS, type FacetId } from '../../catalogue/model/facet.ts';
import type { FacetDefinition, FacetOption } from '../../catalogue/model/facet-definition.ts';
import type { FilteredPapers } from '../filter-papers.ts';
import type { TaskArea } from '../../catalogue/model/task-area.ts';
import type { NameOf } from '../query/describe-filters.ts';
import type { DeclaredFilter, Vocabulary } from '../query/facet-values.ts';
import { toggled, toggledFact, type SearchState } from '../query/search-state.ts';
import { SORT_NAMES, type Sort } from '../query/sorts.ts';
import { DeclaredControls, type FoundFacts } from './declared-controls.ts';
import { requireElement } from './element.ts';
import { FacetControls } from './facet-controls.ts';
import { SizeSlider } from './size-slider.ts';

/** The controls beside the box: facets, sizes, and the order. */
export class SearchControls {
  readonly #facets: FacetControls;
  readonly #facts: DeclaredControls;
  readonly #slider: SizeSlider;
  readonly #sort: HTMLSelectElement;
  /** Task areas that no paper has. */
  readonly #otherAreas: readonly FacetOption[];
  readonly #declared: readonly DeclaredFilter[];

  /**
   * @param root has the controls
   * @param current gives the search that a control changes
   * @param onChange called with what a reader makes of it
   */
  constructor(root: HTMLElement, current: () => SearchState, onChange: (state: SearchState) => void) {
    this.#declared = JSON.parse(root.dataset['declared'] ?? '[]') as readonly DeclaredFilter[];
    this.#otherAreas = JSON.parse(root.dataset['otherAreas'] ?? '[]') as readonly FacetOption[];
    this.#facets = new FacetControls(root, (facet, value) => {
      onChange(toggled(current(), facet, value));
    });
    this.#facts = new DeclaredControls(root, (id, value) => {
      onChange(toggledFact(current(), id, value));
    });
    this.#slider = new SizeSlider(requireElement(root, '[data-size-slider]', HTMLElement), (params) => {
      const { params: _, ...others } = current();
      onChange({ ...others, ...(params && { params }), page: 1 });
    });
    this.#sort = requireElement(root, '[data-search-sort]', HTMLSelectElement);
    this.#sort.addEventListener('change', () => {
      onChange({ ...current(), sort: this.#order(), page: 1 });
    });
  }

  /** Shows the order and the sizes of a search, which need no answer. */
  show({ sort, params }: SearchState): void {
    this.#sort.value = sort;
    this.#slider.update(params);
  }

  /**
   * Shows what is chosen in the facets, and how many papers each value would give.
   * @param found undefined for those of the whole catalogue
   */
  showFacets(
    state: SearchState,
    found: (FoundFacts & { readonly papers: Pick<FilteredPapers, 'counts'> }) | undefined,
  ): void {
    this.#facets.update(state, found?.papers.counts);
    this.#facts.update(state, found);
  }

  /** @returns the search with what a reader has set before anyone listened; the same one if that is nothing */
  catchUp(state: SearchState): SearchState {
    const params = this.#slider.range();
    const sort = this.#order();
    let next = params ? { ...state, params } : state;
    for (const [facet, value] of this.#facets.ticked()) next = toggled(next, facet, value);
    for (const [id, value] of this.#facts.ticked()) next = toggledFact(next, id, value);
    return sort === next.sort ? next : { ...next, sort };
  }

  readonly nameOf: NameOf = (facet: FacetId, value: string) =>
    this.#values(facet).find(({ id }) => id === value)?.label ?? value;

  /** @returns the values that each facet has, or could have, and the fields that the catalogue declares */
  vocabulary(): Vocabulary {
    return { ...byFacet((facet) => this.#values(facet)), declared: this.#declared };
  }

  /** Those that papers have, and those that are known though no paper has them. */
  #values(facet: FacetId): readonly Pick<FacetOption, 'id' | 'label'>[] {
    const had = this.#facets.values(facet);
    const { options }: FacetDefinition = FACETS[facet];
    const known = options(new Map(), this.#otherAreas.map(asArea));
    return [...had, ...known.filter(({ id }) => !had.some((value) => value.id === id))];
  }

  #order(): Sort {
    return SORT_NAMES.find((name) => name === this.#sort.value) ?? 'relevance';
  }
}

function asArea({ id, label }: FacetOption): TaskArea {
  return { id, label, definition: '' };
}
