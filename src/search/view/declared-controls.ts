import type { FilteredPapers } from '../filter-papers.ts';
import { factsOf, type FactTable } from '../index/fact-table.ts';
import { countOptions } from '../query/fact-options.ts';
import { hasWish } from '../query/fact-wishes.ts';
import type { SearchState } from '../query/search-state.ts';
import { shownCount, showOption } from './facet-controls.ts';

/** What papers say of the declared fields, and which of them a search has found. */
export interface FoundFacts {
  readonly papers: Pick<FilteredPapers, 'places' | 'without'>;
  readonly facts: () => Promise<FactTable>;
}

/** The check boxes of the fields that the catalogue declares. Their counts are loaded for those that are open only. */
export class DeclaredControls {
  readonly #fields: readonly Field[];
  #found: FoundFacts | undefined;

  /**
   * @param root what the check boxes are in
   * @param toggle called when a reader ticks or unticks one
   */
  constructor(root: HTMLElement, toggle: (id: string, value: string) => void) {
    this.#fields = [...root.querySelectorAll<HTMLDetailsElement>('details[data-declared]')].map((box) => {
      const inputs = [...box.querySelectorAll('input')];
      return { id: box.dataset['declared'] ?? '', box, inputs, totals: inputs.map(shownCount) };
    });
    for (const field of this.#fields) {
      field.box.addEventListener('toggle', () => void this.#count(field));
      for (const input of field.inputs) {
        input.addEventListener('change', () => {
          toggle(field.id, input.value);
        });
      }
    }
  }

  /**
   * Shows a state, and how many papers each value would give.
   * @param found undefined for those of the whole catalogue
   */
  update({ facts = {} }: SearchState, found: FoundFacts | undefined): void {
    this.#found = found;
    for (const field of this.#fields) {
      for (const input of field.inputs) {
        input.checked = hasWish(facts, field.id, input.value);
        if (input.checked) field.box.open = true;
      }
      void this.#count(field);
    }
  }

  /** @returns field and value of every box that is ticked */
  ticked(): readonly (readonly [id: string, value: string])[] {
    return this.#fields.flatMap(({ id, inputs }) =>
      inputs.filter(({ checked }) => checked).map(({ value }) => [id, value] as const),
    );
  }

  async #count(field: Field): Promise<void> {
    const found = this.#found;
    if (!field.box.open) return;
    const counts = found ? await countsOf(field, found) : field.totals;
    // Another search may have ended meanwhile.
    if (this.#found !== found) return;
    field.inputs.forEach((input, at) => {
      showOption(input, counts[at] ?? '');
    });
  }
}

/** @returns how many papers each value would give; nothing if that cannot be loaded, which leaves the results as they are */
async function countsOf({ id, inputs }: Field, { papers, facts }: FoundFacts): Promise<readonly string[]> {
  const table = await facts().catch((error: unknown) => {
    console.error(error);
    return undefined;
  });
  if (!table) return [];
  const places = new Set([...papers.places, ...(papers.without[id] ?? [])]);
  return countOptions(inputs, factsOf(table, id), (place) => places.has(place)).map(String);
}

interface Field {
  readonly id: string;
  readonly box: HTMLDetailsElement;
  readonly inputs: readonly HTMLInputElement[];
  /** How many papers of the whole catalogue have each value, as the page says. */
  readonly totals: readonly string[];
}
