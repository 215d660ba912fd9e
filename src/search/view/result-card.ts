import { excerpt } from '../../catalogue/text/excerpt.ts';
import { NOT_STATED } from '../../catalogue/model/facet.ts';
import { formatSize, ownSizes } from '../../catalogue/model/scale.ts';
import type { Rows } from '../index/search-table.ts';
import type { NameOf } from '../query/describe-filters.ts';
import { bestExcerpt, mark, type Piece } from '../highlight.ts';
import type { IndexedPaper } from '../index/text-index.ts';
import { requireElement } from './element.ts';
import { drawSizeStrip } from './size-strip.ts';

/** What a card shows beside the text of its paper. */
export interface ResultCardContext {
  readonly rows: Rows;
  readonly nameOf: NameOf;
  /** Address of the page of a task area. */
  readonly areaHref: (id: string) => string;
  /** Whether a word of the text is searched for; undefined if no words are. */
  readonly matches: ((word: string) => boolean) | undefined;
  /** Why the paper is among the results. */
  readonly reasons: (paper: IndexedPaper, place: number) => readonly string[];
}

/** Sizes that a card has room for, as in the list. */
const SIZES = 5;

/**
 * Fills a copy of the card that the page brings along, so that results look just like the list.
 * @param template the page's empty card
 * @param place the paper's place in the catalogue
 */
export function fillResultCard(
  template: HTMLTemplateElement,
  paper: IndexedPaper,
  place: number,
  { rows, nameOf, areaHref, matches, reasons }: ResultCardContext,
): HTMLElement {
  const card = requireElement(template.content.cloneNode(true) as DocumentFragment, 'li', HTMLElement);
  const slot = (name: string) => requireElement(card, `[data-part="${name}"]`, Element);
  const { title, abstract } = paper;
  const link = requireElement(card, 'a[data-part="title"]', HTMLAnchorElement);
  link.href = paper.url;
  link.replaceChildren(...nodes(matches ? mark(title, matches) : plain(title)));
  slot('excerpt').replaceChildren(...nodes(matches ? bestExcerpt(abstract, matches) : plain(excerpt(abstract))));
  const sizes = rows.sizes[place] ?? [];
  const own = ownSizes(sizes);
  const shown = own.slice(0, SIZES).map((size) => chip(formatSize(size), 'chip chip-own'));
  if (own.length > SIZES) shown.push(chip(`+${own.length - SIZES}`, 'chip'));
  if (own.length === 0) shown.push(chip('Scale not stated', 'chip'));
  slot('sizes').replaceChildren(...shown);
  drawSizeStrip(requireElement(card, '[data-part="strip"]', SVGSVGElement), sizes);
  slot('areas').replaceChildren(
    ...stated(rows.facets.area[place]).map((id) => areaChip(nameOf('area', id), areaHref(id))),
  );
  const code = requireElement(card, '[data-part="code"]', HTMLElement);
  const [availability] = stated(rows.facets.code[place]);
  code.hidden = availability === undefined;
  code.textContent = availability === undefined ? '' : `Code: ${nameOf('code', availability).toLowerCase()}`;
  slot('year').textContent = stated(rows.facets.year[place])[0] ?? '';
  const why = requireElement(card, '[data-part="why"]', HTMLElement);
  const notes = reasons(paper, place);
  why.hidden = notes.length === 0;
  why.textContent = notes.join(' · ');
  return card;
}

function stated(values: readonly string[] | undefined): readonly string[] {
  return (values ?? []).filter((value) => value !== NOT_STATED);
}

function plain(text: string): readonly Piece[] {
  return [{ text, hit: false }];
}

function nodes(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, hit }) => {
    if (!hit) return document.createTextNode(text);
    const marked = document.createElement('mark');
    marked.textContent = text;
    return marked;
  });
}

function chip(text: string, className: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

function areaChip(label: string, href: string): HTMLElement {
  const link = document.createElement('a');
  link.className = 'chip hover:border-accent';
  link.href = href;
  link.textContent = label;
  return link;
}
