import { unitValue } from './number-units.ts';

/** Commas part thousands only: `1,5B` may be meant as a fraction, so it is not read as fifteen. */
const NUMBER_AND_UNIT = /^((?:\d{1,3}(?:,\d{3}){1,6}|\d{1,20})(?:\.\d{1,10})?|\.\d{1,10})\s*-?([a-z]{0,9})$/i;

/**
 * A number of parameters as a person types it.
 * @param text such as `7B`, `1.3 b`, `7 billion`, `350m` or `7,000,000,000`
 * @returns the number of parameters, or undefined if it is none
 */
export function parseCount(text: string): number | undefined {
  const match = NUMBER_AND_UNIT.exec(text.trim());
  const [, digits = '', unit = ''] = match ?? [];
  const factor = unit ? unitValue(unit) : 1;
  const value = Number(digits.replaceAll(',', ''));
  if (!match || factor === undefined || !(value > 0)) return undefined;
  const count = Math.round(value * factor);
  return Number.isSafeInteger(count) && count > 0 ? count : undefined;
}
