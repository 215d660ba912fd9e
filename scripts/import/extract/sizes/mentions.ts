import {
  NAMED_UNITS,
  NUMBER_UNITS,
  ORDER_WORDS,
  UNIT_LETTERS,
  unitValue,
} from '../../../../src/catalogue/model/number-units.ts';
import { asBound } from './bounds.ts';
import { MOST_MENTIONS, type SizeMention } from './mention.ts';
import { ordersOfMagnitude } from './orders.ts';
import { NUMBER, rangeHeads } from './ranges.ts';

/**
 * Finds the numbers that could be model sizes: `7B`, `0.12 M`, `1.6 trillion`, `three billion`, `0.5 to 72 billion`,
 * `fewer than a billion`, `hundreds of billions`.
 * @param text a title or an abstract
 * @returns the candidates in order of appearance; whether each counts parameters is for its context to say
 */
export function sizeMentions(text: string): SizeMention[] {
  const numbers = [...digitMentions(text), ...plainMentions(text), ...powerMentions(text), ...numeralMentions(text)];
  const orders = ordersOfMagnitude(text).filter(
    (order) => !numbers.some((number) => order.start < number.end && number.start < order.end),
  );
  return [...numbers, ...orders]
    .filter((mention) => mention.value > 0 && Number.isSafeInteger(mention.value))
    .map((mention) => asBound(text, mention))
    .sort((a, b) => a.start - b.start || a.value - b.value);
}

/** `n=5M` is of a formula, `params=5M` is a size. */
const NO_EQUATION = String.raw`(?<!\bparam(?:eter)?s?\s?)=`;
const WITH_UNIT = new RegExp(
  String.raw`(?<!\d|\d[.,]|[\^_*]|${NO_EQUATION})(?:(\d{1,3})(?:[x×]|\s[x×]\s))?(${NUMBER}|(?<![\w.])\.\d{1,3})\+?(?:[\s-]?(${NAMED_UNITS.join('|')})(?![a-z])|([\s-]?)([${UNIT_LETTERS}])(?![A-Za-z0-9]|\/s\b))`,
  'gi',
);
const PLAIN = new RegExp(
  String.raw`(?<!\d|\d[.,]|[\^_=*$\w-])(\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?:[ \u00a0\u202f]\d{3}){2,4}|\d{4,12})(?=[\s-](?:(?!${ORDER_WORDS.join('|')})[a-z]{3,12}[\s-])?param)`,
  'g',
);

function digitMentions(text: string): SizeMention[] {
  const found: SizeMention[] = [];
  for (const match of text.matchAll(WITH_UNIT)) {
    if (found.length >= MOST_MENTIONS) break;
    const [whole, times, digits = '', word, gap, letter] = match;
    const scale = unitValue(word ?? letter ?? '') ?? 1;
    // `5 m` and `0.8 b` are metres and bits as often as not, nobody writes `7-B`, and `1991b` is a reference.
    const small = letter !== undefined && letter !== letter.toUpperCase();
    if (letter && ((gap && (small || gap === '-')) || (small && /^(?:19|20)\d\d$/.test(digits)))) continue;
    const unit = word ? 'word' : (NUMBER_UNITS.find((one) => one.letter === letter?.toUpperCase())?.letter ?? 'none');
    // How many parameters eight experts of 7B have together is not said.
    if (times) continue;
    const number = Number(digits.replaceAll(',', ''));
    const heads = rangeHeads(text, match.index, number);
    const [start, end] = [heads[0]?.start ?? match.index, match.index + whole.length];
    for (const member of [...heads, { number }])
      found.push({ start, end, kind: 'count', value: Math.round(member.number * scale), unit });
  }
  return found;
}

/** Numbers in digits alone: `1,250,000 parameters`. */
function plainMentions(text: string): SizeMention[] {
  const found: SizeMention[] = [];
  for (const match of text.matchAll(PLAIN)) {
    if (found.length >= MOST_MENTIONS) break;
    const value = Number(match[1]?.replaceAll(/[,\s]/g, ''));
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'count', value, unit: 'none' });
  }
  return found;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const POWER = new RegExp(
  String.raw`(?<![\w.^])\$?(?:(?:(\d{1,3}(?:\.\d{1,3})?)\s?(?:[x×·*]|\\times|\\cdot)\s?)?10(?:\^\s?\{?(\d{1,2})\}?|([${SUPERSCRIPTS}]{1,2}))|(\d{1,3}(?:\.\d{1,3})?)[eE]\+?(\d{1,2}))(?![\w^])\$?`,
  'g',
);

/** Powers of ten: `2.7×10⁹`, `$10^9$`, `1e9`. */
function powerMentions(text: string): SizeMention[] {
  const found: SizeMention[] = [];
  for (const match of text.matchAll(POWER)) {
    if (found.length >= MOST_MENTIONS) break;
    const [whole, times, power, raised, number, exponent] = match;
    const small = raised && Array.from(raised, (digit) => SUPERSCRIPTS.indexOf(digit)).join('');
    const value = Math.round(Number(times ?? number ?? 1) * 10 ** Number(power ?? small ?? exponent));
    found.push({ start: match.index, end: match.index + whole.length, kind: 'count', value, unit: 'none' });
  }
  return found;
}

const NUMERALS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
    .split(' ')
    .map((numeral, at) => [numeral, at + 1] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((numeral, at) => [numeral, 10 * (at + 2)] as const),
]);
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const IN_WORDS = new RegExp(
  String.raw`\b(?:(${TENS})[\s-])?(${[...NUMERALS.keys()].join('|')})(?:[\s-](hundred))?(?:[\s-]and[\s-]a[\s-](half))?(?:[\s-]an?)?[\s-](${ORDER_WORDS.join('|')})(?![a-z])`,
  'gi',
);

function numeralMentions(text: string): SizeMention[] {
  const found: SizeMention[] = [];
  for (const match of text.matchAll(IN_WORDS)) {
    if (found.length >= MOST_MENTIONS) break;
    const [whole, tens = '', numeral = '', hundred, half, scale = ''] = match;
    const [ten, one] = [tens, numeral].map((word) => NUMERALS.get(word.toLowerCase()) ?? 0);
    const number = ((ten ?? 0) + (one ?? 0)) * (hundred ? 100 : 1) + (half ? 0.5 : 0);
    const value = Math.round(number * (unitValue(scale) ?? 1));
    found.push({ start: match.index, end: match.index + whole.length, kind: 'count', value, unit: 'word' });
  }
  return found;
}
