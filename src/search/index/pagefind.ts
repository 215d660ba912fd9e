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

export interface PagefindPage {
  readonly url: string;
  /** Text of the page as it was indexed: title, then abstract. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Measured like the weights in `relevance.ts`: a title counts less than Pagefind has it, a long abstract a little. */
export const RANKING = { metaWeights: { title: 3 }, pageLength: 0.4 } as const;

/**
 * Loads Pagefind's own script, which the build puts beside the pages.
 * @param base where the site is mounted
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const script = `${base.replace(/\/$/, '')}/pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  // Its worker costs another script, and seconds where results are many: each is copied from one thread to the other.
  await pagefind.options({ baseUrl: base, ranking: RANKING, noWorker: true });
  await pagefind.init();
  return pagefind;
}
