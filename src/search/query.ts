import { parseCount } from '../catalogue/count.ts';
import { NOT_STATED, type FacetId } from '../catalogue/facet.ts';
import { ROLES, SORTS, type Range, type SearchState } from './state.ts';

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
  for (const token of tokens(typed)) {
    const [, key = '', value = ''] = /^([a-z]+):(\S.*)$/is.exec(token) ?? [];
    if (!key || value.startsWith('//')) {
      words.push(token);
    } else if (!Object.hasOwn(FILTERS, key.toLowerCase())) {
      words.push(token);
      mistakes.push({ typed: token, what: `There is no filter “${key}:”; it was searched for as words.` });
    } else {
      const result = applyFilter(state, key.toLowerCase(), unquoted(value), vocabulary);
      if (typeof result === 'string') mistakes.push({ typed: token, what: result });
      else state = result;
    }
  }
  return { state: { ...state, words: words.join(' ') }, mistakes };
}

/** Splits at spaces, but not within quotes. */
function tokens(typed: string): string[] {
  return typed.match(/-?(?:[a-z]+:)?"[^"]*"?|\S+/gi) ?? [];
}

function unquoted(value: string): string {
  return value.replace(/^"|"$/g, '').trim();
}

/** The state with the filter, or what is wrong with it. */
function applyFilter(state: SearchState, key: string, value: string, vocabulary: Vocabulary): SearchState | string {
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
      return { ...state, author: value };
    case 'params': {
      const params = typedRange(value, parseCount);
      return params ? { ...state, params } : 'A size is written like params:<3b, params:7b or params:1b..10b.';
    }
    case 'year': {
      if (value.toLowerCase() === NOT_STATED) return chosen(state, 'year', [NOT_STATED]);
      const years = typedRange(value, (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined));
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
      return byName(state, key, value, vocabulary);
    case 'scale':
      return byName(
        state,
        key,
        value.replaceAll('–', '-').replace(/^<\s*/, 'under-').replace(/\+$/, '-plus'),
        vocabulary,
      );
    default:
      return byName(state, key as FacetId, value, vocabulary);
  }
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
  for (const name of value.split(',').map(plain).filter(Boolean)) {
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
  return name.trim().toLowerCase().replace(/\s+/g, '-');
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
  const [first = '', second, ...others] = text.split('..');
  if (others.length > 0) return undefined;
  const from = first ? parse(first) : undefined;
  if (second === undefined) return from === undefined ? undefined : { from, to: from };
  const to = second ? parse(second) : undefined;
  if ((first && from === undefined) || (second && to === undefined) || (from === undefined && to === undefined))
    return undefined;
  if (from !== undefined && to !== undefined && from > to) return { from: to, to: from };
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
