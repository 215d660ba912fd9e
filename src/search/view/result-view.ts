import type { SearchEngine } from '../engine.ts';
import { missingIndex } from '../index/open-index.ts';
import { activeFilters } from '../query/describe-filters.ts';
import type { Mistake } from '../query/mistake.ts';
import { isAsking, type SearchState } from '../query/search-state.ts';
import { resultPart } from '../result-part.ts';
import { DownloadButtons } from './download-buttons.ts';
import { requireElement } from './element.ts';
import { filterOffers } from './filter-offers.ts';
import { ResultList } from './result-list.ts';
import { ResultPages } from './result-pages.ts';
import { ResultStatus } from './result-status.ts';
import type { SearchControls } from './search-controls.ts';
import { SiteEngine } from './site-engine.ts';
import { isOfOtherBuild, LATE_MS } from './trouble.ts';

/** What is to be shown. */
export interface AskedSearch {
  readonly state: SearchState;
  readonly mistakes: readonly Mistake[];
}

/** What is done once a search is shown: where the page is scrolled to, which result has the focus. */
interface Then {
  readonly scroll?: number | undefined;
  readonly focus?: number | undefined;
}

interface ResultViewOptions {
  /** Where the site is mounted. */
  readonly base: string;
  /** The build of the page. */
  readonly build: string;
  readonly controls: SearchControls;
  readonly hrefOf: (state: SearchState) => string;
  /** A reader chooses another search in what is shown. */
  readonly onChange: (state: SearchState, step: 'add' | 'replace', focus?: number) => void;
  /** The search has not as many pages as asked for; this one is shown. */
  readonly onPage: (page: number) => void;
}

/** Runs searches and shows what they find; where one fails, it says so and shows the list that the page brings along. */
export class ResultView {
  readonly #root: HTMLElement;
  readonly #options: ResultViewOptions;
  readonly #list: ResultList;
  readonly #status: ResultStatus;
  readonly #downloads: DownloadButtons;
  readonly #pages: ResultPages;
  readonly #engine: SiteEngine;
  #asked: AskedSearch | undefined;
  /** Counts the searches that were begun, so that a late one knows that it is. */
  #turn = 0;
  /** Whether the search that was begun last has yet to say what it found. */
  #isRunning = false;
  #isInTrouble = false;

  constructor(root: HTMLElement, options: ResultViewOptions) {
    const { base, build, controls, onChange, hrefOf } = options;
    this.#root = root;
    this.#options = options;
    this.#engine = new SiteEngine({ base, build });
    this.#list = new ResultList(root, base, controls.nameOf);
    this.#status = new ResultStatus(root, (state) => {
      onChange(state, 'add');
    });
    this.#downloads = new DownloadButtons(requireElement(root, '[data-search-downloads]', HTMLElement), {
      base,
      build,
      status: this.#status,
    });
    this.#pages = new ResultPages(root, {
      href: (state) => hrefOf(state),
      onMore: (state) => {
        onChange(state, 'replace', this.links().length);
      },
      onPage: (state) => {
        onChange(state, 'add', 0);
      },
    });
    window.addEventListener('online', () => {
      if (this.#isInTrouble && this.#asked) void this.show(this.#asked);
    });
  }

  /** Nothing is asked for: the page is as it came. */
  idle(): void {
    this.#status.clear(this.#root.dataset['all'] ?? '');
    this.#finish({});
  }

  /** Loads what a search needs before one is asked for. If that fails, the search will say so. */
  prepare(): void {
    this.engine().catch(() => undefined);
  }

  /** @throws as `SiteEngine` does */
  engine(): Promise<SearchEngine> {
    return this.#engine.load();
  }

  /** A search is about to be asked for; or not, after all. */
  expect(isExpected: boolean): void {
    if (isExpected || !this.#isRunning) this.#list.busy(isExpected);
  }

  /** @returns the links of the papers, in order */
  links(): readonly HTMLElement[] {
    return this.#list.links();
  }

  /** Runs a search. The last one wins: an earlier one that ends later shows nothing. */
  async show(asked: AskedSearch, then: Then = {}): Promise<void> {
    const turn = ++this.#turn;
    const { state, mistakes } = asked;
    const { controls } = this.#options;
    this.#asked = asked;
    const filters = activeFilters(state, controls.nameOf);
    const title = [state.words, ...filters.map(({ label }) => label), this.#root.dataset['site'] ?? ''];
    document.title = title.filter(Boolean).join(' · ');
    controls.show(state);
    if (!isAsking(state) && mistakes.length === 0) {
      this.#restore(state);
      this.idle();
      this.#finish(then);
      return;
    }
    this.#list.busy(true);
    this.#isRunning = true;
    const late = setTimeout(() => {
      if (turn === this.#turn) this.#fail('late', asked);
    }, LATE_MS);
    const loading = this.#engine.load();
    try {
      const engine = await loading;
      const results = await engine.search(state);
      const part = resultPart(state.page, results.places.length + results.near.length);
      const cards = await this.#list.cards(engine, results, state, part);
      if (turn !== this.#turn) return;
      if (part.page !== state.page) this.#options.onPage(part.page);
      this.#list.show(cards);
      controls.showFacets(state, { papers: results, facts: engine.facts });
      this.#downloads.update(results.places, results.near.length > 0);
      this.#pages.update(state, part);
      this.#isInTrouble = false;
      const offers = await filterOffers(engine, state, controls.vocabulary());
      if (turn !== this.#turn) return;
      await this.#status.update({ engine, state, results, part, filters, mistakes, offers });
      if (turn === this.#turn) this.#finish(then);
    } catch (error) {
      console.error(error);
      this.#engine.forget(loading);
      const reason = missingIndex(error);
      const isOther = reason === undefined && (await isOfOtherBuild(error, this.#options.build));
      if (turn === this.#turn)
        this.#fail(reason === undefined ? (isOther ? 'otherBuild' : 'failed') : { reason }, asked);
    } finally {
      clearTimeout(late);
    }
  }

  /** Says that there are no results. What still runs may bring some. */
  #fail(trouble: Parameters<ResultStatus['fail']>[0], asked: AskedSearch): void {
    this.#restore(asked.state);
    this.#isInTrouble = true;
    this.#status.fail(trouble, () => {
      this.#engine.forget();
      void this.show(asked);
    });
    this.#finish({});
  }

  /** Gives the list of the page back. */
  #restore(state: SearchState): void {
    this.#isInTrouble = false;
    this.#list.restore();
    this.#options.controls.showFacets(state, undefined);
    this.#downloads.update([]);
    this.#pages.update(state, undefined);
  }

  #finish({ scroll, focus }: Then): void {
    this.#isRunning = false;
    this.#list.busy(false);
    document.documentElement.removeAttribute('data-asking');
    if (scroll !== undefined) window.scrollTo({ top: scroll, behavior: 'instant' });
    // What had the focus, a button or a link, may be gone.
    if (focus !== undefined && document.activeElement === document.body) this.links()[focus]?.focus();
  }
}
