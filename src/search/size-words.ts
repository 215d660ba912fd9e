import { parseCount } from '../catalogue/count.ts';
import { magnitude } from '../catalogue/scale.ts';
import type { TableSize } from '../catalogue/table.ts';

/** A size among the words of a search. */
export interface SizeWish {
  /** Number of parameters, or the ends of a range. */
  readonly from: number;
  readonly to: number;
  /** An order of magnitude (“billion-parameter”), which exact sizes meet only loosely. */
  readonly order: boolean;
}

const UNIT = /^(?:k|m|b|t|bn|mio|thousand|millions?|billions?|trillions?)$/;
const PARAMETERS = /^(?:params?|parameters?|parameter-?\w*)$/;
const BELOW = /^(?:under|below|sub|<|<=|≤|less|fewer|smaller|up)$/;
const ABOVE = /^(?:over|above|>|>=|≥|more|larger|bigger)$/;

/**
 * Finds sizes among words: `7b`, `7 billion`, `7b params` and `7,000,000,000` are one thing.
 * @param terms words in lower case
 * @returns the sizes, and the words that are left
 */
export function takeSizes(terms: readonly string[]): {
  readonly wishes: readonly SizeWish[];
  readonly terms: readonly string[];
} {
  const wishes: SizeWish[] = [];
  const rest: string[] = [];
  for (let i = 0; i < terms.length; i++) {
    const read = sizeAt(terms, i);
    if (!read) {
      rest.push(terms[i] ?? '');
      continue;
    }
    while (BELOW.test(rest.at(-1) ?? '') || ABOVE.test(rest.at(-1) ?? '')) {
      const bound = rest.pop() ?? '';
      Object.assign(
        read.wish,
        BELOW.test(bound) ? { from: 0, to: read.wish.to - 1 } : { from: read.wish.from + 1, to: Infinity },
      );
    }
    wishes.push(read.wish);
    i += read.words - 1;
  }
  return { wishes, terms: rest };
}

function sizeAt(terms: readonly string[], at: number): { wish: SizeWish; words: number } | undefined {
  const word = terms[at] ?? '';
  const next = terms[at + 1] ?? '';
  const range = /^([\d.]+[kmbt]?)(?:-|–|\.\.)([\d.]+[kmbt])$/.exec(word);
  if (range) {
    const [, first = '', last = ''] = range;
    const from = parseCount(/[kmbt]$/.test(first) ? first : first + last.slice(-1));
    const to = parseCount(last);
    if (from !== undefined && to !== undefined && from <= to) {
      return { wish: { from, to, order: false }, words: trailing(terms, at + 1) + 1 };
    }
  }
  const [, mark = '', plain = word] = /^(sub-|<=?|≤|>=?|≥|~|under-)?(.+)$/.exec(word) ?? [];
  const compact = /^[\d.,]+[kmbt]\+?$/.test(plain.replace(/-?param\w*$/, ''))
    ? parseCount(plain.replace(/\+$|-?param\w*$/, ''))
    : undefined;
  if (compact !== undefined) return { wish: bounded(mark, compact), words: trailing(terms, at + 1) + 1 };
  if (/^[\d.,]+$/.test(plain) && (UNIT.test(next) || PARAMETERS.test(next))) {
    const value = UNIT.test(next) ? parseCount(`${plain} ${next}`) : parseCount(plain);
    if (value !== undefined)
      return {
        wish: bounded(mark, value),
        words: trailing(terms, at + (UNIT.test(next) ? 2 : 1)) + (UNIT.test(next) ? 2 : 1),
      };
  }
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(plain) || /^\d{6,15}$/.test(plain)) {
    const value = parseCount(plain);
    if (value !== undefined) return { wish: bounded(mark, value), words: trailing(terms, at + 1) + 1 };
  }
  return orderAt(word, terms, at);
}

/** “billion parameter”, “trillion-parameter”, “sub-billion”. */
function orderAt(word: string, terms: readonly string[], at: number): { wish: SizeWish; words: number } | undefined {
  const [, mark = '', unit = '', parameters] =
    /^(sub-|multi-)?(million|billion|trillion)s?(-param\w*)?$/.exec(word) ?? [];
  const value = unit ? parseCount(`1 ${unit}`) : undefined;
  if (value === undefined) return undefined;
  const after = trailing(terms, at + 1);
  if (mark === 'sub-') return { wish: { from: 0, to: value - 1, order: false }, words: 1 + after };
  if (!parameters && after === 0 && terms.length > 1) return undefined;
  return { wish: { from: value, to: value * 1000 - 1, order: true }, words: 1 + after };
}

function bounded(mark: string, value: number): SizeWish {
  if (/^(?:sub-|<|≤|under-)/.test(mark))
    return { from: 0, to: mark.includes('=') || mark === '≤' ? value : value - 1, order: false };
  if (/^[>≥]/.test(mark)) return { from: mark === '>' ? value + 1 : value, to: Infinity, order: false };
  return { from: value, to: value, order: false };
}

/** How many of the words from here on only say that the number was one of parameters. */
function trailing(terms: readonly string[], at: number): number {
  return PARAMETERS.test(terms[at] ?? '') ? 1 : 0;
}

/**
 * How well a paper's sizes meet a size that is searched for.
 * @returns 0 to 1: 1 for an own size that is just so; less for a bound, an order, or a size of comparison
 */
export function meetsSize(sizes: readonly TableSize[], wish: SizeWish): number {
  let best = 0;
  for (const size of sizes) {
    const value = magnitude(size);
    const exact = wish.from === wish.to;
    let meets = 0;
    if (exact) {
      const near = Math.abs((size.count ?? size.below ?? size.order ?? 0) / wish.from - 1) < 0.005;
      if (near) meets = size.count !== undefined ? 1 : 0.5;
    } else if (wish.from <= value && value <= wish.to) {
      meets = wish.order ? (size.order === undefined ? 0.35 : 1) : 1;
    }
    best = Math.max(best, size.role === 'own' ? meets : meets * 0.4);
  }
  return best;
}
