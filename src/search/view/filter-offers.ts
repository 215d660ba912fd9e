import { formatCounted } from '../../catalogue/text/format.ts';
import type { SearchEngine } from '../engine.ts';
import type { Vocabulary } from '../query/facet-values.ts';
import { FILTER_IDS, FILTERS, type FilterId } from '../query/filters.ts';
import { offeredFilters, type OfferedFilters } from '../query/offered-filters.ts';
import type { SearchState } from '../query/search-state.ts';
import { namesMeant } from '../ranking/near-names.ts';
import { quoted } from '../suggest.ts';

/** A search with filters in the place of words, as it is said: the filters, the words that stay, and what they find. */
export interface FilterOffer {
  readonly label: string;
  readonly state: SearchState;
}

/** Names that one may have been meant for. */
const MOST_NAMES = 3;

/**
 * @returns what can be offered above the results of a search: names for one that no paper has; else all filters that its
 *   words say in one if papers fit them, else those that do
 */
export async function filterOffers(
  engine: SearchEngine,
  state: SearchState,
  vocabulary: Vocabulary,
): Promise<readonly FilterOffer[]> {
  const names = await Promise.all(FILTER_IDS.map((id) => otherNames(id, engine, state)));
  if (names.some((each) => each.length > 0)) return (await counted(engine, names.flat())).filter(fits).map(said);
  const [all, ...single] = await counted(engine, offeredFilters(state, vocabulary));
  return (all && fits(all) ? [all] : single.filter(fits)).map(said);
}

interface CountedOffer extends OfferedFilters {
  readonly count: number;
}

async function counted(engine: SearchEngine, offers: readonly OfferedFilters[]): Promise<readonly CountedOffer[]> {
  return Promise.all(
    offers.map(async (offer) => ({ ...offer, count: (await engine.search(offer.state)).places.length })),
  );
}

/** @returns the search with a name in the place of one that is a slip */
async function otherNames(
  id: FilterId,
  { names }: SearchEngine,
  state: SearchState,
): Promise<readonly OfferedFilters[]> {
  const { keyword, suggests }: Pick<(typeof FILTERS)['author'], 'keyword' | 'suggests'> = FILTERS[id];
  const [kind, typed] = [suggests?.names, state[id]];
  if (!kind || typeof typed !== 'string' || (await names.named(kind, typed)).length > 0) return [];
  const meant = await namesMeant(kind, typed, names);
  return meant
    .slice(0, MOST_NAMES)
    .map(({ name }) => ({ label: `${keyword}:${quoted(name)}`, state: { ...state, [id]: name, page: 1 } }));
}

function fits({ count }: CountedOffer): boolean {
  return count > 0;
}

function said({ label, state, count }: CountedOffer): FilterOffer {
  return {
    label: `${[label, state.words].filter(Boolean).join(' ')}: ${formatCounted(count, 'paper')}`,
    state,
  };
}
