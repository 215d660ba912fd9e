import { ORDER_WORDS, UNIT_SPELLINGS, unitValue } from '../../catalogue/model/number-units.ts';
import { numberInWords } from '../../catalogue/model/number-words.ts';
import { parseCount } from '../../catalogue/model/parse-count.ts';
import type { Bound } from './size-bounds.ts';

/** A number of parameters as it is said, before what surrounds it is looked at. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  /** Said as an order of magnitude only. */
  readonly order: boolean;
  /** How many words say it. */
  readonly words: number;
  /** Written at it: `<3b`, `7b+`. */
  readonly bound?: Bound | undefined;
  /** Whether it is said that parameters are counted, or can be told from the number. */
  readonly isSaid: boolean;
  readonly isTelling: boolean;
}

const UNIT = `(?:${UNIT_SPELLINGS.join('|')})`;
const NUMBER = String.raw`(?:\d[\d,]*(?:\.\d+)?|\.\d+)`;
const WITH_UNIT = String.raw`(${NUMBER})(?:-?(${UNIT}))?`;
const SAID = String.raw`(\+|-?ish)?(-?param\w*|-?(?:class|sized?|scale|level))?`;
const SIZE = new RegExp(
  String.raw`^(sub-|under-|over-|<=?|≤|>=?|≥|~|≈)?${WITH_UNIT}(?:(?:-|–|—|\.\.)${WITH_UNIT})?${SAID}$`,
);
const UNIT_APART = new RegExp(`^(${UNIT})${SAID}$`);
const PLAIN = new RegExp(`^(${NUMBER})-?(${UNIT})?$`);
const ORDER = new RegExp(`^(?:${ORDER_WORDS.join('|')})s?$`);
const MARKS: ReadonlyMap<string, Bound> = new Map([
  ['sub-', '<'],
  ['under-', '<'],
  ['<', '<'],
  ['<=', '≤'],
  ['≤', '≤'],
  ['over-', '>'],
  ['>', '>'],
  ['>=', '≥'],
  ['≥', '≥'],
  ['+', '≥'],
  ['~', '~'],
  ['≈', '~'],
  ['ish', '~'],
  ['-ish', '~'],
]);

/** How many of a unit a vague word means, both ends in it. */
const VAGUE: ReadonlyMap<string, readonly [from: number, below: number]> = new Map([
  ['tens', [10, 100]],
  ['dozens', [12, 100]],
  ['hundreds', [100, 1000]],
  ['few', [2, 10]],
  ['several', [2, 10]],
  ['handful', [2, 10]],
  ['couple', [2, 3]],
]);

/** @returns the number that is said from a place on, in one of the ways that people say one */
export function amountAt(words: readonly string[], at: number): Amount | undefined {
  return (
    range(words, at) ??
    inDigits(words, at) ??
    inWords(words, at) ??
    vague(words, at) ??
    half(words, at) ??
    order(words, at)
  );
}

/** “from 1b to 3b”, “between one and three billion”, “10 to 100 billion”, “one or two billion”. */
function range(words: readonly string[], at: number): Amount | undefined {
  const opening = /^(?:between|from)$/.exec(words[at] ?? '')?.[0];
  const start = opening ? at + 1 : at;
  const first = numberAt(words, start);
  let next = start + (first?.words ?? 0);
  const joins = opening === 'between' ? /^(?:and|to)$/ : opening || first?.unit ? /^to$/ : /^(?:to|or)$/;
  if (words[next] === 'up') next++;
  if (!first || !joins.test(words[next] ?? '')) return undefined;
  const last = numberAt(words, next + 1);
  const unit = last?.unit;
  if (!last || !unit) return undefined;
  const from = parseCount(`${first.value}${first.unit ?? unit}`);
  const to = parseCount(`${last.value}${unit}`);
  if (from === undefined || to === undefined || from > to) return undefined;
  return { from, to, order: false, words: next + 1 + last.words - at, isSaid: false, isTelling: telling(unit) };
}

/** A number in digits or in words, with its unit if it has one. */
function numberAt(
  words: readonly string[],
  at: number,
): { readonly value: string; readonly unit: string | undefined; readonly words: number } | undefined {
  const [, digits, attached] = PLAIN.exec(words[at] ?? '') ?? [];
  const spelled = digits === undefined ? numberInWords(words, at) : undefined;
  const isOne = digits === undefined && !spelled && words[at] === 'a';
  const value = digits ?? (spelled ? String(spelled.value) : isOne ? '1' : undefined);
  if (value === undefined) return undefined;
  const length = spelled?.words ?? 1;
  const next = words[at + length] ?? '';
  const apart = attached === undefined && unitValue(next) !== undefined ? next : undefined;
  if (isOne && apart === undefined) return undefined;
  return { value, unit: attached ?? apart, words: length + (apart === undefined ? 0 : 1) };
}

function inDigits(words: readonly string[], at: number): Amount | undefined {
  const [, mark = '', first, firstUnit, second, secondUnit, ...ends] = SIZE.exec(words[at] ?? '') ?? [];
  if (first === undefined) return undefined;
  let unit = second === undefined ? firstUnit : secondUnit;
  let [end = '', said = ''] = ends;
  const apart = unit || end || said ? undefined : UNIT_APART.exec(words[at + 1] ?? '');
  if (apart) [, unit = '', end = '', said = ''] = apart;
  const from = parseCount(`${first}${firstUnit ?? unit ?? ''}`);
  const to = second === undefined ? from : parseCount(`${second}${unit ?? ''}`);
  if (from === undefined || to === undefined || from > to) return undefined;
  const isTelling = telling(unit, second === undefined ? first : '');
  const bound = MARKS.get(mark) ?? MARKS.get(end);
  return { from, to, order: false, words: apart ? 2 : 1, bound, isSaid: said.includes('param'), isTelling };
}

/** “thirteen billion”. */
function inWords(words: readonly string[], at: number): Amount | undefined {
  const found = numberInWords(words, at);
  const unit = unitNamed(words[at + (found?.words ?? 0)]);
  const count = found && unit && found.value * unit;
  return count ? { ...exactly(count), words: found.words + 1, isTelling: unit > 1e3 } : undefined;
}

/** “hundreds of billions”, “a few billion”, “a couple of hundred million”. */
function vague(words: readonly string[], at: number): Amount | undefined {
  let next = words[at] === 'a' ? at + 1 : at;
  const range = VAGUE.get(words[next++] ?? '');
  if (!range) return undefined;
  if (words[next] === 'of') next++;
  const times = words[next] === 'hundred' ? 100 : 1;
  if (times > 1) next++;
  if (words[next] === 'of') next++;
  const unit = unitNamed(words[next]);
  if (unit === undefined) return undefined;
  const [from, below] = [range[0] * times * unit, range[1] * times * unit - 1];
  return { from, to: below, order: false, words: next + 1 - at, isSaid: false, isTelling: unit > 1e3 };
}

/** “half a billion”, which nobody means to the last one. */
function half(words: readonly string[], at: number): Amount | undefined {
  let next = words[at] === 'a' ? at + 1 : at;
  if (words[next++] !== 'half') return undefined;
  if (words[next] === 'of') next++;
  if (words[next] === 'a') next++;
  const unit = unitNamed(words[next]);
  return unit ? { ...exactly(unit / 2), words: next + 1 - at, bound: '~', isTelling: unit > 1e3 } : undefined;
}

/** “billion”, “a billion”, “multi billion”. */
function order(words: readonly string[], at: number): Amount | undefined {
  const start = /^(?:a|multi)$/.test(words[at] ?? '') ? at + 1 : at;
  const word = words[start] ?? '';
  const unit = ORDER.test(word) ? unitNamed(word) : undefined;
  if (unit === undefined) return undefined;
  return { from: unit, to: unit * 1000 - 1, order: true, words: start + 1 - at, isSaid: false, isTelling: false };
}

function exactly(count: number): Pick<Amount, 'from' | 'to' | 'order' | 'isSaid'> {
  return { from: count, to: count, order: false, isSaid: false };
}

/** What a unit in words multiplies by; a letter after a word is none. */
function unitNamed(word: string | undefined): number | undefined {
  return word !== undefined && word.length > 1 ? unitValue(word) : undefined;
}

/** Whether a number is one of parameters though nobody says so: `8k` is rather a context, `2024` a year. */
function telling(unit: string | undefined, digits = ''): boolean {
  if (unit) return !/^(?:k|thousands?)$/.test(unit);
  return /^\d{1,3}(?:,\d{3}){2,}$|^\d{6,15}$/.test(digits);
}
