import type { IndexedPaper, TextIndex } from './text-index.ts';

/** The part of Pagefind's browser API that is used here. https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options?: PagefindSearch): Promise<PagefindResponse>;
}

interface PagefindOptions {
  readonly noWorker?: boolean;
  readonly baseUrl?: string;
  readonly ranking?: {
    readonly termSimilarity?: number;
    readonly pageLength?: number;
    readonly termFrequency?: number;
    readonly termSaturation?: number;
    readonly metaWeights?: Readonly<Record<string, number>>;
  };
}

interface PagefindSearch {
  readonly filters?: Readonly<Record<string, unknown>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

interface PagefindResponse {
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  readonly url: string;
  /** Text of the page as it was indexed. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Measured like the weights in `rank.ts`: a title counts less than Pagefind has it, a long abstract a little. */
export const RANKING = { metaWeights: { title: 3 }, pageLength: 0.4 } as const;

/**
 * Loads Pagefind's own script, which the build puts beside the pages, and opens its index.
 * @param base where the site is mounted
 */
export async function openPagefind(base: string): Promise<TextIndex> {
  const script = `${base.replace(/\/$/, '')}/pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  // Its worker costs another script, and seconds where results are many: each is copied from one thread to the other.
  await pagefind.options({ baseUrl: base, ranking: RANKING, noWorker: true });
  await pagefind.init();
  return pagefindIndex(pagefind);
}

/**
 * Pagefind knows a page by an id of its own. The page of a paper says its place in the catalogue as something to sort by,
 * so the place of an id is that in the list of all.
 * @param pagefind ready to be asked, for pages that each have a place
 */
export async function pagefindIndex(pagefind: Pagefind): Promise<TextIndex> {
  const { results: all } = await pagefind.search(null, { sort: { place: 'asc' } });
  const places = new Map(all.map(({ id }, place) => [id, place]));
  return {
    async lookup(words) {
      const { results } = await pagefind.search(words);
      const found = results.flatMap(({ id, score }) => {
        const place = places.get(id);
        return place === undefined ? [] : [[place, score] as const];
      });
      return new Map(found);
    },
    async text(place) {
      const result = all[place];
      if (!result) throw new RangeError(`there is no paper ${place}`);
      return paperOf(await result.data());
    },
  };
}

/** The text of a page is the title, a full stop, and the abstract. */
function paperOf({ url, content, meta }: PagefindPage): IndexedPaper {
  const title = meta['title'] ?? '';
  const abstract = content.startsWith(title) ? content.slice(title.length).replace(/^\s*\.?\s+/, '') : content;
  return { url, title, abstract };
}
