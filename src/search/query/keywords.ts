import { FACET_IDS, FACETS, type FacetId } from '../../catalogue/model/facet.ts';
import type { FacetDefinition } from '../../catalogue/model/facet-definition.ts';
import { parseFacetValues, unquoted, type Vocabulary } from './facet-values.ts';
import { declaredKeyword } from './declared-keyword.ts';
import type { Filter, Suggests } from './filter.ts';
import { FILTER_IDS, FILTERS, type FilterId } from './filters.ts';
import type { SearchState } from './search-state.ts';

/** The state with the filter that is typed, or what is wrong with it, said to the reader. */
type Applied = SearchState | { readonly mistake: string };

/** What can be typed before a colon. */
export interface Keyword {
  readonly keyword: string;
  /** Searches to show how it is typed. */
  readonly examples: readonly string[];
  /** What it finds. */
  readonly help: string;
  /** Left out for what is asked of a text and stays among the words. @param typed what stands after the colon, with its quotes */
  readonly apply?: (state: SearchState, typed: string, vocabulary: Vocabulary) => Applied;
  readonly suggests?: Suggests;
}

/** All that can be typed before a colon, from the tables of facets and filters. */
export const KEYWORDS: readonly Keyword[] = [
  {
    keyword: 'title',
    examples: ['title:pruning', 'title:"language models"'],
    help: 'papers with a word, or a phrase, in the title',
  },
  ...FACET_IDS.flatMap(ofFacet),
  {
    keyword: 'has',
    examples: ['has:models'],
    help: 'papers with code, models or data that are linked or stated',
    suggests: { words: FACET_IDS.filter(canBeYes) },
    apply(state, typed, vocabulary) {
      const facet = FACET_IDS.find((id) => id === unquoted(typed).toLowerCase() && canBeYes(id));
      if (facet) return withValues(state, facet, 'yes', vocabulary);
      return { mistake: 'Papers can have code, models or data: has:code.' };
    },
  },
  ...FILTER_IDS.flatMap(ofFilter),
];

/**
 * @param key what is typed before a colon, in lower case
 * @param declared the fields that the catalogue declares
 */
export function keywordOf(key: string, declared: Vocabulary['declared'] = []): Keyword | undefined {
  const field = declared.find(({ id }) => id === key);
  return KEYWORDS.find(({ keyword }) => keyword === key) ?? (field && declaredKeyword(field));
}

function ofFacet(id: FacetId): readonly Keyword[] {
  const { query }: FacetDefinition = FACETS[id];
  if (!query) return [];
  return [
    {
      keyword: id,
      examples: [`${id}:${query.example}`],
      help: query.help,
      suggests: { facet: id },
      apply: (state, typed, vocabulary) => withValues(state, id, typed, vocabulary),
    },
  ];
}

function ofFilter(id: FilterId): readonly Keyword[] {
  const { keyword, examples, help, mistake, facet, parse } = FILTERS[id];
  const { suggests }: Pick<Filter<never>, 'suggests'> = FILTERS[id];
  if (keyword === undefined) return [];
  const ofId: Keyword = {
    keyword,
    examples,
    help,
    ...(suggests && { suggests }),
    apply(state, typed, vocabulary) {
      const text = unquoted(typed);
      const owner = facet?.(text);
      if (owner) return withValues(state, owner, typed, vocabulary);
      const value = parse(text);
      return value === undefined ? { mistake } : { ...state, [id]: value };
    },
  };
  return [ofId];
}

function withValues(state: SearchState, facet: FacetId, typed: string, vocabulary: Vocabulary): Applied {
  const values = parseFacetValues(facet, typed, vocabulary);
  if ('mistake' in values) return values;
  const all = [...new Set([...(state.facets[facet] ?? []), ...values])];
  return { ...state, facets: { ...state.facets, [facet]: all } };
}

function canBeYes(id: FacetId): boolean {
  const { query }: FacetDefinition = FACETS[id];
  return query?.shorthands?.['yes'] !== undefined;
}
