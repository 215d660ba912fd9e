import { NOT_STATED } from '../../catalogue/model/facet.ts';
import { magnitude } from '../../catalogue/model/scale.ts';
import { readIdentifier, type Identifier } from '../../catalogue/model/identifier.ts';
import type { NameKind } from '../index/name-files.ts';
import { FACT_FILTER } from './fact-filter.ts';
import type { FactWishes } from './fact-wishes.ts';
import type { Filter, PaperTest } from './filter.ts';
import {
  describeRange,
  formatRange,
  isWithin,
  parseRange,
  parseTypedRange,
  parseWholeNumber,
  type Range,
} from './range.ts';
import { describeSizeRange, parseSizeRange, sizeRangeFromAddress, sizeRangeToAddress } from './size-range.ts';
import { LONGEST_ADDRESS, NO_TERM, termsFromAddress, termsToAddress } from './pasted-text.ts';
import { SORT_NAMES, type Sort } from './sorts.ts';

export const ROLES = ['own', 'compared', 'any'] as const;
/** Which of a paper's sizes filters and orders look at. */
export type SizeRole = (typeof ROLES)[number];

/** What is chosen in each filter; what is left out, or is as in `NO_FILTERS`, leaves no paper out. */
export interface FilterValues {
  /** Numbers of parameters. */
  readonly params?: Range;
  readonly role: SizeRole;
  readonly years?: Range;
  readonly author?: string;
  /** A conference of one year. */
  readonly volume?: string;
  /** Terms of a text that papers are to be like, as `termsToAddress` gives them. */
  readonly like?: string;
  readonly arxiv?: string;
  readonly doi?: string;
  readonly facts?: FactWishes;
  readonly sort: Sort;
}

export const NO_FILTERS: FilterValues = { role: 'own', sort: 'relevance' };

export type FilterId = keyof FilterValues;
export type FilterValue<Id extends FilterId> = NonNullable<FilterValues[Id]>;

/**
 * The table of filters beside the facets, in the order that addresses and pages have them; a filter is called by its id in
 * an address. The query language, addresses, what is said of active filters, help, and the filtering come from it.
 */
export const FILTERS: { readonly [Id in FilterId]: Filter<FilterValue<Id>> } = {
  params: {
    keyword: 'params',
    examples: ['params:<3b', 'params:1b..10b'],
    help: 'papers with a size, or with one in a range',
    parse: parseSizeRange,
    mistake: 'A size is written like params:<3b, params:7b or params:1b..10b.',
    toAddress: sizeRangeToAddress,
    fromAddress: sizeRangeFromAddress,
    describe: (sizes) => `Size: ${describeSizeRange(sizes)}`,
    test: (sizes, papers) => (place) => papers.sizes(place).some((size) => isWithin(magnitude(size), sizes)),
  },
  role: {
    keyword: 'role',
    examples: ['role:compared'],
    help: 'which sizes the other filters look at: own, compared or any',
    ...oneOf(ROLES),
    mistake: `A role is ${ROLES.join(', ')}.`,
    describe: (role) => (role === 'any' ? 'Sizes of any model' : 'Sizes of models compared with'),
  },
  years: {
    keyword: 'year',
    examples: ['year:2024..', 'year:2022..2023'],
    help: 'papers of a year, or of some years',
    parse: (typed) => parseTypedRange(typed, (text) => (/^[12]\d{3}$/.test(text) ? Number(text) : undefined)),
    suggests: { facet: 'year' },
    mistake: 'A year is written like year:2024, year:2024.. or year:2022..2023.',
    facet: (typed) => (typed.toLowerCase() === NOT_STATED || typed.includes(',') ? 'year' : undefined),
    toAddress: (years) => formatRange(years, String),
    fromAddress: (text) => parseRange(text, parseWholeNumber),
    describe: (years) => `Year: ${describeRange(years, String)}`,
    test:
      (years, { rows }) =>
      (place) =>
        rows.facets.year[place]?.some((year) => isWithin(Number(year), years)) ?? false,
  },
  author: {
    keyword: 'author',
    examples: ['author:dettmers'],
    help: 'papers by an author',
    ...named('author'),
    suggests: { names: 'author' },
    mistake: 'An author is written like author:dettmers or author:"tim dettmers".',
    describe: (author) => `Author: ${author}`,
  },
  volume: {
    keyword: 'venue',
    examples: ['venue:neurips', 'venue:"NeurIPS 2023"'],
    help: 'papers of a conference or journal, or of one year of it',
    ...named('venue'),
    suggests: { facet: 'venue', names: 'venue' },
    mistake: 'A venue is written like venue:neurips or venue:"NeurIPS 2023".',
    facet: (typed) => (/\b[12]\d{3}\b/.test(typed) && !typed.includes(',') ? undefined : 'venue'),
    describe: (venue) => `Venue: ${venue}`,
  },
  like: {
    keyword: 'like',
    examples: ['like:"sparse pruning"'],
    help: 'papers like a text of these words; paste an abstract, and they are taken from it',
    parse: (typed) => (termsFromAddress(typed).size > 0 ? termsToAddress(typed) : undefined),
    mistake: 'Words of a text are written like like:"sparse pruning".',
    longest: LONGEST_ADDRESS,
    toAddress: String,
    fromAddress: (text) => (termsFromAddress(text).size > 0 || text === NO_TERM ? text : undefined),
    describe: (terms) =>
      `Like: ${[...termsFromAddress(terms).keys()].slice(0, 3).join(', ') || 'a text without words'}`,
    test: (terms, { alike }) => within(alike(terms)),
  },
  arxiv: {
    keyword: 'arxiv',
    examples: ['arxiv:2305.14314'],
    help: 'the paper with an arXiv id, which can also be pasted as it is, or as an address',
    ...identifier('arxiv'),
    mistake: 'An arXiv id is written like arxiv:2305.14314.',
    describe: (id) => `arXiv: ${id}`,
  },
  doi: {
    keyword: 'doi',
    examples: ['doi:10.1145/3292500.3330701'],
    help: 'the paper with a DOI',
    ...identifier('doi'),
    mistake: 'A DOI is written like doi:10.1145/3292500.3330701.',
    describe: (id) => `DOI: ${id}`,
  },
  facts: FACT_FILTER,
  sort: {
    keyword: 'sort',
    examples: ['sort:size'],
    help: 'the order: relevance, size, -size, year or title',
    ...oneOf(SORT_NAMES),
    mistake: `Results can be sorted by ${SORT_NAMES.join(', ')}.`,
  },
};

export const FILTER_IDS = Object.keys(FILTERS) as readonly FilterId[];

/** A filter for what has a name, each word of which may be the beginning of one. */
function named(kind: NameKind): Pick<Filter<string>, 'parse' | 'toAddress' | 'fromAddress' | 'test'> {
  const parse = (text: string) => text.trim() || undefined;
  return {
    parse,
    toAddress: (words) => words.trim(),
    fromAddress: parse,
    test: (words, papers) => within(papers.named(kind, words)),
  };
}

/** A filter for the one paper that has an identifier. */
function identifier(kind: Identifier['kind']): Pick<Filter<string>, 'parse' | 'toAddress' | 'fromAddress' | 'test'> {
  const parse = (text: string) => {
    const found = readIdentifier(text);
    // arXiv gives each paper a DOI as well.
    return found && (found.kind === kind || kind === 'doi') ? found.id : undefined;
  };
  return {
    parse,
    toAddress: String,
    fromAddress: parse,
    test: (id, { identified }) => within(identified(id)),
  };
}

async function within(papers: Promise<ReadonlySet<number>>): Promise<PaperTest> {
  const places = await papers;
  return (place) => places.has(place);
}

/** A filter whose value is one of a few names. */
function oneOf<Name extends string>(
  names: readonly Name[],
): Pick<Filter<Name>, 'parse' | 'toAddress' | 'fromAddress' | 'suggests'> {
  const parse = (text: string) => names.find((name) => name === text.toLowerCase());
  return { parse, toAddress: String, fromAddress: parse, suggests: { words: names } };
}
