import type { NumberUnit } from '../../../../src/catalogue/model/number-units.ts';

/** How the unit of a number is written, which says how much of its context it takes to be a number of parameters. */
export type SizeUnit = NumberUnit['letter'] | 'word' | 'none';

/** A number in a text that may or may not count parameters. */
export interface SizeMention {
  /** The span of the number with its unit, and for a range with both ends. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'count' | 'below' | 'atMost' | 'order';
  readonly value: number;
  readonly unit: SizeUnit;
}

/** More mentions of one form than any abstract has; keeps the time bounded on any input. */
export const MOST_MENTIONS = 500;

/** @returns the text before a mention, as far as the reach goes */
export function before(text: string, { start }: SizeMention, reach: number): string {
  return text.slice(Math.max(0, start - reach), start);
}

/** @returns the text after a mention, as far as the reach goes */
export function after(text: string, { end }: SizeMention, reach: number): string {
  return text.slice(end, end + reach);
}
