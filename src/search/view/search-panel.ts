import { facetPath, mounted } from '../../catalogue/urls.ts';
import { FACET_IDS, type FacetId } from '../../catalogue/model/facet.ts';
import { formatCount } from '../../catalogue/model/scale.ts';
import { activeFilters } from '../query/describe-filters.ts';
import { loadEngine, type SearchEngine, type SearchResults } from '../engine.ts';
import { matcher } from '../highlight.ts';
import { reasons } from '../ranking/match-reasons.ts';
import { missingIndex, openIndex } from '../index/open-index.ts';
import { parseQuery, type Mistake, type Vocabulary } from '../query/parse-query.ts';
import { fromAddress, isAsking, SORTS, toAddress, toggled, type SearchState } from '../query/search-state.ts';
import { takeApart } from '../query/query-terms.ts';
import { fillCard } from './result-card.ts';
import { Downloads } from './download-buttons.ts';
import { FacetControls } from './facet-controls.ts';
import { listenForKeys } from './keys.ts';
import { part } from './element.ts';
import { SizeSlider } from './size-slider.ts';
import { Surroundings } from './result-status.ts';

/** Results shown at first, and more with each “Show more”. */
const PAGE = 10;
/** A pause in typing that is long enough to search in, in milliseconds. */
const PAUSE = 30;

/**
 * The search of the list page: box, facets, results. Without it the page is a list; it takes over when something is
 * asked for, and gives the list back when nothing is.
 */
class SearchPanel extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/';
  /** What the controls and the address say; words and filters that are typed come on top of it. */
  #held: SearchState = fromAddress(location.search);
  #state: SearchState = this.#held;
  #mistakes: readonly Mistake[] = [];
  #engine: Promise<SearchEngine> | undefined;
  #turn = 0;
  #running = 0;
  #timer = 0;
  /** Whether the last change was typed: a run of typing is one step in the history. */
  #typing = false;
  #list: readonly Node[] = [];
  #box!: HTMLInputElement;
  #results!: HTMLElement;
  #sort!: HTMLSelectElement;
  #facets!: FacetControls;
  #slider!: SizeSlider;
  #around!: Surroundings;
  #downloads!: Downloads;

  connectedCallback(): void {
    this.#box = part(this, 'input[name="q"]', HTMLInputElement);
    this.#results = part(this, '#results', HTMLElement);
    this.#sort = part(this, '[data-search-sort]', HTMLSelectElement);
    this.#list = [...this.#results.childNodes];
    this.#facets = new FacetControls(this, (facet, value) => {
      this.#change(toggled(this.#state, facet, value));
    });
    this.#slider = new SizeSlider(part(this, '[data-size-slider]', HTMLElement), (params) => {
      const { params: _, ...others } = this.#state;
      this.#change({ ...others, ...(params && { params }), page: 1 });
    });
    this.#around = new Surroundings(this, (state) => {
      this.#change(state);
    });
    this.#downloads = new Downloads(part(this, '[data-search-downloads]', HTMLElement), this.#base, () => {
      this.#around.fail();
    });
    this.#listen();
    const typed = this.#box.value;
    this.#readAddress();
    if (isAsking(this.#state)) void this.#show(savedScroll());
    else {
      document.documentElement.removeAttribute('data-asking');
      this.#catchUp(typed);
      if (!isAsking(this.#state)) this.#results.setAttribute('aria-busy', 'false');
      if (document.activeElement === this.#box) void this.#load().catch(() => undefined);
    }
  }

  #listen(): void {
    this.#box.addEventListener('focus', () => void this.#load().catch(() => undefined));
    this.#box.addEventListener('input', () => {
      this.#results.setAttribute('aria-busy', 'true');
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#typed();
      }, PAUSE);
    });
    part(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#typed();
      this.#typing = false;
    });
    this.#sort.addEventListener('change', () => {
      const sort = SORTS.find((name) => name === this.#sort.value) ?? 'relevance';
      this.#change({ ...this.#state, sort, page: 1 });
    });
    part(this, '[data-search-more]', HTMLElement).addEventListener('click', () => {
      this.#change({ ...this.#state, page: this.#state.page + 1 }, 'replace');
    });
    window.addEventListener('popstate', () => {
      this.#readAddress();
      void this.#show(savedScroll());
    });
    window.addEventListener('pagehide', saveScroll);
    const links = () => [...this.#results.querySelectorAll<HTMLElement>('a[data-part="title"]')];
    listenForKeys(this.#box, links, () => {
      this.#box.value = '';
      this.#typed();
    });
  }

  /** What a reader has typed and ticked while this was on its way. */
  #catchUp(typed: string): void {
    let state = this.#state;
    for (const [facet, value] of this.#facets.ticked()) state = toggled(state, facet, value);
    const params = this.#slider.range();
    if (params) state = { ...state, params };
    const sort = SORTS.find((name) => name === this.#sort.value) ?? 'relevance';
    if (state !== this.#state || sort !== 'relevance') this.#change({ ...state, sort });
    if (!typed) return;
    this.#box.value = typed;
    this.#typed();
  }

  /** An address may hold filters among its words: they are read as if they were typed. */
  #readAddress(): void {
    const asked = fromAddress(location.search);
    const { state, mistakes } = parseQuery(asked.words, this.#vocabulary(), { ...asked, words: '' });
    this.#state = { ...state, page: asked.page };
    this.#held = this.#state;
    this.#mistakes = mistakes;
    this.#box.value = this.#state.words;
    this.#typing = false;
  }

  #typed(): void {
    const { state, mistakes } = parseQuery(this.#box.value, this.#vocabulary(), { ...this.#held, words: '' });
    const changed = toAddress(state) !== toAddress({ ...this.#state, page: 1 });
    if (!changed && mistakes.length === this.#mistakes.length) {
      // Nothing else is asked for: what runs, runs on, and says itself when it is done.
      if (this.#running === 0) this.#results.setAttribute('aria-busy', 'false');
      return;
    }
    this.#mistakes = mistakes;
    const how = this.#typing ? 'replace' : 'push';
    this.#typing = true;
    this.#state = { ...state, page: 1 };
    this.#record(how);
    void this.#show();
  }

  /** A control was used: what was typed as a filter becomes one of the controls too. */
  #change(state: SearchState, how: 'push' | 'replace' = 'push'): void {
    this.#state = state;
    this.#held = state;
    this.#mistakes = [];
    this.#typing = false;
    this.#box.value = state.words;
    this.#record(how);
    void this.#show();
  }

  #record(how: 'push' | 'replace'): void {
    saveScroll();
    const query = toAddress(this.#state);
    const address = `${mounted('/', this.#base)}${query ? `?${query}` : ''}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }

  #load(): Promise<SearchEngine> {
    this.#engine ??= loadEngine({
      index: () => openIndex(this.#base),
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
    const filters = activeFilters(state, this.#nameOf);
    document.title = [state.words, ...filters.map(({ label }) => label), this.dataset['site'] ?? '']
      .filter(Boolean)
      .join(' · ');
    this.#sort.value = state.sort;
    this.#slider.update(state.params);
    if (!isAsking(state) && this.#mistakes.length === 0) {
      this.#giveBack();
      return;
    }
    this.#results.setAttribute('aria-busy', 'true');
    this.#running++;
    try {
      const engine = await this.#load();
      const results = await engine.search(state);
      const cards = await this.#cards(engine, results, state);
      if (turn !== this.#turn) return;
      this.#results.replaceChildren(...cards);
      this.#facets.update(state, results.counts);
      this.#downloads.update(results.places);
      await this.#around.update({ engine, state, results, shown: cards.length, filters, mistakes: this.#mistakes });
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#engine = undefined;
      this.#around.fail(missingIndex(error));
      console.error(error);
    } finally {
      this.#running--;
    }
    if (turn === this.#turn) this.#finish(scroll);
  }

  #finish(scroll?: number): void {
    this.#results.setAttribute('aria-busy', 'false');
    document.documentElement.removeAttribute('data-asking');
    if (scroll !== undefined) window.scrollTo({ top: scroll, behavior: 'instant' });
  }

  #giveBack(): void {
    this.#results.replaceChildren(...this.#list);
    this.#facets.update(this.#state, undefined);
    this.#downloads.update([]);
    this.#around.clear(this.dataset['all'] ?? '');
    this.#finish();
  }

  async #cards(engine: SearchEngine, { places, relevance }: SearchResults, state: SearchState): Promise<HTMLElement[]> {
    const shown = places.slice(0, state.page * PAGE);
    const papers = await Promise.all(shown.map((place) => engine.text(place)));
    const context = {
      rows: engine.rows,
      nameOf: this.#nameOf,
      areaHref: (id: string) => mounted(facetPath('area', id), this.#base),
      matches: relevance && matcher(marked(relevance, state.words), relevance.begun),
      reasons: (place: number) => (relevance ? reasons(place, relevance, engine.rows, this.#nameOf) : []),
    };
    const template = part(this, 'template[data-search-card]', HTMLTemplateElement);
    return papers.map((paper, nth) => fillCard(template, paper, shown[nth] ?? 0, context));
  }

  #nameOf = (facet: FacetId, value: string): string => this.#facets.label(facet, value) ?? value;

  #vocabulary(): Vocabulary {
    return Object.fromEntries(FACET_IDS.map((facet) => [facet, this.#facets.values(facet)]));
  }
}

/** Words to mark in results. */
function marked({ units, phrases, wishes }: NonNullable<SearchResults['relevance']>, typed: string): readonly string[] {
  const sizes = wishes.filter(({ from, to }) => from === to).map(({ from }) => formatCount(from));
  return [
    ...units.flatMap(({ ways }) => ways.map(({ words }) => words)),
    ...phrases,
    ...sizes,
    ...takeApart(typed).terms,
  ];
}

function saveScroll(): void {
  history.replaceState({ scroll: window.scrollY }, '');
}

function savedScroll(): number | undefined {
  return (history.state as { scroll?: number } | null)?.scroll;
}

customElements.define('search-panel', SearchPanel);
