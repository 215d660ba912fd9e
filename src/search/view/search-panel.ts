import type { SearchEngine } from '../engine.ts';
import { activeFilters } from '../query/describe-filters.ts';
import { missingIndex } from '../index/open-index.ts';
import { parseQuery, type Mistake, type ParsedQuery } from '../query/parse-query.ts';
import { fromAddress, isAsking, toAddress, type SearchState } from '../query/search-state.ts';
import { DownloadButtons } from './download-buttons.ts';
import { requireElement } from './element.ts';
import { listenForKeys } from './keys.ts';
import { ResultList } from './result-list.ts';
import { ResultStatus } from './result-status.ts';
import { listenForTyping } from './search-box.ts';
import { SearchControls } from './search-controls.ts';
import { SearchHistory } from './search-history.ts';
import { loadSiteEngine } from './site-engine.ts';

/**
 * The search of the list page: box, controls, results. Without it the page is a list; it takes over when something is
 * asked for, and gives the list back when nothing is.
 */
class SearchPanel extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/';
  /** What the controls and the address say; words and filters that are typed come on top of it. */
  #held: SearchState = fromAddress(location.search);
  #state: SearchState = this.#held;
  #mistakes: readonly Mistake[] = [];
  #engine: Promise<SearchEngine> | undefined;
  /** Counts the searches that were begun, so that a late one knows that it is. */
  #turn = 0;
  #running = 0;
  #box!: HTMLInputElement;
  #controls!: SearchControls;
  #results!: ResultList;
  #status!: ResultStatus;
  #downloads!: DownloadButtons;
  #history!: SearchHistory;

  connectedCallback(): void {
    const change = (state: SearchState) => {
      this.#change(state);
    };
    this.#controls = new SearchControls(this, () => this.#state, change);
    this.#results = new ResultList(this, this.#base, this.#controls.nameOf);
    this.#status = new ResultStatus(this, change);
    const downloads = requireElement(this, '[data-search-downloads]', HTMLElement);
    this.#downloads = new DownloadButtons(downloads, this.#base, () => {
      this.#status.fail();
    });
    this.#history = new SearchHistory(this.#base, (scroll) => {
      this.#readAddress();
      void this.#show(scroll);
    });
    this.#listen();
    const typed = this.#box.value;
    this.#readAddress();
    if (isAsking(this.#state)) void this.#show(this.#history.scroll());
    else {
      document.documentElement.removeAttribute('data-asking');
      this.#catchUp(typed);
      if (!isAsking(this.#state)) this.#results.busy(false);
      if (document.activeElement === this.#box) void this.#load().catch(() => undefined);
    }
  }

  #listen(): void {
    this.#box = listenForTyping(this, {
      onFocus: () => void this.#load().catch(() => undefined),
      onInput: () => {
        this.#results.busy(true);
      },
      onTyped: () => {
        this.#typed();
      },
      onSubmit: () => {
        this.#history.endTyping();
      },
    });
    requireElement(this, '[data-search-more]', HTMLElement).addEventListener('click', () => {
      this.#change({ ...this.#state, page: this.#state.page + 1 }, 'replace');
    });
    const links = () => this.#results.links();
    listenForKeys(this.#box, links, () => {
      this.#box.value = '';
      this.#typed();
    });
  }

  /** What a reader has typed and set while this was on its way. */
  #catchUp(typed: string): void {
    const state = this.#controls.catchUp(this.#state);
    if (state !== this.#state) this.#change(state);
    if (!typed) return;
    this.#box.value = typed;
    this.#typed();
  }

  /** An address may hold filters among its words: they are read as if they were typed. */
  #readAddress(): void {
    const asked = fromAddress(location.search);
    const { state, mistakes } = this.#parse(asked.words, asked);
    this.#state = { ...state, page: asked.page };
    this.#held = this.#state;
    this.#mistakes = mistakes;
    this.#box.value = this.#state.words;
  }

  #typed(): void {
    const { state, mistakes } = this.#parse(this.#box.value, this.#held);
    const changed = toAddress(state) !== toAddress({ ...this.#state, page: 1 });
    if (!changed && mistakes.length === this.#mistakes.length) {
      // Nothing else is asked for: what runs, runs on, and says itself when it is done.
      if (this.#running === 0) this.#results.busy(false);
      return;
    }
    this.#mistakes = mistakes;
    this.#state = { ...state, page: 1 };
    this.#history.typed(this.#state);
    void this.#show();
  }

  #parse(typed: string, current: SearchState): ParsedQuery {
    return parseQuery(typed, this.#controls.vocabulary(), { ...current, words: '' });
  }

  /** A control was used: what was typed as a filter becomes one of the controls too. */
  #change(state: SearchState, step: 'add' | 'replace' = 'add'): void {
    this.#state = state;
    this.#held = state;
    this.#mistakes = [];
    this.#box.value = state.words;
    this.#history[step](state);
    void this.#show();
  }

  #load(): Promise<SearchEngine> {
    return (this.#engine ??= loadSiteEngine(this.#base));
  }

  /** Runs the search of the state. The last one wins: an earlier one that ends later shows nothing. */
  async #show(scroll?: number): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#state;
    const filters = activeFilters(state, this.#controls.nameOf);
    document.title = [state.words, ...filters.map(({ label }) => label), this.dataset['site'] ?? '']
      .filter(Boolean)
      .join(' · ');
    this.#controls.show(state);
    if (!isAsking(state) && this.#mistakes.length === 0) {
      this.#restore();
      return;
    }
    this.#results.busy(true);
    this.#running++;
    try {
      const engine = await this.#load();
      const results = await engine.search(state);
      const cards = await this.#results.cards(engine, results, state);
      if (turn !== this.#turn) return;
      this.#results.show(cards);
      this.#controls.showFacets(state, results.counts);
      this.#downloads.update(results.places);
      await this.#status.update({ engine, state, results, shown: cards.length, filters, mistakes: this.#mistakes });
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#engine = undefined;
      this.#status.fail(missingIndex(error));
      console.error(error);
    } finally {
      this.#running--;
    }
    if (turn === this.#turn) this.#finish(scroll);
  }

  /** Gives the list of the page back. */
  #restore(): void {
    this.#results.restore();
    this.#controls.showFacets(this.#state, undefined);
    this.#downloads.update([]);
    this.#status.clear(this.dataset['all'] ?? '');
    this.#finish();
  }

  #finish(scroll?: number): void {
    this.#results.busy(false);
    document.documentElement.removeAttribute('data-asking');
    if (scroll !== undefined) window.scrollTo({ top: scroll, behavior: 'instant' });
  }
}

customElements.define('search-panel', SearchPanel);
