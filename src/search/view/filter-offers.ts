import { formatCounted } from '../../catalogue/text/format.ts';
import type { SearchEngine } from '../engine.ts';
import type { Vocabulary } from '../query/facet-values.ts';
import { offeredFilters } from '../query/offered-filters.ts';
import type { SearchState } from '../query/search-state.ts';

/** A search with filters in the place of words, as it is said: the filters, the words that stay, and what they find. */
export interface FilterOffer {
  readonly label: string;
  readonly state: SearchState;
}

/** @returns what can be offered above the results of a search: all filters in one if papers fit them, else those that do */
export async function filterOffers(
  engine: SearchEngine,
  state: SearchState,
  vocabulary: Vocabulary,
): Promise<readonly FilterOffer[]> {
  const [all, ...single] = await Promise.all(
    offeredFilters(state, vocabulary).map(async (offer) => ({
      ...offer,
      count: (await engine.search(offer.state)).places.length,
    })),
  );
  const offers = all && all.count > 0 ? [all] : single.filter(({ count }) => count > 0);
  return offers.map((offer) => ({
    label: `${[offer.label, offer.state.words].filter(Boolean).join(' ')}: ${formatCounted(offer.count, 'paper')}`,
    state: offer.state,
  }));
}
