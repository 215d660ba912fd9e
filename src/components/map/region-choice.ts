import { HOME, mounted } from '../../catalogue/urls.ts';
import { NOT_STATED } from '../../catalogue/model/facet.ts';
import { formatCount } from '../../catalogue/model/scale.ts';
import { countAt, placeOf } from '../../catalogue/charts/size-axis.ts';
import { chartX, placeAtX } from '../../catalogue/charts/size-axis.ts';
import { regionQuery, SIZE_EDGES, type Region } from '../../catalogue/charts/map-region.ts';

/** A shorter way of the pointer is a click with a shaky hand, in pixels. */
const LEAST_DRAG = 8;

/** Opens a part of the map in the list: dragged over with a mouse or a pen, or chosen in the form below the map. */
export class RegionChoice {
  readonly #map: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #brush: SVGRectElement | null;
  readonly #bands: readonly SVGRectElement[];
  readonly #form: HTMLFormElement | null;
  #start: DOMPoint | undefined;
  dragging = false;

  constructor(map: HTMLElement, svg: SVGSVGElement) {
    this.#map = map;
    this.#svg = svg;
    this.#brush = svg.querySelector('[data-map-brush]');
    this.#bands = [...svg.querySelectorAll<SVGRectElement>('[data-band]')];
    this.#form = map.querySelector('[data-map-region]');
    this.#listenToPointer();
    this.#form?.addEventListener('input', () => {
      this.#preview();
    });
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#open(this.#chosen().region);
    });
    this.#form?.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.#form?.contains(relatedTarget as Node | null)) this.#draw(undefined);
    });
  }

  #listenToPointer(): void {
    const svg = this.#svg;
    svg.addEventListener('dragstart', (event) => {
      event.preventDefault();
    });
    svg.addEventListener('pointerdown', (event) => {
      // A finger scrolls the page; the form below the map is for it.
      if (event.button === 0 && event.pointerType !== 'touch') this.#start = this.#point(event);
    });
    svg.addEventListener('pointermove', (event) => {
      if (!this.#start) return;
      const now = this.#point(event);
      if (!this.dragging && Math.hypot(now.x - this.#start.x, now.y - this.#start.y) < LEAST_DRAG) return;
      this.dragging = true;
      svg.setPointerCapture(event.pointerId);
      this.#draw(box(this.#start, now));
    });
    svg.addEventListener('pointerup', (event) => {
      const start = this.#start;
      this.#start = undefined;
      if (start && this.dragging) this.#open(this.#within(box(start, this.#point(event))));
    });
    svg.addEventListener('pointercancel', () => {
      this.#start = undefined;
      this.dragging = false;
      this.#draw(undefined);
    });
    // The click that ends a drag is not meant for the mark that it ends on.
    svg.addEventListener(
      'click',
      (event) => {
        if (this.dragging) event.preventDefault();
        this.dragging = false;
      },
      true,
    );
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !this.#start) return;
      this.#start = undefined;
      this.#draw(undefined);
    });
  }

  #point({ clientX, clientY }: PointerEvent): DOMPoint {
    const { left, top } = this.#svg.getBoundingClientRect();
    return new DOMPoint(clientX - left, clientY - top);
  }

  /** The part of the map below a rectangle; the columns and bands of papers that do not say count only on their own. */
  #within({ x, y, width, height }: DOMRect): Region {
    const places = [x, x + width].map((side) => placeAtX(side / this.#svg.clientWidth));
    const [low, high] = places;
    const touched = this.#bands.filter((band) => {
      const top = band.y.baseVal.value;
      return y < top + band.height.baseVal.value && y + height > top;
    });
    const from = low === undefined || low <= 0 ? undefined : rounded(countAt(low));
    const to = high === undefined || high >= 1 ? undefined : rounded(countAt(high));
    const years = this.#yearsOf(touched);
    return {
      ...(years && { years }),
      sizes: high === undefined ? NOT_STATED : { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    };
  }

  #yearsOf(bands: readonly SVGRectElement[]): Region['years'] {
    const ranges = bands.map(({ dataset }) => dataset['band'] ?? '').filter(Boolean);
    if (ranges.length === 0) return bands.length > 0 ? NOT_STATED : undefined;
    const [from, to] = [ranges.at(-1)?.split('..')[0], ranges[0]?.split('..')[1]];
    return { ...(from && { from: Number(from) }), ...(to && { to: Number(to) }) };
  }

  /** What the form says, as a region and as a rectangle on the map. */
  #chosen(): { region: Region; rect: DOMRect; ends: Readonly<Record<string, number>> } {
    const data = new FormData(this.#form ?? undefined);
    const number = (name: string, otherwise: number) => Number(data.get(name) ?? otherwise);
    const dated = this.#bands.filter(({ dataset }) => dataset['band']);
    const [top, bottom] = sorted(number('to', 0), number('from', dated.length - 1));
    const [first, last] = sorted(number('first', 0), number('last', SIZE_EDGES.length - 1));
    const bands = this.#bands.slice(top, bottom + 1);
    const years = bands.length < dated.length ? this.#yearsOf(bands) : undefined;
    const sizes = {
      ...(first > 0 && { from: SIZE_EDGES[first] ?? 0 }),
      ...(last < SIZE_EDGES.length - 1 && { to: SIZE_EDGES[last] ?? 0 }),
    };
    const wide = this.#svg.clientWidth;
    const [left, right] = [first, last].map((edge) => chartX(placeOf(SIZE_EDGES[edge] ?? 0)) * wide);
    const start = bands[0]?.y.baseVal.value ?? 0;
    const end = bands.at(-1);
    const height = end ? end.y.baseVal.value + end.height.baseVal.value - start : 0;
    return {
      region: { ...(years && { years }), sizes },
      rect: new DOMRect(left, start, Math.max(2, (right ?? 0) - (left ?? 0)), height),
      ends: { first: number('first', 0), last: number('last', SIZE_EDGES.length - 1) },
    };
  }

  #preview(): void {
    const { rect, ends } = this.#chosen();
    this.#draw(rect);
    for (const [name, edge] of Object.entries(ends)) {
      const text = formatCount(SIZE_EDGES[edge] ?? 0);
      const output = this.#form?.querySelector(`[data-for="${name}"]`);
      if (output) output.textContent = text;
      this.#form?.querySelector(`input[name="${name}"]`)?.setAttribute('aria-valuetext', text);
    }
  }

  #draw(rect: DOMRect | undefined): void {
    this.#brush?.setAttribute('visibility', rect ? 'visible' : 'hidden');
    if (!rect) return;
    for (const side of ['x', 'y', 'width', 'height'] as const) this.#brush?.setAttribute(side, String(rect[side]));
  }

  #open(region: Region): void {
    location.assign(mounted(`${HOME}${regionQuery(region)}`, this.#map.dataset['base'] ?? '/'));
  }
}

function box(a: DOMPoint, b: DOMPoint): DOMRect {
  return new DOMRect(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y));
}

/** Two digits are as exact as a hand is. */
function rounded(count: number): number {
  return Number(count.toPrecision(2));
}

function sorted(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
