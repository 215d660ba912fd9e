import { formatCounted } from '../../catalogue/text/format.ts';
import type { ActiveFilter } from '../query/describe-filters.ts';
import type { SearchEngine, SearchResults } from '../engine.ts';
import type { Mistake } from '../query/parse-query.ts';
import { EMPTY, type SearchState } from '../query/search-state.ts';
import { requireElement } from './element.ts';

interface ShownResults {
  readonly engine: SearchEngine;
  readonly state: SearchState;
  readonly results: SearchResults;
  /** Results that are on the page. */
  readonly shown: number;
  readonly filters: readonly ActiveFilter[];
  readonly mistakes: readonly Mistake[];
}

/** Everything around the results: how many, what was changed, what can be taken away. */
export class ResultStatus {
  readonly #root: HTMLElement;
  readonly #go: (state: SearchState) => void;

  /** @param go called with the search that a reader chooses */
  constructor(root: HTMLElement, go: (state: SearchState) => void) {
    this.#root = root;
    this.#go = go;
  }

  async update({ engine, state, results, shown, filters, mistakes }: ShownResults): Promise<void> {
    const { places, relevance } = results;
    this.#chips(filters);
    this.#pager(true);
    requireElement(this.#root, '[data-search-more]', HTMLElement).hidden = shown >= places.length;
    const count = places.length > 0 ? formatCounted(places.length, 'paper') : 'No paper fits';
    const words = state.words && `for “${state.words}”`;
    this.#say([count, words, shown < places.length && `(${shown} shown)`].filter(Boolean).join(' '));
    const notes: Node[] = mistakes.map(({ what }) => note(what));
    for (const { typed, corrected } of relevance?.queryTerms ?? []) {
      if (corrected !== undefined)
        notes.push(note(`“${typed}” is in no paper; this is what was found for “${corrected}”.`));
    }
    if (places.length === 0) notes.push(...(await this.#nearest(engine, state, filters)));
    this.#notes(notes);
  }

  /** What the page says when nothing is asked for. */
  clear(all: string): void {
    this.#say(all);
    this.#chips([]);
    this.#notes([]);
    this.#pager(false);
    requireElement(this.#root, '[data-search-more]', HTMLElement).hidden = true;
  }

  /** @param reason what is wrong and what to do, if it is known */
  fail(reason = 'This could not be loaded. Check the connection, load the page again, and try once more.'): void {
    this.#say(reason);
  }

  /** Filters that could be dropped, with what that would find. */
  async #nearest(engine: SearchEngine, state: SearchState, filters: readonly ActiveFilter[]): Promise<Node[]> {
    const found = await Promise.all(
      filters.map(async ({ label, without }) => ({
        label,
        without,
        count: (await engine.search(without)).places.length,
      })),
    );
    const buttons = found
      .filter(({ count }) => count > 0)
      .map(({ label, without, count }) =>
        this.#searchButton(`Without ${label}: ${formatCounted(count, 'paper')}`, without),
      );
    if (buttons.length > 0) return buttons;
    if (filters.length === 0) return [note('Try fewer or other words.')];
    const { words } = state;
    return [this.#searchButton(words ? `Only “${words}”, without any filter` : 'All papers', { ...EMPTY, words })];
  }

  #chips(filters: readonly ActiveFilter[]): void {
    const buttons = filters.map(({ label, without }) => {
      const button = this.#searchButton(`${label} ×`, without);
      button.setAttribute('aria-label', `Remove filter ${label}`);
      return button;
    });
    requireElement(this.#root, '[data-search-chips]', HTMLElement).replaceChildren(...buttons);
  }

  #searchButton(label: string, state: SearchState): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip hover:border-accent min-h-7 cursor-pointer';
    button.textContent = label;
    button.addEventListener('click', () => {
      this.#go(state);
    });
    return button;
  }

  #notes(notes: readonly Node[]): void {
    requireElement(this.#root, '[data-search-notes]', HTMLElement).replaceChildren(...notes);
  }

  #pager(hidden: boolean): void {
    this.#root.querySelector('[data-pager]')?.toggleAttribute('hidden', hidden);
  }

  #say(text: string): void {
    requireElement(this.#root, '[role="status"]', HTMLElement).textContent = text;
  }
}

function note(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
