import { formatCount } from '../../catalogue/model/scale.ts';
import { countAt, placeOf, SLIDER_STEPS } from '../../catalogue/charts/size-axis.ts';
import type { Range } from '../query/range.ts';
import { requireElement } from './element.ts';

/** The two-ended slider over the sizes: two range inputs, one over the other, so that keys and screen readers know them. */
export class SizeSlider {
  readonly #from: HTMLInputElement;
  readonly #to: HTMLInputElement;
  readonly #label: HTMLElement;

  /** @param onChange called with the range, or undefined for all sizes, when a reader lets go */
  constructor(root: HTMLElement, onChange: (range: Range | undefined) => void) {
    this.#from = requireElement(root, '[name="from"]', HTMLInputElement);
    this.#to = requireElement(root, '[name="to"]', HTMLInputElement);
    this.#label = requireElement(root, '[data-size-label]', HTMLElement);
    for (const end of [this.#from, this.#to]) {
      end.addEventListener('input', () => {
        if (this.#from.valueAsNumber > this.#to.valueAsNumber) {
          const other = end === this.#from ? this.#to : this.#from;
          other.value = end.value;
        }
        this.#say();
      });
      end.addEventListener('change', () => {
        onChange(this.range());
      });
    }
  }

  /** Shows a range that is in force; undefined for all sizes. */
  update(range: Range | undefined): void {
    this.#from.value = String(range?.from === undefined ? 0 : Math.round(placeOf(range.from) * SLIDER_STEPS));
    this.#to.value = String(range?.to === undefined ? SLIDER_STEPS : Math.round(placeOf(range.to) * SLIDER_STEPS));
    this.#say();
  }

  /** @returns the range that is set; undefined for all sizes */
  range(): Range | undefined {
    const from = this.#from.valueAsNumber === 0 ? undefined : stop(this.#from);
    const to = this.#to.valueAsNumber === SLIDER_STEPS ? undefined : stop(this.#to);
    if (from === undefined && to === undefined) return undefined;
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  }

  #say(): void {
    const range = this.range();
    const from = formatCount(stop(this.#from));
    const to = formatCount(stop(this.#to));
    this.#label.textContent = range
      ? `${range.from === undefined ? 'up' : from} to ${range.to === undefined ? 'the largest' : to}`
      : 'all sizes';
    this.#from.setAttribute('aria-valuetext', from);
    this.#to.setAttribute('aria-valuetext', to);
  }
}

/** The number of parameters at an end of the slider, to two digits. */
function stop(end: HTMLInputElement): number {
  return Number(countAt(end.valueAsNumber / SLIDER_STEPS).toPrecision(2));
}
