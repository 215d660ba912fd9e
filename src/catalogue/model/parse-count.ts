const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mil: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
  trillions: 1e12,
};

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
  const factor = Object.hasOwn(UNITS, unit.toLowerCase()) ? UNITS[unit.toLowerCase()] : undefined;
  const value = Number(digits.replaceAll(',', ''));
  if (!match || factor === undefined || !(value > 0)) return undefined;
  const count = Math.round(value * factor);
  return Number.isSafeInteger(count) && count > 0 ? count : undefined;
}
