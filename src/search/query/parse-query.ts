import { parseCount } from '../../catalogue/model/parse-count.ts';
import { NOT_STATED, type FacetId } from '../../catalogue/model/facet.ts';
import { parseRange, ROLES, SORTS, type Range, type SearchState } from './search-state.ts';

/** Something typed that cannot be understood, said to the reader in place. */
export interface Mistake {
  readonly typed: string;
  readonly what: string;
}

export interface ParsedQuery {
  readonly state: SearchState;
  readonly mistakes: readonly Mistake[];
}

/** The values that a facet has, by id and by name. */
export type Vocabulary = Readonly<Partial<Record<FacetId, readonly { readonly id: string; readonly label: string }[]>>>;

/** Filters that can be typed, with an example of each for the reader. */
export const FILTERS: Readonly<Record<string, string>> = {
  area: 'area:code',
  scale: 'scale:1b-10b',
  params: 'params:<3b or params:1b..10b',
  role: 'role:compared',
  code: 'code:yes',
  models: 'models:linked',
  data: 'data:not-stated',
  has: 'has:models',
  year: 'year:2024.. or year:2022..2023',
  venue: 'venue:neurips',
  author: 'author:dettmers',
  sort: 'sort:size',
};

const ASKED_FOR = ['linked', 'stated'];

/**
 * Reads what a reader types: words, "exact phrases", -left-out words, and filters such as `area:code`.
 *
 * @param typed the text of the search box
 * @param vocabulary values of the facets
 * @param current the state that the filters are added to
 * @returns the state with the words and filters typed, and every mistake; a filter with a mistake changes nothing
 */
export function parseQuery(typed: string, vocabulary: Vocabulary, current: SearchState): ParsedQuery {
  const words: string[] = [];
  const mistakes: Mistake[] = [];
  let state: SearchState = current;
  const all = tokens(typed);
  for (const [index, token] of all.entries()) {
    const [, minus, key = '', value = ''] = /^(-?)([a-z]+):(.*)$/is.exec(token) ?? [];
    if (!key || value.startsWith('//')) {
      words.push(token);
    } else if (!value) {
      words.push(token);
      const next = all[index + 1];
      // A title may have a colon too, but not after a word in lower case.
      if (next && Object.hasOwn(FILTERS, key)) {
        mistakes.push({ typed: token, what: `A filter is written without a space: ${token}${next}.` });
      }
    } else if (minus) {
      if (Object.hasOwn(FILTERS, key.toLowerCase())) {
        const what = `A filter cannot be left out with a minus sign. Choose what is wanted instead: ${token.slice(1)}.`;
        mistakes.push({ typed: token, what });
      } else words.push(token);
    } else if (!Object.hasOwn(FILTERS, key.toLowerCase())) {
      words.push(token);
      mistakes.push({ typed: token, what: `There is no filter “${key}:”; it was searched for as words.` });
    } else {
      const result = applyFilter(state, key.toLowerCase(), value, vocabulary);
      if (typeof result === 'string') mistakes.push({ typed: token, what: result });
      else state = result;
    }
  }
  return { state: { ...state, words: words.join(' ') }, mistakes };
}

/** Splits at spaces, but not within quotes that begin a word or stand in a filter. */
function tokens(typed: string): string[] {
  return typed.match(/-?[a-z]+:(?:"[^"]*"?|[^\s"])+|-?"[^"]*"?|\S+/gi) ?? [];
}

function unquoted(value: string): string {
  return value.replaceAll('"', '').trim();
}

/** The state with the filter, or what is wrong with it. */
function applyFilter(state: SearchState, key: string, typed: string, vocabulary: Vocabulary): SearchState | string {
  const value = unquoted(typed);
  switch (key) {
    case 'sort': {
      const sort = SORTS.find((name) => name === value.toLowerCase());
      return sort ? { ...state, sort } : `Results can be sorted by ${SORTS.join(', ')}.`;
    }
    case 'role': {
      const role = ROLES.find((name) => name === value.toLowerCase());
      return role ? { ...state, role } : `A role is ${ROLES.join(', ')}.`;
    }
    case 'author':
      return value
        ? { ...state, author: value }
        : 'An author is written like author:dettmers or author:"tim dettmers".';
    case 'params': {
      const params = typedRange(inOneUnit(value), parseCount);
      return params ? { ...state, params } : 'A size is written like params:<3b, params:7b or params:1b..10b.';
    }
    case 'year': {
      if (value.toLowerCase() === NOT_STATED || value.includes(',')) return byName(state, 'year', value, vocabulary);
      const years = typedRange(value, (text) => (/^[12]\d{3}$/.test(text) ? Number(text) : undefined));
      return years ? { ...state, years } : 'A year is written like year:2024, year:2024.. or year:2022..2023.';
    }
    case 'has': {
      const kind = (['code', 'models', 'data'] as const).find((name) => name === value.toLowerCase());
      return kind ? chosen(state, kind, ASKED_FOR) : 'Papers can have code, models or data: has:code.';
    }
    case 'code':
    case 'models':
    case 'data':
      if (/^yes$/i.test(value)) return chosen(state, key, ASKED_FOR);
      if (/^no(?:ne)?$/i.test(value)) return chosen(state, key, [NOT_STATED]);
      return byName(state, key, typed, vocabulary);
    case 'scale':
      return byName(state, key, asScale(typed), vocabulary);
    default:
      return byName(state, key as FacetId, typed, vocabulary);
  }
}

/** `<100m`, `1t+` and `≥1t` as the scale names them. */
function asScale(value: string): string {
  const plainSigns = value.replaceAll('–', '-').replace(/^<\s*/, 'under-').replace(/\+$/, '-plus');
  return plainSigns.replace(/^(?:>=?|≥)\s*(.*)$/s, '$1-plus');
}

function chosen(state: SearchState, facet: FacetId, values: readonly string[]): SearchState {
  const all = [...new Set([...(state.facets[facet] ?? []), ...values])];
  return { ...state, facets: { ...state.facets, [facet]: all } };
}

/** Values by id or name, or by the beginning of either if only one begins so; several are joined by commas. */
function byName(state: SearchState, facet: FacetId, value: string, vocabulary: Vocabulary): SearchState | string {
  const known = [...(vocabulary[facet] ?? [])];
  if (!known.some(({ id }) => id === NOT_STATED)) known.push({ id: NOT_STATED, label: 'Not stated' });
  const found: string[] = [];
  const names = (value.match(/(?:"[^"]*"?|[^",])+/g) ?? []).map(plain).filter(Boolean);
  if (names.length === 0) return `It is not said which ${facet}. It is one of ${known.map(({ id }) => id).join(', ')}.`;
  for (const name of names) {
    const exact = known.find(({ id, label }) => plain(id) === name || plain(label) === name);
    const starting = known.filter(({ id, label }) => plain(id).startsWith(name) || plain(label).startsWith(name));
    const match = exact ?? (starting.length === 1 ? starting[0] : undefined);
    if (!match) {
      const choice = (starting.length > 0 ? starting : known).map(({ id }) => id);
      return `There is no ${facet} “${name}”. It is one of ${choice.join(', ')}.`;
    }
    found.push(match.id);
  }
  return chosen(state, facet, found);
}

function plain(name: string): string {
  return unquoted(name).toLowerCase().replace(/\s+/g, '-');
}

function typedRange(value: string, parse: (text: string) => number | undefined): Range | undefined {
  const text = value.trim().toLowerCase();
  const [, sign, bound = ''] = /^(<=?|>=?|≤|≥)\s*(.+)$/.exec(text) ?? [];
  if (sign) {
    const end = parse(bound);
    if (end === undefined) return undefined;
    if (sign === '<') return { to: end - 1 };
    if (sign === '>') return { from: end + 1 };
    return sign === '<=' || sign === '≤' ? { to: end } : { from: end };
  }
  if (text.endsWith('+')) {
    const from = parse(text.slice(0, -1));
    return from === undefined ? undefined : { from };
  }
  return parseRange(text.replace(/(?<=[\da-z])\s*[-–—]\s*(?=\d)/, '..'), parse);
}

/** In `1..10b` the first number means billions too. */
function inOneUnit(value: string): string {
  const [, first, between, last, unit] = /^([\d.]{1,6}?)(\.\.|[-–—])([\d.]{1,6})([a-z]+)$/i.exec(value) ?? [];
  return first && Number(first) < Number(last)
    ? `${first}${unit ?? ''}${between ?? ''}${last ?? ''}${unit ?? ''}`
    : value;
}
