import { HOME, mounted } from '../../catalogue/urls.ts';
import { isAsking, toAddress, type SearchState } from '../query/search-state.ts';

/** When a step that was refused is tried again, in milliseconds. Safari counts a hundred in ten to thirty seconds. */
const AGAIN_MS = 5000;

/** The searches of a page as steps in the browser's history, each with its address and where the page was scrolled to. */
export class SearchHistory {
  readonly #base: string;
  /** Whether the last step was typed: a run of typing is one step. */
  #typing = false;
  #later = 0;

  /**
   * @param base where the site is mounted
   * @param onReturn called when a reader goes back or forward, with where the page was scrolled to
   */
  constructor(base: string, onReturn: (scroll: number | undefined) => void) {
    this.#base = base;
    window.addEventListener('popstate', () => {
      clearTimeout(this.#later);
      this.endTyping();
      onReturn(this.scroll());
    });
    window.addEventListener('pagehide', saveScroll);
  }

  /** Adds a search that was typed: a step of its own, if the last one was not typed. */
  typed(state: SearchState): void {
    if (this.#typing) this.replace(state);
    else this.add(state);
    this.#typing = true;
  }

  /** Adds a search as a step of its own. */
  add(state: SearchState): void {
    this.endTyping();
    saveScroll();
    this.#go((address) => {
      history.pushState(null, '', address);
    }, state);
  }

  /** Puts a search in the place of the last one. */
  replace(state: SearchState): void {
    this.endTyping();
    this.#go((address) => {
      history.replaceState({ scroll: window.scrollY }, '', address);
    }, state);
  }

  /** Puts an address right that says what no search can be. A list that is not searched stays where it is. */
  correct(state: SearchState): void {
    if (isAsking(state)) this.replace(state);
    else
      isDone(() => {
        history.replaceState(history.state, '', location.pathname);
      });
  }

  /** What is typed from here on is another step. */
  endTyping(): void {
    this.#typing = false;
  }

  /** @returns where the page was scrolled to when the reader left this step; undefined if they never did */
  scroll(): number | undefined {
    return (history.state as { readonly scroll?: number } | null)?.scroll;
  }

  /** Browsers refuse many steps in a short time, as fast typing makes them; the last one is then made later. */
  #go(step: (address: string) => void, state: SearchState): void {
    clearTimeout(this.#later);
    const address = this.address(state);
    if (
      isDone(() => {
        step(address);
      })
    )
      return;
    this.#later = window.setTimeout(() => {
      this.#go((latest) => {
        history.replaceState(history.state, '', latest);
      }, state);
    }, AGAIN_MS);
  }

  /** @returns the address of a search */
  address(state: SearchState): string {
    const query = toAddress(state);
    return `${mounted(HOME, this.#base)}${query ? `?${query}` : ''}`;
  }
}

function saveScroll(): void {
  isDone(() => {
    history.replaceState({ scroll: window.scrollY }, '');
  });
}

/** @returns whether the browser has taken a step; none is worth more than the search itself */
function isDone(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}
