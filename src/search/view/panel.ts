import { FACET_IDS, type FacetId } from '../../catalogue/facet.ts';
import { facetPath, mounted } from '../../catalogue/address.ts';
import { activeFilters, papers } from '../describe.ts';
import { loadEngine, type SearchEngine, type SearchResults } from '../engine.ts';
import { matcher } from '../excerpt.ts';
import { loadPagefind } from '../pagefind.ts';
import { parseQuery, type Mistake, type Vocabulary } from '../query.ts';
import { fromAddress, isAsking, SORTS, toAddress, toggled, type SearchState } from '../state.ts';
import { formatCount } from '../../catalogue/scale.ts';
import { fillCard } from './card.ts';
import { FacetControls } from './facet-controls.ts';
import { listenForKeys } from './keys.ts';
import { part } from './part.ts';

/** Results shown at first, and more with each “Show more”. */
const PAGE = 20;
/** A pause in typing that is long enough to search in, in milliseconds. */
const PAUSE = 60;

/**
 * The search of the list page: box, facets, results. Without it the page is a list; it takes over when something is
 * asked for, and gives the list back when nothing is.
 */
class SearchPanel extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/';
  #state: SearchState = fromAddress(location.search);
  #mistakes: readonly Mistake[] = [];
  #engine: Promise<SearchEngine> | undefined;
  #turn = 0;
  #timer = 0;
  #typing = false;
  #list: readonly Node[] = [];
  #facets!: FacetControls;

  connectedCallback(): void {
    this.#list = [...this.#results.childNodes];
    this.#facets = new FacetControls(this, (facet, value) => {
      this.#go(toggled(this.#state, facet, value));
    });
    this.#box.value = this.#state.words;
    this.#box.addEventListener('focus', () => void this.#load());
    this.#box.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#typed();
      }, PAUSE);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#typed();
      this.#typing = false;
    });
    this.#sort.addEventListener('change', () => {
      const sort = SORTS.find((name) => name === this.#sort.value) ?? 'relevance';
      this.#go({ ...this.#state, sort, page: 1 });
    });
    this.#more.addEventListener('click', () => {
      this.#go({ ...this.#state, page: this.#state.page + 1 }, 'replace');
    });
    window.addEventListener('popstate', () => {
      this.#state = fromAddress(location.search);
      this.#box.value = this.#state.words;
      this.#mistakes = [];
      this.#typing = false;
      void this.#show((history.state as { scroll?: number } | null)?.scroll);
    });
    window.addEventListener('pagehide', () => {
      this.#keepScroll();
    });
    listenForKeys(
      this.#box,
      () => [...this.#results.querySelectorAll<HTMLElement>('[data-part="title"]')],
      () => {
        this.#box.value = '';
        this.#typed();
      },
    );
    if (isAsking(this.#state)) void this.#show((history.state as { scroll?: number } | null)?.scroll);
    else document.documentElement.removeAttribute('data-asking');
  }

  get #results(): HTMLElement {
    return part(this, '#results', HTMLElement);
  }
  get #box(): HTMLInputElement {
    return part(this, 'input[name="q"]', HTMLInputElement);
  }
  get #form(): HTMLFormElement {
    return part(this, 'form', HTMLFormElement);
  }
  get #sort(): HTMLSelectElement {
    return part(this, '[data-search-sort]', HTMLSelectElement);
  }
  get #more(): HTMLElement {
    return part(this, '[data-search-more]', HTMLElement);
  }

  /** What was typed becomes the state; a run of typing is one step back in the history. */
  #typed(): void {
    const { state, mistakes } = parseQuery(this.#box.value, this.#vocabulary(), { ...this.#state, words: '' });
    this.#mistakes = mistakes;
    const first = !this.#typing;
    this.#typing = true;
    if (toAddress(state) === toAddress(this.#state) && mistakes.length === 0) return;
    this.#go({ ...state, page: 1 }, first ? 'push' : 'replace', true);
  }

  #go(state: SearchState, how: 'push' | 'replace' = 'push', typing = false): void {
    this.#keepScroll();
    this.#state = state;
    if (!typing) {
      this.#typing = false;
      this.#box.value = state.words;
      this.#mistakes = [];
    }
    const query = toAddress(state);
    const address = `${location.pathname}${query ? `?${query}` : ''}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#show();
  }

  #keepScroll(): void {
    history.replaceState({ scroll: window.scrollY }, '');
  }

  #load(): Promise<SearchEngine> {
    this.#engine ??= loadEngine({
      pagefind: () => loadPagefind(this.#base),
      json: async (path) => {
        const response = await fetch(mounted(path, this.#base));
        if (!response.ok) throw new Error(`${response.status} for ${path}`);
        return (await response.json()) as unknown;
      },
    });
    return this.#engine;
  }

  /** Runs the search of the state. The last one wins: an earlier one that ends later shows nothing. */
  async #show(scroll?: number): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#state;
    document.title = this.#title(state);
    this.#sort.value = state.sort;
    if (!isAsking(state) && this.#mistakes.length === 0) {
      this.#giveBack();
      return;
    }
    this.#results.setAttribute('aria-busy', 'true');
    try {
      const engine = await this.#load();
      const results = await engine.search(state);
      const cards = await this.#cards(engine, results, state);
      if (turn !== this.#turn) return;
      this.#results.replaceChildren(...cards);
      this.#facets.update(state, results.counts);
      await this.#surroundings(engine, state, results, turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#engine = undefined;
      this.#say('The search could not be loaded. Check the connection and try again.');
      console.error(error);
    }
    this.#finish(scroll);
  }

  #finish(scroll?: number): void {
    this.#results.setAttribute('aria-busy', 'false');
    document.documentElement.removeAttribute('data-asking');
    if (scroll !== undefined) window.scrollTo({ top: scroll, behavior: 'instant' });
  }

  #giveBack(): void {
    this.#results.replaceChildren(...this.#list);
    this.#facets.update(this.#state, undefined);
    this.#say(this.dataset['all'] ?? '');
    this.#chips([]);
    part(this, '[data-search-notes]', HTMLElement).replaceChildren();
    this.#more.hidden = true;
    this.querySelector<HTMLElement>('[data-pager]')?.removeAttribute('hidden');
    this.#finish();
  }

  async #cards(engine: SearchEngine, { places, relevance }: SearchResults, state: SearchState): Promise<HTMLElement[]> {
    const shown = places.slice(0, state.page * PAGE);
    const pages = await Promise.all(shown.map((place) => engine.page(place)));
    const words = relevance && [
      ...relevance.units.flatMap(({ ways }) => ways.map((way) => way.words)),
      ...relevance.phrases,
      ...relevance.wishes.map(({ from, to }) => (from === to ? formatCount(from) : '')),
    ];
    const context = {
      rows: engine.rows,
      nameOf: this.#nameOf,
      areaHref: (id: string) => mounted(facetPath('area', id), this.#base),
      matches: words && matcher(words),
    };
    const template = part(this, 'template[data-search-card]', HTMLTemplateElement);
    return pages.map((page, index) => fillCard(template, page, shown[index] ?? 0, context));
  }

  /** Everything around the results: how many, what was changed, what can be taken away. */
  async #surroundings(
    engine: SearchEngine,
    state: SearchState,
    { places, relevance }: SearchResults,
    turn: number,
  ): Promise<void> {
    const filters = activeFilters(state, this.#nameOf);
    this.#chips(filters.map(({ label, without }) => ({ label, go: without })));
    this.querySelector<HTMLElement>('[data-pager]')?.setAttribute('hidden', '');
    const shown = Math.min(places.length, state.page * PAGE);
    this.#more.hidden = shown === places.length;
    this.#say(
      [
        places.length > 0 ? papers(places.length) : 'No paper fits',
        state.words && `for “${state.words}”`,
        shown < places.length && `· ${shown} shown`,
      ]
        .filter(Boolean)
        .join(' '),
    );
    const notes = this.#mistakes.map(({ what }) => note(what));
    for (const { typed, corrected } of relevance?.units ?? []) {
      if (corrected !== undefined)
        notes.push(note(`“${typed}” is in no paper; this is what was found for “${corrected}”.`));
    }
    if (places.length === 0) {
      for (const { label, without } of filters) {
        const found = (await engine.search(without)).places.length;
        if (turn !== this.#turn) return;
        if (found > 0) notes.push(this.#offer(`Without ${label}: ${papers(found)}`, without));
      }
    }
    part(this, '[data-search-notes]', HTMLElement).replaceChildren(...notes);
  }

  #chips(chips: readonly { label: string; go: SearchState }[]): void {
    const buttons = chips.map(({ label, go }) => {
      const button = this.#offer(`${label} ×`, go);
      button.setAttribute('aria-label', `Remove filter ${label}`);
      return button;
    });
    part(this, '[data-search-chips]', HTMLElement).replaceChildren(...buttons);
  }

  #offer(label: string, go: SearchState): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip hover:border-accent min-h-7 cursor-pointer';
    button.textContent = label;
    button.addEventListener('click', () => {
      this.#go(go);
    });
    return button;
  }

  #say(text: string): void {
    part(this, '[role="status"]', HTMLElement).textContent = text;
  }

  #title({ words }: SearchState): string {
    const site = this.dataset['site'] ?? '';
    return words ? `${words} · ${site}` : site;
  }

  #nameOf = (facet: FacetId, value: string): string => this.#facets.label(facet, value) ?? value;

  #vocabulary(): Vocabulary {
    return Object.fromEntries(FACET_IDS.map((facet) => [facet, this.#facets.values(facet)]));
  }
}

function note(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

customElements.define('search-panel', SearchPanel);
