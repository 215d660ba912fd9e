import { EMPTY, type SearchState } from '../query/search-state.ts';
import type { ResultPart } from '../result-part.ts';
import { requireElement } from './element.ts';

interface ResultPagesActions {
  readonly href: (state: SearchState) => string;
  /** A reader wants more below what is shown. */
  readonly onMore: (state: SearchState) => void;
  /** A reader wants another page in the place of the one shown. */
  readonly onPage: (state: SearchState) => void;
}

/** The ways to further results: more of a hundred below those shown, and links to the other hundreds. */
export class ResultPages {
  readonly #more: HTMLButtonElement;
  readonly #links: HTMLElement;
  readonly #actions: ResultPagesActions;
  #state: SearchState = EMPTY;

  /** @param root has the button for more, and the place of the links */
  constructor(root: HTMLElement, actions: ResultPagesActions) {
    this.#more = requireElement(root, '[data-search-more]', HTMLButtonElement);
    this.#links = requireElement(root, '[data-search-pages]', HTMLElement);
    this.#actions = actions;
    this.#more.addEventListener('click', () => {
      actions.onMore({ ...this.#state, page: this.#state.page + 1 });
    });
  }

  /**
   * @param state the search
   * @param part what is shown of its results; undefined if none are
   */
  update(state: SearchState, part: ResultPart | undefined): void {
    this.#more.hidden = !part?.hasMore;
    this.#state = { ...state, page: part?.page ?? state.page };
    const previous = part?.previous && this.#link('prev', part.previous.page, `← ${part.previous.label}`);
    const next = part?.next && this.#link('next', part.next.page, `${part.next.label} →`);
    const links = [previous, next].filter((link) => link !== undefined);
    this.#links.replaceChildren(...links);
    this.#links.hidden = links.length === 0;
  }

  #link(rel: 'prev' | 'next', page: number, label: string): HTMLAnchorElement {
    const state = { ...this.#state, page };
    const link = document.createElement('a');
    link.className = 'link py-2';
    link.rel = rel;
    link.href = this.#actions.href(state);
    link.textContent = label;
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.#actions.onPage(state);
    });
    return link;
  }
}
