import { ORDER_WORDS, UNIT_WORDS, unitValue } from '../../../../src/catalogue/model/number-units.ts';
import { MOST_MENTIONS, type SizeMention } from './mention.ts';

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
    if (found.length >= MOST_MENTIONS) break;
    const [whole, first, second, unit = ''] = match;
    for (const amount of second ? [first, second] : [first])
      found.push(order(match.index, whole, valueOf(amount, unit)));
  }
  for (const match of text.matchAll(SINGLE)) {
    if (found.length >= 2 * MOST_MENTIONS) break;
    const [whole, amount, unit = ''] = match;
    if (found.some((mention) => mention.start < match.index + whole.length && match.index < mention.end)) continue;
    found.push(order(match.index, whole, valueOf(amount, unit)));
  }
  return found;
}

const AMOUNTS: ReadonlyMap<string, number> = new Map([
  ['ten', 10],
  ['dozen', 10],
  ['hundred', 100],
  ['thousand', 1000],
]);
const SEVERAL_OF = `(${[...AMOUNTS.keys()].map((amount) => `${amount}s`).join('|')})`;

const SEVERAL = new RegExp(
  String.raw`\b${SEVERAL_OF}(?:\s(?:to|and|or|and\seven|or\seven)\s${SEVERAL_OF})?\sof\s(${UNIT_WORDS.join('|')})s?\b`,
  'gi',
);
// The digits before a scale keep `7 billion` from reading as a bare billion.
const SINGLE = new RegExp(
  String.raw`(?<!\d\+?[\s-]?)(?<![a-z])(?:(?:multi|multiple|several|few|many)[\s-]?)?(?:(tens?|dozens?|hundreds?)[\s-])?(${ORDER_WORDS.join('|')})s?(?![a-z])`,
  'gi',
);

/** @returns `hundreds` of `billion` as a number; a unit alone is one of it */
function valueOf(amount: string | undefined, unit: string): number {
  return (AMOUNTS.get(amount?.toLowerCase().replace(/s$/, '') ?? '') ?? 1) * (unitValue(unit) ?? 1);
}

function order(start: number, text: string, value: number): SizeMention {
  return { start, end: start + text.length, kind: 'order', value, unit: 'word' };
}
