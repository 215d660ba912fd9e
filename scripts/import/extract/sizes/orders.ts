import type { SizeMention } from './mentions.ts';

/**
 * Finds orders of magnitude without a number: `billion-parameter`, `multi-hundred-billion`, `dozen-billion`,
 * `tens and even hundreds of trillions`, `millions to billions`.
 * @param text a title or an abstract
 * @returns one mention per order, `tens of trillions` as 1e13; numbers with a digit or a numeral before the scale
 *   are matched as well, and are for the caller to set aside
 */
export function ordersOfMagnitude(text: string): SizeMention[] {
  const found: SizeMention[] = [];
  for (const match of text.matchAll(SEVERAL)) {
    if (found.length >= MOST) break;
    const [whole, first = '', second, scale = ''] = match;
    for (const quantity of second ? [first, second] : [first]) {
      found.push(order(match.index, whole, (QUANTITY[quantity.toLowerCase()] ?? 1) * scaleOf(scale)));
    }
  }
  for (const match of text.matchAll(SINGLE)) {
    if (found.length >= 2 * MOST) break;
    const [whole, many, scale = ''] = match;
    if (found.some((mention) => mention.start < match.index + whole.length && match.index < mention.end)) continue;
    found.push(order(match.index, whole, (QUANTITY[many?.toLowerCase() ?? ''] ?? 1) * scaleOf(scale)));
  }
  return found;
}

/** More than any abstract has; keeps the time bounded on any input. */
const MOST = 500;

const QUANTITY: Readonly<Record<string, number>> = {
  tens: 10,
  ten: 10,
  dozens: 10,
  dozen: 10,
  hundreds: 100,
  hundred: 100,
  thousands: 1000,
  thousand: 1000,
};
const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const SEVERAL =
  /\b(tens|dozens|hundreds|thousands)(?:\s(?:to|and|or|and\seven|or\seven)\s(tens|dozens|hundreds|thousands))?\sof\s(thousand|million|billion|trillion)s?\b/gi;
// The digits before a scale keep `7 billion` from reading as a bare billion.
const SINGLE =
  /(?<!\d\+?[\s-]?)(?<![a-z])(?:(?:multi|multiple|several|few|many)[\s-]?)?(?:(tens?|dozens?|hundreds?)[\s-])?(million|billion|trillion)s?(?![a-z])/gi;

function scaleOf(word: string): number {
  return SCALE[word.toLowerCase()] ?? 1;
}

function order(start: number, text: string, value: number): SizeMention {
  return { start, end: start + text.length, kind: 'order', value, unit: 'word' };
}
