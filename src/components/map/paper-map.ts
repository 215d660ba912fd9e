import { nearestMark } from './nearest-mark.ts';
import { RegionChoice } from './region-choice.ts';

/** How far from a mark a pointer still means it, in pixels: a finger is wider than a mark. */
const REACH = { mouse: 14, touch: 36 } as const;

/**
 * What a script adds to the map: a tooltip for the mark under the pointer or the focus, marks of one task area alone, and
 * regions that open in the list. Without it every mark is a link, and the table says the same.
 */
class PaperMap extends HTMLElement {
  #svg: SVGSVGElement | null = this.querySelector('[data-map-plot] svg');
  #tooltip = this.querySelector<HTMLElement>('[data-map-tooltip]');
  #links: readonly SVGAElement[] = [];
  #rows: readonly HTMLTableRowElement[] = [];
  #chosen: SVGAElement | undefined;

  connectedCallback(): void {
    const svg = this.#svg;
    if (!svg) return;
    this.#links = [...svg.querySelectorAll<SVGAElement>('a')];
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    for (const link of this.#links) nameWithoutTooltip(link);
    const region = new RegionChoice(this, svg);
    svg.addEventListener('pointermove', (event) => {
      if (region.dragging) this.#select(undefined);
      else if (event.pointerType === 'mouse') this.#select(this.#at(event, REACH.mouse));
    });
    svg.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse' && !this.#tooltip?.contains(event.relatedTarget as Node | null)) {
        this.#select(undefined);
      }
    });
    svg.addEventListener('click', (event) => {
      this.#tapped(event);
    });
    svg.addEventListener('focusin', ({ target }) => {
      this.#select(this.#links.find((link) => link === target));
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.#tooltip?.contains(relatedTarget as Node | null)) this.#select(undefined);
    });
    this.#tooltip?.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') this.#select(undefined);
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#select(undefined);
    });
    this.#listenToLegend(svg);
  }

  /** The mark that a pointer means: the one that it is on, or the nearest. */
  #at(event: PointerEvent | MouseEvent, reach: number): SVGAElement | undefined {
    const within = event.target instanceof Element ? event.target.closest<SVGAElement>('a') : null;
    return this.#links.find((link) => link === within) ?? nearestMark(this.#links, event, reach);
  }

  /** A finger cannot hover: its first tap shows the nearest paper, with a link that is large enough. */
  #tapped(event: MouseEvent): void {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    const link = this.#at(event, REACH.touch);
    event.preventDefault();
    this.#select(link);
    if (link) this.#tooltip?.querySelector('a')?.focus({ preventScroll: true });
  }

  #select(link: SVGAElement | undefined): void {
    if (link === this.#chosen) return;
    this.#chosen?.removeAttribute('data-chosen');
    this.#chosen = link;
    link?.setAttribute('data-chosen', '');
    const tooltip = this.#tooltip;
    const [title, note] = [tooltip?.querySelector('a'), tooltip?.querySelector('p')];
    if (!tooltip || !title || !note) return;
    tooltip.hidden = link === undefined;
    if (!link) return;
    const row = this.#rows[this.#links.indexOf(link)];
    const [name = '', ...facts] = [...(row?.cells ?? [])].map(({ textContent }) => textContent.trim());
    const cells = link.querySelector('use') === null;
    title.href = link.href.baseVal;
    title.textContent = cells ? (link.getAttribute('aria-label') ?? '') : name;
    note.textContent = cells ? '' : facts.join(' · ');
    this.#place(tooltip, link);
  }

  /** Below the mark, or above it near the end of the screen, and never beyond the map's sides. */
  #place(tooltip: HTMLElement, link: SVGAElement): void {
    const plot = tooltip.parentElement?.getBoundingClientRect();
    const mark = link.getBoundingClientRect();
    if (!plot) return;
    const { offsetWidth: width, offsetHeight: height } = tooltip;
    const left = (mark.left + mark.right - width) / 2 - plot.left;
    const below = mark.bottom + height + 4 <= window.innerHeight;
    tooltip.style.left = `${Math.max(0, Math.min(left, plot.width - width))}px`;
    tooltip.style.top = `${(below ? mark.bottom + 2 : mark.top - height - 2) - plot.top}px`;
  }

  #listenToLegend(svg: SVGSVGElement): void {
    const show = (event: Event) => {
      const id = event.target instanceof Element ? event.target.closest('[data-look]')?.getAttribute('data-look') : '';
      if (!id) return;
      svg.setAttribute('data-only', id);
      for (const link of this.#links) {
        link.toggleAttribute('data-kept', link.querySelector('use')?.getAttribute('href') === `#look-${id}`);
      }
    };
    const hide = () => {
      svg.removeAttribute('data-only');
    };
    const legend = this.querySelector('ul');
    legend?.addEventListener('pointerover', show);
    legend?.addEventListener('focusin', show);
    legend?.addEventListener('pointerleave', hide);
    legend?.addEventListener('focusout', hide);
  }
}

/** The map's tooltip says more than the browser's own would, and both would cover each other. */
function nameWithoutTooltip(link: SVGAElement): void {
  const title = link.querySelector('title');
  if (!title) return;
  link.setAttribute('aria-label', title.textContent);
  title.remove();
}

customElements.define('paper-map', PaperMap);
