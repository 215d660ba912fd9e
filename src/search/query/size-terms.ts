import { ORDER_WORDS, UNIT_SPELLINGS } from '../../catalogue/model/number-units.ts';
import { parseCount } from '../../catalogue/model/parse-count.ts';

/** A size among the words of a search. */
export interface SizeTerm {
  /** Number of parameters, or the ends of a range. */
  readonly from: number;
  readonly to: number;
  /** An order of magnitude (“billion-parameter”), which exact sizes meet only loosely. */
  readonly order: boolean;
}

const UNIT = `(?:${UNIT_SPELLINGS.join('|')})`;
const NUMBER = String.raw`(?:\d[\d,]*(?:\.\d+)?|\.\d+)`;
const WITH_UNIT = String.raw`(${NUMBER})(?:-?(${UNIT}))?`;
const SAID = String.raw`(\+)?(-?param\w*)?`;
const SIZE = new RegExp(String.raw`^(sub-|under-|<=?|≤|>=?|≥|~)?${WITH_UNIT}(?:(?:-|–|\.\.)${WITH_UNIT})?${SAID}$`);
const UNIT_APART = new RegExp(`^(${UNIT})${SAID}$`);
const ORDER = new RegExp(String.raw`^(sub-|multi-)?(${ORDER_WORDS.join('|')})s?(-param\w*)?$`);
const PARAMETERS = /^(?:params?|parameters?|parameter-?\w*)$/;

/** Things that come in thousands and billions too, so that the number before them is none of parameters. */
const OTHER_THINGS =
  /^(?:tokens?|contexts?|sequences?|words|characters|images|videos|frames|pixels|samples|examples|instances|pairs|sentences|documents|pages|queries|questions|instructions|prompts|conversations|dialogues|users|items|nodes|edges|entities|triples|steps|iterations|hours|gpus|flops|records|vocabulary)$/;

type Bound = '<' | '≤' | '>' | '≥';
const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ...['<', 'under', 'under-', 'below', 'sub', 'sub-', 'less', 'fewer', 'smaller'].map((word) => [word, '<'] as const),
  ...['<=', '≤', 'up', 'most'].map((word) => [word, '≤'] as const),
  ...['>', 'over', 'above', 'more', 'larger', 'bigger', 'greater'].map((word) => [word, '>'] as const),
  ...['>=', '≥', '+', 'least'].map((word) => [word, '≥'] as const),
]);
/** “no more than” is “at most”. */
const OPPOSITE = { '<': '≥', '>': '≤', '≤': '>', '≥': '<' } as const satisfies Record<Bound, Bound>;
const INCLUSIVE = { '<': '≤', '>': '≥', '≤': '≤', '≥': '≥' } as const satisfies Record<Bound, Bound>;

interface Found {
  readonly size: SizeTerm;
  /** How many words say it. */
  readonly words: number;
}

/**
 * Finds sizes among words: `7b`, `7 billion`, `7b params` and `7,000,000,000` are one thing.
 * @param terms words in lower case
 * @returns the sizes, and the words that are left
 */
export function parseSizeTerms(terms: readonly string[]): {
  readonly sizeTerms: readonly SizeTerm[];
  readonly terms: readonly string[];
} {
  const sizeTerms: SizeTerm[] = [];
  const rest: string[] = [];
  for (let i = 0; i < terms.length; i++) {
    const bound = BOUNDS.get(rest.at(-1) ?? '');
    const found = between(terms, i) ?? sizeAt(terms, i) ?? orderAt(terms, i, bound !== undefined);
    if (!found) {
      rest.push(terms[i] ?? '');
      continue;
    }
    i += found.words - 1;
    const after = boundAfter(terms, i + 1);
    if (bound) {
      rest.pop();
      const negated = /^(?:no|not)$/.test(rest.at(-1) ?? '');
      if (negated) rest.pop();
      sizeTerms.push(bounded(found.size, negated ? OPPOSITE[bound] : bound));
    } else if (after) {
      i = terms.length - 1;
      sizeTerms.push(bounded(found.size, after));
    } else {
      sizeTerms.push(found.size);
    }
  }
  return { sizeTerms, terms: rest };
}

function sizeAt(terms: readonly string[], at: number): Found | undefined {
  const [, mark = '', first, firstUnit, second, secondUnit, ...ends] = SIZE.exec(terms[at] ?? '') ?? [];
  if (first === undefined) return undefined;
  let unit = second === undefined ? firstUnit : secondUnit;
  let [plus = '', said = ''] = ends;
  let words = 1;
  const apart = unit || plus || said ? undefined : UNIT_APART.exec(terms[at + 1] ?? '');
  if (apart) {
    [, unit = '', plus = '', said = ''] = apart;
    words += 1;
  }
  if (PARAMETERS.test(terms[at + words] ?? '')) {
    said ||= 'parameters';
    words += 1;
  }
  const from = parseCount(`${first}${firstUnit ?? unit ?? ''}`);
  const to = second === undefined ? from : parseCount(`${second}${unit ?? ''}`);
  if (from === undefined || to === undefined || from > to) return undefined;
  if (!said && (OTHER_THINGS.test(terms[at + words] ?? '') || !isTelling(unit, second === undefined ? first : '')))
    return undefined;
  const bound = BOUNDS.get(mark) ?? BOUNDS.get(plus);
  const size = { from, to, order: false };
  return { size: bound ? bounded(size, bound) : size, words };
}

/** Whether a number is one of parameters though nobody says so: `8k` is rather a context, `2024` a year. */
function isTelling(unit: string | undefined, digits: string): boolean {
  if (unit) return !/^(?:k|thousands?)$/.test(unit);
  return /^\d{1,3}(?:,\d{3}){2,}$|^\d{6,15}$/.test(digits);
}

/** “between 1 and 10 billion”, without the common word. */
function between(terms: readonly string[], at: number): Found | undefined {
  const [word, first, last, ...others] = terms.slice(at, at + 6);
  if (word !== 'between' || first === undefined || last === undefined) return undefined;
  const found = sizeAt([`${first}-${last}`, ...others], 0);
  return found && { ...found, words: found.words + 2 };
}

/** “billion parameter”, “trillion-parameter”, “sub-billion”; after a bound or alone, “billion” is enough. */
function orderAt(terms: readonly string[], at: number, bounds: boolean): Found | undefined {
  const [, mark = '', unit = '', said] = ORDER.exec(terms[at] ?? '') ?? [];
  const value = unit ? parseCount(`1 ${unit}`) : undefined;
  const next = terms[at + 1] ?? '';
  if (value === undefined || OTHER_THINGS.test(next)) return undefined;
  const words = PARAMETERS.test(next) ? 2 : 1;
  if (mark === 'sub-') return { size: { from: 0, to: value - 1, order: false }, words };
  if (!said && words === 1 && terms.length > 1 && !bounds) return undefined;
  return { size: { from: value, to: value * 1000 - 1, order: true }, words };
}

/** “7b or more”, at the end. */
function boundAfter(terms: readonly string[], at: number): Bound | undefined {
  const [word = '', parameters = 'parameters', ...others] = terms.slice(at, at + 3);
  const bound = /^(?:more|larger|bigger|less|fewer|smaller)$/.test(word) ? BOUNDS.get(word) : undefined;
  return bound && others.length === 0 && PARAMETERS.test(parameters) ? INCLUSIVE[bound] : undefined;
}

function bounded({ from, to, order }: SizeTerm, bound: Bound): SizeTerm {
  const top = order ? from : to;
  if (bound === '<' || bound === '≤') return { from: 0, to: bound === '<' ? top - 1 : top, order: false };
  return { from: bound === '>' ? from + 1 : from, to: Infinity, order: false };
}
