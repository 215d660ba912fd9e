import { formatCount } from '../../catalogue/model/scale.ts';
import { facetPath, mounted } from '../../catalogue/urls.ts';
import type { SearchEngine, SearchResults } from '../engine.ts';
import { matcher } from '../highlight.ts';
import type { NameOf } from '../query/describe-filters.ts';
import { parseWords } from '../query/query-terms.ts';
import type { SearchState } from '../query/search-state.ts';
import { matchReasons } from '../ranking/match-reasons.ts';
import type { ResultPart } from '../result-part.ts';
import type { IndexedPaper } from '../index/text-index.ts';
import type { Relevance } from '../ranking/rank.ts';
import { requireElement } from './element.ts';
import { fillResultCard } from './result-card.ts';

/** The list of papers: what the page brings along, or the results of a search. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #base: string;
  readonly #nameOf: NameOf;
  /** What the page brings along. */
  readonly #papers: readonly Node[];

  /**
   * @param root has the list, and an empty card
   * @param base where the site is mounted
   */
  constructor(root: HTMLElement, base: string, nameOf: NameOf) {
    this.#list = requireElement(root, '#results', HTMLElement);
    this.#template = requireElement(root, 'template[data-result-card]', HTMLTemplateElement);
    this.#base = base;
    this.#nameOf = nameOf;
    this.#papers = [...this.#list.childNodes];
  }

  /** @param busy whether another list is on its way */
  busy(busy: boolean): void {
    this.#list.setAttribute('aria-busy', String(busy));
  }

  /** @returns the links of the papers, in order */
  links(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('a[data-part="title"]')];
  }

  /** @returns the cards of a part of the results; they are not shown yet */
  async cards(
    engine: SearchEngine,
    { places, near, relevance, similar }: SearchResults,
    state: SearchState,
    part: Pick<ResultPart, 'start' | 'end'>,
  ): Promise<HTMLElement[]> {
    const shown = [...places, ...near].slice(part.start, part.end);
    const papers = await Promise.all(shown.map((place) => engine.text(place)));
    const context = {
      rows: engine.rows,
      nameOf: this.#nameOf,
      areaHref: (id: string) => mounted(facetPath('area', id), this.#base),
      matches: relevance && matcher(highlighted(relevance, state.words)),
      reasons: (paper: IndexedPaper, place: number) => [
        ...(relevance ? matchReasons(paper, place, relevance, engine.rows, this.#nameOf) : []),
        ...sharedReason(similar?.shared(place, paper) ?? []),
      ],
    };
    const cards = papers.map((paper, nth) => fillResultCard(this.#template, paper, shown[nth] ?? 0, context));
    cards[Math.max(0, places.length - part.start)]?.prepend(...(near.length > 0 ? [nearHeading()] : []));
    return cards;
  }

  /** Shows cards of results. */
  show(cards: readonly HTMLElement[]): void {
    this.#list.replaceChildren(...cards);
  }

  /** Shows what the page brings along. */
  restore(): void {
    this.#list.replaceChildren(...this.#papers);
  }
}

/** Stands above the first of the papers that fit less than all of the words. */
function nearHeading(): HTMLElement {
  const heading = document.createElement('h2');
  heading.className = 'near-heading';
  heading.dataset['near'] = '';
  heading.textContent = 'Near';
  return heading;
}

function sharedReason(words: readonly string[]): readonly string[] {
  return words.length > 0 ? [`shared: ${words.join(', ')}`] : [];
}

/** Words to mark in results. */
function highlighted({ queryTerms, phrases, sizeTerms }: Relevance, typed: string): readonly string[] {
  const sizes = sizeTerms.filter(({ from, to }) => from === to).map(({ from }) => formatCount(from));
  const terms = queryTerms.flatMap(({ variants }) => variants.map(({ words }) => words));
  return [...terms, ...phrases, ...sizes, ...parseWords(typed).terms];
}
