import { cutQuery, LONGEST_QUERY } from '../query/cut-query.ts';
import type { Mistake } from '../query/mistake.ts';
import { parseAddress } from '../query/parse-address.ts';
import { isPastedText, LONGEST_TEXT, termsToAddress } from '../query/pasted-text.ts';
import { parseQuery, type ParsedQuery } from '../query/parse-query.ts';
import { EMPTY, isAsking, toAddress, type SearchState } from '../query/search-state.ts';
import { suggestions } from '../suggest.ts';
import { listenForKeys } from './keys.ts';
import { ResultView } from './result-view.ts';
import { listenForTyping } from './search-box.ts';
import { SearchControls } from './search-controls.ts';
import { SearchHistory } from './search-history.ts';
import { SuggestionList } from './suggestion-list.ts';
import { sayTrouble } from './trouble.ts';

/**
 * The search of the list page: box, controls, results. Without it the page is a list; it takes over when something is
 * asked for, and gives the list back when nothing is.
 */
class SearchPanel extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/';
  /** What the controls and the address say; words and filters that are typed come on top of it. */
  #held: SearchState = EMPTY;
  #state: SearchState = this.#held;
  #mistakes: readonly Mistake[] = [];
  #box!: HTMLInputElement;
  #controls!: SearchControls;
  #view!: ResultView;
  #history!: SearchHistory;

  connectedCallback(): void {
    try {
      this.#start();
    } catch (error) {
      console.error(error);
      // The page has not what its script wants.
      this.querySelector('#results')?.setAttribute('aria-busy', 'false');
      document.documentElement.removeAttribute('data-asking');
      sayTrouble(this, 'otherBuild');
    }
  }

  #start(): void {
    this.#controls = new SearchControls(
      this,
      () => this.#state,
      (state) => {
        this.#change(state);
      },
    );
    this.#history = new SearchHistory(this.#base, (scroll) => {
      this.#readAddress();
      this.#show({ scroll });
    });
    this.#view = new ResultView(this, {
      base: this.#base,
      build: this.dataset['build'] ?? '',
      controls: this.#controls,
      hrefOf: (state) => this.#history.address(state),
      onChange: (state, step, focus) => {
        this.#change(state, step, focus);
      },
      onPage: (page) => {
        this.#state = { ...this.#state, page };
        this.#history.replace(this.#state);
      },
    });
    this.#listen();
    const typed = this.#box.value;
    this.#readAddress();
    if (isAsking(this.#state) || this.#mistakes.length > 0) this.#show({ scroll: this.#history.scroll() });
    else {
      this.#view.idle();
      this.#catchUp(typed);
      if (document.activeElement === this.#box) this.#view.prepare();
    }
  }

  #listen(): void {
    this.#box = listenForTyping(this, {
      onFocus: () => {
        this.#view.prepare();
      },
      onInput: () => {
        this.#view.expect(true);
      },
      onTyped: () => {
        this.#typed();
      },
      onSubmit: () => {
        this.#history.endTyping();
      },
    });
    new SuggestionList(this, this.#box, this.#controls.vocabulary(), async (begun) =>
      suggestions(begun, await this.#view.engine(), this.#controls.vocabulary()),
    );
    const links = () => this.#view.links();
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

  /** An address may hold filters among its words: they are read as if they were typed. What it cannot hold is corrected. */
  #readAddress(): void {
    const { state: asked, mistakes: unread } = parseAddress(location.search, this.#controls.vocabulary());
    const { state, mistakes } = this.#parse(asked.words, asked);
    this.#state = { ...state, page: asked.page };
    this.#held = this.#state;
    this.#mistakes = [...unread, ...mistakes];
    this.#box.value = this.#state.words;
    const page = new URLSearchParams(location.search).get('page') ?? '1';
    if (page !== String(asked.page) || asked.words.length > LONGEST_QUERY) this.#history.correct(this.#state);
  }

  #typed(): void {
    const { state, mistakes } = this.#parse(this.#box.value, this.#held);
    const changed = toAddress(state) !== toAddress({ ...this.#state, page: 1 });
    if (!changed && said(mistakes) === said(this.#mistakes)) {
      // Nothing else is asked for: what runs, runs on, and says itself when it is done.
      this.#view.expect(false);
      return;
    }
    this.#mistakes = mistakes;
    this.#state = { ...state, page: 1 };
    this.#history.typed(this.#state);
    this.#show();
  }

  #parse(typed: string, current: SearchState): ParsedQuery {
    if (isPastedText(typed)) return likeText(typed, current);
    const cut = cutQuery(typed);
    const { state, mistakes } = parseQuery(cut.text, this.#controls.vocabulary(), { ...current, words: '' });
    return { state, mistakes: [...cut.mistakes, ...mistakes] };
  }

  /**
   * A control was used: what was typed as a filter becomes one of the controls too.
   * @param focus the result that is to have the focus, if what has it goes away
   */
  #change(state: SearchState, step: 'add' | 'replace' = 'add', focus?: number): void {
    // Another part of the same results is no other search.
    if (toAddress({ ...state, page: 1 }) !== toAddress({ ...this.#state, page: 1 })) this.#mistakes = [];
    this.#state = state;
    this.#held = state;
    this.#box.value = state.words;
    this.#history[step](state);
    this.#show({ focus });
  }

  #show(then: Parameters<ResultView['show']>[1] = {}): void {
    void this.#view.show({ state: this.#state, mistakes: this.#mistakes }, then);
  }
}

customElements.define('search-panel', SearchPanel);

/** A text, such as an abstract, asks for papers like it: nothing in it is a filter or a sign. */
function likeText(text: string, current: SearchState): ParsedQuery {
  const state = { ...current, words: '', like: termsToAddress(text) };
  const what = `Of a text only the first ${LONGEST_TEXT.toLocaleString('en')} characters count.`;
  return { state, mistakes: text.length > LONGEST_TEXT ? [{ typed: text, what }] : [] };
}

/** What a reader is told of mistakes, to see whether that is still so. */
function said(mistakes: readonly Mistake[]): string {
  return mistakes.map(({ what }) => what).join('\n');
}
