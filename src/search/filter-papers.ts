import { byFacet, FACET_IDS, NOT_STATED, type FacetId } from '../catalogue/model/facet.ts';
import { bucketOf, magnitude } from '../catalogue/model/scale.ts';
import { factsOf } from './index/fact-table.ts';
import type { Rows, TableSize } from './index/search-table.ts';
import { wishTest } from './query/fact-filter.ts';
import type { FilterSources, PaperTest } from './query/filter.ts';
import { FILTER_IDS, type FilterId } from './query/filters.ts';
import { activeFilter, type SearchState } from './query/search-state.ts';
import { SORTS, type SortSources } from './query/sorts.ts';
import type { Relevance } from './ranking/rank.ts';

/** Papers, as their places in the catalogue. */
export interface FilteredPapers {
  /** All that fit, in the order asked for. */
  readonly places: readonly number[];
  /** Those that fit less than all of the words, in the same order. They are not counted. */
  readonly near: readonly number[];
  /** For each facet, how many papers each value would give with everything else as it is. */
  readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
  /** For each declared field that something is asked of, further papers that would fit if it were not. */
  readonly without: Readonly<Record<string, readonly number[]>>;
}

/**
 * Applies the filters and the order of a search.
 * @param relevance how well papers fit the words; undefined if there are none
 * @param sources what is known of the papers
 */
export async function filterPapers(
  state: SearchState,
  relevance: Pick<Relevance, 'scores' | 'banned' | 'near'> | undefined,
  sources: Pick<FilterSources, 'rows' | 'named' | 'facts' | 'alike' | 'identified'> & Pick<SortSources, 'titleOrder'>,
): Promise<FilteredPapers> {
  const { rows, titleOrder } = sources;
  const scores = relevance?.scores;
  const sizes = (place: number) => countedSizes(rows, place, state);
  const tests = await Promise.all(FILTER_IDS.map((id) => testOf(id, state, { ...sources, sizes })));
  const facts = await factTests(state, sources);
  const fits = (place: number) => !relevance?.banned.has(place) && tests.every((test) => test(place));
  const counts = byFacet(() => new Map<string, number>());
  const without = Object.fromEntries(facts.map(([id]) => [id, [] as number[]]));
  const places: number[] = [];
  const near: number[] = [];
  const candidates = scores
    ? [...scores.keys()].sort((a, b) => a - b)
    : Array.from({ length: rows.length }, (_, place) => place);
  for (const place of candidates) {
    if (!fits(place)) continue;
    const misses = FACET_IDS.filter((facet) => !hasValue(rows, place, facet, state));
    const missedFacts = facts.filter(([, test]) => !test(place));
    if (misses.length + missedFacts.length > 1) continue;
    const [missed] = misses;
    const [missedFact] = missedFacts;
    if (relevance?.near.has(place)) {
      if (!missed && !missedFact) near.push(place);
      continue;
    }
    if (missedFact) {
      without[missedFact[0]]?.push(place);
      continue;
    }
    // A value of a facet counts the papers that it would add, so what is chosen in its own facet is left aside.
    for (const facet of missed ? [missed] : FACET_IDS) {
      for (const value of valuesOf(rows, place, facet, state))
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
    if (!missed) places.push(place);
  }
  const sorted = (papers: readonly number[]) =>
    SORTS[state.sort].sort(papers, {
      score: (place) => scores?.get(place) ?? 0,
      sizes: (place) => sizes(place).map(magnitude),
      titleOrder,
    });
  return { places: await sorted(places), near: await sorted(near), counts, without };
}

async function testOf(id: FilterId, state: SearchState, sources: FilterSources): Promise<PaperTest> {
  const active = activeFilter(state, id);
  return (await active?.filter.test?.(active.value, sources)) ?? (() => true);
}

/** @returns what is asked of each declared field */
async function factTests(
  { facts = {} }: SearchState,
  sources: Pick<FilterSources, 'facts'>,
): Promise<readonly (readonly [id: string, test: PaperTest])[]> {
  const wishes = Object.entries(facts);
  if (wishes.length === 0) return [];
  const table = await sources.facts();
  return wishes.map(([id, wish]) => [id, wishTest(wish, factsOf(table, id))] as const);
}

function hasValue(rows: Rows, place: number, facet: FacetId, state: SearchState): boolean {
  const wanted = state.facets[facet];
  return !wanted?.length || valuesOf(rows, place, facet, state).some((value) => wanted.includes(value));
}

/** The scale of a paper is that of its own sizes, unless a reader asks for those that it is compared with. */
function valuesOf(rows: Rows, place: number, facet: FacetId, state: SearchState): readonly string[] {
  if (facet !== 'scale' || state.role === 'own') return rows.facets[facet][place] ?? [];
  const buckets = [...new Set(countedSizes(rows, place, state).map((size) => bucketOf(size).id))];
  return buckets.length > 0 ? buckets : [NOT_STATED];
}

/** The sizes that filters and orders by size look at. */
function countedSizes(rows: Rows, place: number, { role }: SearchState): readonly TableSize[] {
  const sizes = rows.sizes[place] ?? [];
  return role === 'any' ? sizes : sizes.filter((size) => size.role === role);
}
