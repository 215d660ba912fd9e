import { formatCounted, formatNumber } from '../../catalogue/text/format.ts';
import { begunFilter, type BegunFilter } from '../query/begun-filter.ts';
import type { Vocabulary } from '../query/facet-values.ts';
import type { Suggestion } from '../suggest.ts';
import { requireElement } from './element.ts';

/** @returns what the filter that is being typed may become */
type FindSuggestions = (begun: BegunFilter) => Promise<readonly Suggestion[]>;

/**
 * The list below the search box of what a filter may become, after the pattern “Editable Combobox With List Autocomplete”
 * of the ARIA Authoring Practices; the box stays a search box, as it is one most of the time.
 */
export class SuggestionList {
  readonly #box: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #said: HTMLElement;
  readonly #declared: Vocabulary['declared'];
  readonly #find: FindSuggestions;
  #begun: BegunFilter | undefined;
  #suggestions: readonly Suggestion[] = [];
  /** The one that Enter takes. */
  #chosen = -1;

  /** @param root has the list and the place where its length is said */
  constructor(root: HTMLElement, box: HTMLInputElement, { declared }: Vocabulary, find: FindSuggestions) {
    this.#box = box;
    this.#declared = declared;
    this.#find = find;
    this.#list = requireElement(root, '#suggestions', HTMLElement);
    this.#said = requireElement(root, '[data-suggestions-said]', HTMLElement);
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', this.#list.id);
    box.addEventListener('input', () => void this.#update());
    box.addEventListener('blur', () => {
      this.#show([]);
    });
    box.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    // What was typed while this was on its way.
    if (document.activeElement === box) void this.#update();
    // The box keeps the focus.
    this.#list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role="option"]') : null;
      this.#take([...this.#list.children].findIndex((own) => own === option));
    });
  }

  async #update(): Promise<void> {
    const { value, selectionStart, selectionEnd } = this.#box;
    const begun = selectionStart === selectionEnd ? begunFilter(value, selectionStart ?? 0, this.#declared) : undefined;
    this.#begun = begun;
    // If the search cannot be had, the results say so.
    const found = begun ? await this.#find(begun).catch(() => []) : [];
    // A reader may have typed on, or gone elsewhere.
    if (begun === this.#begun) this.#show(document.activeElement === this.#box ? found : []);
  }

  #onKey(event: KeyboardEvent): void {
    const { length } = this.#suggestions;
    if (length === 0 || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const isChosen = this.#chosen >= 0;
    if (event.key === 'ArrowDown') this.#choose((this.#chosen + 1) % length);
    else if (event.key === 'ArrowUp') this.#choose((isChosen ? this.#chosen : length) - 1);
    else if (event.key === 'Escape') this.#show([]);
    else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && isChosen) this.#take(this.#chosen);
    else {
      // With the caret elsewhere it is another value.
      if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) this.#show([]);
      return;
    }
    event.preventDefault();
  }

  #take(at: number): void {
    const [begun, suggestion] = [this.#begun, this.#suggestions[at]];
    if (!begun || !suggestion) return;
    const { value } = this.#box;
    const before = `${value.slice(0, begun.start)}${suggestion.text} `;
    this.#show([]);
    this.#box.value = before + value.slice(begun.end).trimStart();
    this.#box.setSelectionRange(before.length, before.length);
    this.#box.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #show(suggestions: readonly Suggestion[]): void {
    this.#suggestions = suggestions;
    this.#list.replaceChildren(...suggestions.map(option));
    this.#list.hidden = suggestions.length === 0;
    this.#said.textContent = suggestions.length > 0 ? formatCounted(suggestions.length, 'suggestion') : '';
    this.#choose(-1);
  }

  #choose(at: number): void {
    this.#chosen = at;
    const options = [...this.#list.children];
    for (const [nth, element] of options.entries()) element.setAttribute('aria-selected', String(nth === at));
    const chosen = options[at];
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) this.#box.setAttribute('aria-activedescendant', chosen.id);
    else this.#box.removeAttribute('aria-activedescendant');
  }
}

function option({ label, papers }: Suggestion, at: number): HTMLElement {
  const element = document.createElement('li');
  element.id = `suggestion-${at}`;
  element.role = 'option';
  element.className =
    'aria-selected:bg-accent-soft aria-selected:outline-accent hover:bg-accent-soft -outline-offset-2 aria-selected:outline-2 flex min-h-9 cursor-pointer items-center justify-between gap-4 px-4 py-1.5 wrap-anywhere';
  const name = document.createElement('span');
  name.textContent = label;
  const count = document.createElement('span');
  count.className = 'text-quiet text-sm';
  count.textContent = papers === undefined ? '' : formatNumber(papers);
  element.append(name, count);
  return element;
}
