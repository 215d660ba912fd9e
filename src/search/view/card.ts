import { excerpt } from '../../catalogue/excerpt.ts';
import { NOT_STATED } from '../../catalogue/facet.ts';
import { compareSizes, formatSize } from '../../catalogue/scale.ts';
import type { Rows } from '../../catalogue/table.ts';
import { bestExcerpt, mark, type Piece } from '../excerpt.ts';
import type { NameOf } from '../describe.ts';
import type { PagefindPage } from '../pagefind.ts';

/** What a card shows beside the text of its paper. */
export interface CardContext {
  readonly rows: Rows;
  readonly nameOf: NameOf;
  /** Address of the page of a task area. */
  readonly areaHref: (id: string) => string;
  /** Whether a word of the text is searched for; undefined if no words are. */
  readonly matches: ((word: string) => boolean) | undefined;
}

/**
 * Fills a copy of the card that the page brings along, so that results look just like the list.
 * @param template the page's empty card
 * @param place the paper's place in the catalogue
 */
export function fillCard(
  template: HTMLTemplateElement,
  page: PagefindPage,
  place: number,
  context: CardContext,
): HTMLLIElement {
  const card = template.content.firstElementChild?.cloneNode(true) as HTMLLIElement;
  const part = (name: string) => card.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const { rows, nameOf, matches } = context;
  const title = page.meta['title'] ?? '';
  const abstract = page.meta['abstract'] ?? page.content;
  const link = part('title');
  if (link instanceof HTMLAnchorElement) {
    link.href = page.url;
    link.replaceChildren(...nodes(matches ? mark(title, matches) : [{ text: title, hit: false }]));
  }
  part('excerpt')?.replaceChildren(
    ...nodes(matches ? bestExcerpt(abstract, matches) : [{ text: excerpt(abstract), hit: false }]),
  );
  const areas = stated(rows.facets.area[place]);
  part('areas')?.replaceChildren(...areas.map((id) => areaChip(id, context)));
  const own = (rows.sizes[place] ?? []).filter(({ role }) => role === 'own').sort(compareSizes);
  const sizes = own.length > 0 ? own.map(formatSize) : ['Scale not stated'];
  part('sizes')?.replaceChildren(...sizes.map((text) => chip(text, own.length > 0)));
  const [code] = stated(rows.facets.code[place]);
  const badge = part('code');
  if (badge) {
    badge.hidden = code === undefined;
    badge.textContent = code === undefined ? '' : `Code: ${nameOf('code', code).toLowerCase()}`;
  }
  const year = part('year');
  if (year) year.textContent = stated(rows.facets.year[place])[0] ?? '';
  return card;
}

function stated(values: readonly string[] | undefined): readonly string[] {
  return (values ?? []).filter((value) => value !== NOT_STATED);
}

function nodes(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, hit }) => {
    if (!hit) return document.createTextNode(text);
    const marked = document.createElement('mark');
    marked.textContent = text;
    return marked;
  });
}

function chip(text: string, own: boolean): HTMLElement {
  const element = document.createElement('span');
  element.className = own ? 'chip chip-own' : 'chip';
  element.textContent = text;
  return element;
}

function areaChip(id: string, { nameOf, areaHref }: CardContext): HTMLElement {
  const link = document.createElement('a');
  link.className = 'chip hover:border-accent';
  link.href = areaHref(id);
  link.textContent = nameOf('area', id);
  return link;
}
