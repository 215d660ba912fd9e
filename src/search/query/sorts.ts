/** What the orders of results go by, for papers as their places in the catalogue. */
export interface SortSources {
  /** How well a paper fits the words; 0 if there are none. */
  readonly score: (place: number) => number;
  /** The sizes of a paper that count, in parameters. */
  readonly sizes: (place: number) => readonly number[];
  /** Places of all papers in the order of their titles; loaded only when asked for. */
  readonly titleOrder: () => Promise<readonly number[]>;
}

interface SortOrder {
  /** Its name on the page. */
  readonly label: string;
  /** @param places papers in the order of the catalogue, newest first */
  readonly sort: (places: readonly number[], sources: SortSources) => readonly number[] | Promise<readonly number[]>;
}

/** The orders that results can have, by the names that addresses and queries have for them. */
export const SORTS = {
  relevance: {
    label: 'Relevance',
    sort: (places, { score }) => places.toSorted((a, b) => score(b) - score(a) || a - b),
  },
  size: {
    label: 'Size, small first',
    sort: (places, { sizes }) => sortedBy(places, (place) => Math.min(...sizes(place))),
  },
  '-size': {
    label: 'Size, large first',
    sort: (places, { sizes }) => sortedBy(places, (place) => -Math.max(...sizes(place))),
  },
  year: { label: 'Year', sort: (places) => places },
  title: {
    label: 'Title',
    async sort(places, { titleOrder }) {
      const found = new Set(places);
      return (await titleOrder()).filter((place) => found.has(place));
    },
  },
} as const satisfies Readonly<Record<string, SortOrder>>;

export type Sort = keyof typeof SORTS;
export const SORT_NAMES = Object.keys(SORTS) as readonly Sort[];

/** Small first; papers without a size, whose smallest is infinite, last. */
function sortedBy(places: readonly number[], size: (place: number) => number): readonly number[] {
  return places.toSorted((a, b) => {
    const [sizeOfA, sizeOfB] = [size(a), size(b)];
    return sizeOfA === sizeOfB ? a - b : sizeOfA - sizeOfB;
  });
}
