import { HOME, mounted } from '../../catalogue/urls.ts';
import { toAddress, type SearchState } from '../query/search-state.ts';

/** The searches of a page as steps in the browser's history, each with its address and where the page was scrolled to. */
export class SearchHistory {
  readonly #base: string;
  /** Whether the last step was typed: a run of typing is one step. */
  #typing = false;

  /**
   * @param base where the site is mounted
   * @param onReturn called when a reader goes back or forward, with where the page was scrolled to
   */
  constructor(base: string, onReturn: (scroll: number | undefined) => void) {
    this.#base = base;
    window.addEventListener('popstate', () => {
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
    history.pushState(null, '', this.#address(state));
  }

  /** Puts a search in the place of the last one. */
  replace(state: SearchState): void {
    this.endTyping();
    saveScroll();
    history.replaceState(history.state, '', this.#address(state));
  }

  /** What is typed from here on is another step. */
  endTyping(): void {
    this.#typing = false;
  }

  /** @returns where the page was scrolled to when the reader left this step; undefined if they never did */
  scroll(): number | undefined {
    return (history.state as { readonly scroll?: number } | null)?.scroll;
  }

  #address(state: SearchState): string {
    const query = toAddress(state);
    return `${mounted(HOME, this.#base)}${query ? `?${query}` : ''}`;
  }
}

function saveScroll(): void {
  history.replaceState({ scroll: window.scrollY }, '');
}
