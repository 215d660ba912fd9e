import { FACETS, type FacetId } from '../catalogue/model/facet.ts';
import type { FacetDefinition } from '../catalogue/model/facet-definition.ts';
import type { SearchEngine } from './engine.ts';
import { factsOf, namesByPapers, type FactTable } from './index/fact-table.ts';
import type { NameKind } from './index/name-files.ts';
import type { BegunFilter } from './query/begun-filter.ts';
import { plain, type Vocabulary } from './query/facet-values.ts';
import { namesMeant } from './ranking/near-names.ts';

/** A value that can be meant by what is typed of one. */
export interface Suggestion {
  /** As it is typed. */
  readonly text: string;
  /** As readers see it. */
  readonly label: string;
  /** How many papers have it, where that is known. */
  readonly papers?: number;
}

/** More are no help. */
export const MOST_SUGGESTIONS = 8;
/** Too many names begin with one letter. */
const LEAST_LETTERS = 2;

/**
 * @param begun the filter that is being typed
 * @param vocabulary values of the facets
 * @returns what it may become, likeliest first; none if it is that already
 */
export async function suggestions(
  { keyword, value }: BegunFilter,
  engine: Pick<SearchEngine, 'rows' | 'names' | 'facts'>,
  vocabulary: Vocabulary,
): Promise<readonly Suggestion[]> {
  const { facet, names, declared, words = [] } = keyword.suggests ?? {};
  const values = facet
    ? ofFacet(facet, engine, vocabulary)
    : declared
      ? ofField(declared, await engine.facts())
      : words.map((word) => ({ text: word, label: word }));
  const found = [...fitting(values, plain(value)), ...(names ? await named(names, value, engine) : [])];
  const unlike = found.filter(({ text }, at) => found.findIndex((other) => other.text === text) === at);
  const isDone = unlike.length === 1 && unlike[0]?.text === quoted(value);
  return isDone ? [] : unlike.slice(0, MOST_SUGGESTIONS);
}

/** Those that begin with what is typed, then those with a word that does. */
function fitting(values: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const begins = ({ text, label }: Suggestion) => [text, label].some((name) => plain(name).startsWith(typed));
  const has = ({ label }: Suggestion) => plain(label).includes(`-${typed}`);
  return [...values.filter(begins), ...values.filter((value) => !begins(value) && has(value))];
}

/** The values that papers have; before them the words for several. */
function ofFacet(facet: FacetId, { rows }: Pick<SearchEngine, 'rows'>, vocabulary: Vocabulary): readonly Suggestion[] {
  const { query }: FacetDefinition = FACETS[facet];
  const counted = (ids: readonly string[]) =>
    rows.facets[facet].filter((own) => own.some((value) => ids.includes(value))).length;
  const several = Object.entries(query?.shorthands ?? {})
    .filter(([, ids]) => ids.length > 1)
    .map(([word, ids]) => ({ text: word, label: word, papers: counted(ids) }));
  const single = (vocabulary[facet] ?? []).map(({ id, label }) => ({ text: quoted(id), label, papers: counted([id]) }));
  return [...several, ...single].filter(({ papers }) => papers > 0);
}

/** The names of a declared field, those of most papers first. */
function ofField(id: string, table: FactTable): readonly Suggestion[] {
  return namesByPapers(factsOf(table, id)).map(([name, papers]) => ({ text: quoted(name), label: name, papers }));
}

async function named(
  kind: NameKind,
  typed: string,
  { names }: Pick<SearchEngine, 'names'>,
): Promise<readonly Suggestion[]> {
  if (typed.trim().length < LEAST_LETTERS) return [];
  const meant = await namesMeant(kind, typed, names);
  return meant.map(({ name, places }) => ({ text: quoted(name), label: name, papers: places.length }));
}

/** What has more than letters and digits is held together by quotes. */
export function quoted(value: string): string {
  return /[^\p{L}\p{M}\p{N}.-]/u.test(value) ? `"${value.replaceAll('"', '')}"` : value;
}
