import { NAMED_UNITS } from '../../catalogue/model/number-units.ts';
import { NUMBER_WORDS } from '../../catalogue/model/number-words.ts';
import { amountAt, type Amount } from './size-amount.ts';
import { boundAfter, boundBefore, type Bound } from './size-bounds.ts';
import { isOfOtherThings, isOfModels, parametersAt } from './size-surroundings.ts';

/** A size among the words of a search. */
export interface SizeTerm {
  /** Number of parameters, or the ends of a range. */
  readonly from: number;
  readonly to: number;
  /** An order of magnitude (“billion-parameter”), which exact sizes meet only loosely. */
  readonly order: boolean;
  /** The number that is meant, where it is only nearly that. */
  readonly around?: number;
}

/** What is around a size is at most so many times as large or as small: around 7B are 6B and 8B, but neither 3B nor 13B. */
const AROUND = 1.3;

interface Found {
  readonly size: SizeTerm;
  /** The words that say it: from here, up to there, not included. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds sizes among words: `7b`, `7 billion`, `7b params` and `7,000,000,000` are one thing.
 * @param terms words in lower case, also those that are too common to search for
 * @returns the sizes, the words that each took, and the words that are left
 */
export function parseSizeTerms(terms: readonly string[]): {
  readonly sizeTerms: readonly SizeTerm[];
  readonly taken: readonly (readonly string[])[];
  readonly terms: readonly string[];
} {
  const found = sizesIn(terms);
  const words = new Set(found.flatMap(({ start, end }) => indexes(start, end)));
  return {
    sizeTerms: found.map(({ size }) => size),
    taken: found.map(({ start, end }) => terms.slice(start, end)),
    terms: terms.filter((_, index) => !words.has(index)),
  };
}

/** @returns the places of the words that say a size */
export function wordsOfSizes(terms: readonly string[]): ReadonlySet<number> {
  return new Set(sizesIn(terms).flatMap(({ start, end }) => indexes(start, end)));
}

function sizesIn(terms: readonly string[]): readonly Found[] {
  const pieces = terms.flatMap((term, index) => apart(term).map((text) => ({ text, index })));
  const words = pieces.map(({ text }) => text);
  const isWhole = (at: number) => pieces[at]?.index !== pieces[at - 1]?.index;
  const found: Found[] = [];
  for (let at = 0; at < words.length;) {
    const next = isWhole(at) ? sizeAt(words, at) : undefined;
    if (next && isWhole(at + next.words)) {
      const [start, end] = [pieces[at]?.index ?? 0, (pieces[at + next.words - 1]?.index ?? 0) + 1];
      found.push({ size: next.size, start, end });
      at += next.words;
    } else at++;
  }
  return found;
}

const PIECE = new RegExp(
  `^(?:${[...NUMBER_WORDS, ...NAMED_UNITS].join('|')}|a|of|half|multi|sub|few|tens|hundreds|scale|param\\w*)$`,
);

/** `thirteen-billion-parameter` is three words, but `7-billion` and `parameter-efficient` are one each. */
function apart(term: string): readonly string[] {
  const pieces = term.replace(/^(multi|sub)(?=(?:m|b|tr)illion)/, '$1-').split('-');
  return pieces.length < 8 && pieces.every((piece) => PIECE.test(piece)) ? pieces : [term];
}

function sizeAt(words: readonly string[], at: number): { readonly size: SizeTerm; readonly words: number } | undefined {
  const before = boundBefore(words, at);
  const start = at + (before?.words ?? 0);
  const amount = amountAt(words, start);
  if (!amount) return undefined;
  let end = start + amount.words;
  const parameters = parametersAt(words, end);
  if (!amount.isSaid && !parameters && isOfOtherThings(words, start, end)) return undefined;
  end += parameters;
  const isSaid = amount.isSaid || parameters > 0;
  const after = before ? undefined : boundAfter(words, end);
  if (after) end += after.words + parametersAt(words, end + after.words);
  const bound = before?.bound ?? amount.bound ?? after?.bound;
  if (amount.order) {
    const models = isSaid ? 0 : isOfModels(words, start, end);
    const isAlone = words.length === end - at;
    if (!isSaid && bound === undefined && models === undefined && !isAlone) return undefined;
    end += models ?? 0;
  } else if (!isSaid && !amount.isTelling) return undefined;
  return { size: bounded(amount, bound), words: end - at };
}

function bounded({ from, to, order }: Amount, bound: Bound | undefined): SizeTerm {
  if (bound === undefined || (bound === '~' && from !== to && !order)) return { from, to, order };
  if (bound === '~')
    return { from: Math.round(from / AROUND), to: Math.round(from * AROUND), order: false, around: from };
  const top = order ? from : to;
  if (bound === '<' || bound === '≤') return { from: 0, to: bound === '<' ? top - 1 : top, order: false };
  return { from: bound === '>' ? from + 1 : from, to: Infinity, order: false };
}

function indexes(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
