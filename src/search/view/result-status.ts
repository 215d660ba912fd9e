import { formatCounted, formatNumber, plural } from '../../catalogue/text/format.ts';
import type { ActiveFilter } from '../query/describe-filters.ts';
import type { SearchEngine, SearchResults } from '../engine.ts';
import type { Mistake } from '../query/mistake.ts';
import { EMPTY, type SearchState } from '../query/search-state.ts';
import { termNotes } from '../ranking/term-notes.ts';
import { formatPart, type ResultPart } from '../result-part.ts';
import type { FilterOffer } from './filter-offers.ts';
import { requireElement } from './element.ts';
import { sayTrouble, type Trouble } from './trouble.ts';

/** Characters of a search that are said beside the number of its results. */
const LONGEST_SAID = 80;

interface ShownResults {
  readonly engine: SearchEngine;
  readonly state: SearchState;
  readonly results: SearchResults;
  /** The results that are on the page. */
  readonly part: ResultPart;
  readonly filters: readonly ActiveFilter[];
  readonly mistakes: readonly Mistake[];
  /** Filters that say what words do. */
  readonly offers: readonly FilterOffer[];
}

/** Everything around the results: how many, what was changed, what can be taken away. */
export class ResultStatus {
  readonly #root: HTMLElement;
  readonly #go: (state: SearchState) => void;
  #said = '';

  /** @param go called with the search that a reader chooses */
  constructor(root: HTMLElement, go: (state: SearchState) => void) {
    this.#root = root;
    this.#go = go;
  }

  async update({ engine, state, results, part, filters, mistakes, offers }: ShownResults): Promise<void> {
    const { places, near, relevance, missing = [] } = results;
    this.#chips(filters);
    this.#offers(offers);
    this.#pager(true);
    const text = state.like !== undefined && 'like the text that was pasted';
    const words = state.words && `for “${shortened(withoutDirections(state.words))}”`;
    this.#say(
      [counted(places, near), text, words, shownPart(part, places.length + near.length)].filter(Boolean).join(' '),
    );
    const notes: Node[] = mistakes.map(({ what }) => note(what));
    notes.push(
      ...missing.map(({ kind, id }) => note(`No paper here has the ${kind === 'doi' ? 'DOI' : 'arXiv id'} ${id}.`)),
    );
    notes.push(...termNotes(relevance?.queryTerms ?? [], (relevance?.meanings.length ?? 0) > 0).map(note));
    if (places.length === 0) notes.push(...(await this.#nearest(engine, state, filters, near.length > 0)));
    this.#notes(notes);
  }

  /** What the page says when nothing is asked for. */
  clear(all: string): void {
    this.#say(all);
    this.#chips([]);
    this.#offers([]);
    this.#notes([]);
    this.#pager(false);
  }

  /**
   * Says that there are no results, above the list of the page.
   * @param trouble why; or what is to be done, if that is known
   * @param again tries again
   */
  fail(trouble: Trouble | { readonly reason: string }, again: () => void): void {
    this.#notes([]);
    this.#offers([]);
    this.#pager(false);
    if (typeof trouble === 'string') sayTrouble(this.#root, trouble, again);
    else this.#say(trouble.reason);
  }

  /** Says what is wrong beside the results, which stay. */
  failBeside(trouble: Trouble, again: () => void): void {
    sayTrouble(this.#root, trouble, again);
  }

  /** Takes back what was wrong beside the results. */
  recover(): void {
    this.#say(this.#said);
  }

  /** Filters that could be dropped, with what that would find. */
  async #nearest(
    engine: SearchEngine,
    state: SearchState,
    filters: readonly ActiveFilter[],
    isNear: boolean,
  ): Promise<Node[]> {
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
    if (filters.length === 0) return isNear ? [] : [note('Try fewer or other words.')];
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

  #offers(offers: readonly FilterOffer[]): void {
    const buttons = offers.map(({ label, state }) => this.#searchButton(label, state));
    const place = requireElement(this.#root, '[data-search-offers]', HTMLElement);
    place.replaceChildren(...(buttons.length > 0 ? ['With filters:', ...buttons] : []));
  }

  #searchButton(label: string, state: SearchState): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip hover:border-accent min-h-7 max-w-full cursor-pointer text-left wrap-anywhere';
    button.textContent = withoutDirections(label);
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
    this.#said = text;
    requireElement(this.#root, '[role="status"]', HTMLElement).textContent = text;
  }
}

/** “7 papers, and 3 that are near”. */
function counted({ length: fitting }: readonly number[], { length: near }: readonly number[]): string {
  const are = plural(near, 'is', 'are');
  if (fitting === 0)
    return near > 0 ? `No paper fits all of it, but ${formatNumber(near)} ${are} near` : 'No paper fits';
  const papers = formatCounted(fitting, 'paper');
  return near > 0 ? `${papers}, and ${formatNumber(near)} that ${are} near` : papers;
}

/** Which of the results are on the page, if not all are. */
function shownPart({ start, end }: ResultPart, total: number): string {
  if (start > 0) return `(${formatPart(start, end)} shown)`;
  return end < total ? `(${end} shown)` : '';
}

/** The box has the whole of a long search. */
function shortened(text: string): string {
  if (text.length <= LONGEST_SAID) return text;
  const beginning = text.slice(0, LONGEST_SAID).replace(/[\ud800-\udbff]$/, '');
  return `${beginning.trimEnd()}…`;
}

/** Marks of direction in what was typed would turn what is said around it. */
function withoutDirections(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

function note(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'wrap-anywhere';
  element.textContent = withoutDirections(text);
  return element;
}
