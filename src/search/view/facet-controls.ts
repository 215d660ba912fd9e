import type { FacetId } from '../../catalogue/model/facet.ts';
import type { SearchState } from '../query/search-state.ts';

/** The check boxes of the facets, as the page brings them along. */
export class FacetControls {
  readonly #inputs: readonly HTMLInputElement[];
  readonly #totals: ReadonlyMap<HTMLInputElement, string>;

  /**
   * @param root what the check boxes are in
   * @param toggle called when a reader ticks or unticks one
   */
  constructor(root: HTMLElement, toggle: (facet: FacetId, value: string) => void) {
    this.#inputs = [...root.querySelectorAll<HTMLInputElement>('[data-facet] input[type="checkbox"]')];
    this.#totals = new Map(this.#inputs.map((input) => [input, shownCount(input)]));
    const sheet = root.querySelector('[data-filters]');
    const close = () => sheet?.removeAttribute('open');
    root.querySelector('[data-filters-done]')?.addEventListener('click', close);
    sheet?.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') close();
    });
    for (const input of this.#inputs) {
      input.addEventListener('change', () => {
        toggle(input.name as FacetId, input.value);
      });
    }
  }

  /**
   * Shows a state, and how many papers each value would give.
   * @param counts undefined for those of the whole catalogue
   */
  update(state: SearchState, counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>> | undefined): void {
    for (const input of this.#inputs) {
      const facet = input.name as FacetId;
      input.checked = state.facets[facet]?.includes(input.value) ?? false;
      const count = counts ? String(counts[facet].get(input.value) ?? 0) : (this.#totals.get(input) ?? '');
      showOption(input, count);
    }
  }

  /** @returns facet and value of every box that is ticked */
  ticked(): readonly (readonly [FacetId, string])[] {
    return this.#inputs.filter(({ checked }) => checked).map(({ name, value }) => [name as FacetId, value] as const);
  }

  values(facet: FacetId): readonly { readonly id: string; readonly label: string }[] {
    const inputs = this.#inputs.filter((input) => input.name === facet);
    return inputs.map((input) => ({ id: input.value, label: input.dataset['label'] ?? input.value }));
  }
}

/** Shows how many papers a value would give; one that is ticked is in sight. */
export function showOption(input: HTMLInputElement, count: string): void {
  const shown = counter(input);
  if (shown) shown.textContent = count;
  input.closest('label')?.toggleAttribute('data-none', count === '0' && !input.checked);
  if (input.checked) input.closest('details')?.setAttribute('open', '');
}

/** @returns how many papers a value gives, as the page says */
export function shownCount(input: HTMLInputElement): string {
  return counter(input)?.textContent ?? '';
}

function counter(input: HTMLInputElement): Element | null {
  return input.closest('label')?.querySelector('[data-count]') ?? null;
}
