import { asBound } from './bounds.ts';
import { ordersOfMagnitude } from './orders.ts';
import { NUMBER, rangeHeads } from './ranges.ts';

/** How the unit of a number is written, which says how much of its context it takes to be a number of parameters. */
export type SizeUnit = 'B' | 'M' | 'K' | 'T' | 'word' | 'none';

/** A number in a text that may or may not count parameters. */
export interface SizeMention {
  /** The span of the number with its unit, and for a range with both ends. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'count' | 'below' | 'order';
  readonly value: number;
  readonly unit: SizeUnit;
}

/**
 * Finds the numbers that could be model sizes: `7B`, `0.12 M`, `1.6 trillion`, `three billion`, `0.5 to 72 billion`,
 * `fewer than a billion`, `hundreds of billions`.
 * @param text a title or an abstract
 * @returns the candidates in order of appearance; whether each counts parameters is for its context to say
 */
export function sizeMentions(text: string): SizeMention[] {
  const numbers = [...digitMentions(text), ...numeralMentions(text)];
  const orders = ordersOfMagnitude(text).filter(
    (order) => !numbers.some((number) => order.start < number.end && number.start < order.end),
  );
  return [...numbers, ...orders]
    .filter((mention) => mention.value > 0 && Number.isSafeInteger(mention.value))
    .map((mention) => asBound(text, mention))
    .sort((a, b) => a.start - b.start || a.value - b.value);
}

const WITH_UNIT = new RegExp(
  String.raw`(?<!\d|\d[.,]|[\^_=*])(?:(\d{1,3})(?:[x×]|\s[x×]\s))?(${NUMBER})\+?(?:[\s-]?(thousand|million|billion|trillion|mio|bn)(?![a-z])|([\s-]?)([BMKTbmkt])(?![A-Za-z0-9]|\/s\b))`,
  'gi',
);
const PLAIN =
  /(?<!\d|\d[.,]|[\^_=*$\w-])(\d{1,3}(?:,\d{3}){1,4}|\d{4,12})(?=[\s-](?:(?!million|billion|trillion)[a-z]{3,12}[\s-])?param)/g;
const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  mio: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  trillion: 1e12,
};

/** More numbers than any abstract has; keeps the time bounded on any input. */
const MOST = 500;

function digitMentions(text: string): SizeMention[] {
  const found: SizeMention[] = [];
  for (const match of text.matchAll(WITH_UNIT)) {
    if (found.length >= MOST) break;
    const [whole, times, digits = '', word, gap, letter] = match;
    const scale = SCALE[(word ?? letter ?? '').toLowerCase()] ?? 1;
    // `5 m` and `0.8 b` are metres and bits as often as not, nobody writes `7-B`, and `1991b` is a reference.
    const small = letter !== undefined && letter !== letter.toUpperCase();
    if (letter && ((gap && (small || gap === '-')) || (small && /^(?:19|20)\d\d$/.test(digits)))) continue;
    const unit: SizeUnit = word ? 'word' : unitOf(letter);
    const value = Math.round(Number(digits.replaceAll(',', '')) * scale * Number(times ?? 1));
    const end = match.index + whole.length;
    const heads = times ? [] : rangeHeads(text, match.index, Number(digits.replaceAll(',', '')));
    for (const head of heads) {
      const low = Math.round(head.number * scale);
      found.push({ start: heads[0]?.start ?? head.start, end, kind: 'count', value: low, unit });
    }
    found.push({ start: heads[0]?.start ?? match.index, end, kind: 'count', value, unit });
  }
  for (const match of text.matchAll(PLAIN)) {
    if (found.length >= 2 * MOST) break;
    const value = Number(match[1]?.replaceAll(',', ''));
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'count', value, unit: 'none' });
  }
  return found;
}

function unitOf(letter: string | undefined): SizeUnit {
  const upper = letter?.toUpperCase();
  return upper === 'B' || upper === 'M' || upper === 'K' || upper === 'T' ? upper : 'none';
}

const NUMERALS: Readonly<Record<string, number>> = {
  half: 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const IN_WORDS = new RegExp(
  String.raw`\b(${Object.keys(NUMERALS).join('|')})(?:[\s-](hundred))?(?:[\s-]and[\s-]a[\s-](half))?(?:[\s-]an?)?[\s-](million|billion|trillion)(?![a-z])`,
  'gi',
);

function numeralMentions(text: string): SizeMention[] {
  const found: SizeMention[] = [];
  for (const match of text.matchAll(IN_WORDS)) {
    if (found.length >= MOST) break;
    const [whole, numeral = '', hundred, half, scale = ''] = match;
    const number = (NUMERALS[numeral.toLowerCase()] ?? 1) * (hundred ? 100 : 1) + (half ? 0.5 : 0);
    const value = Math.round(number * (SCALE[scale.toLowerCase()] ?? 1));
    found.push({ start: match.index, end: match.index + whole.length, kind: 'count', value, unit: 'word' });
  }
  return found;
}
