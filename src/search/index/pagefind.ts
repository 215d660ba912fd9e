import { mounted } from '../../catalogue/urls.ts';
import { indexPath, scriptFile } from './index-files.ts';
import { IndexPieces } from './index-pieces.ts';
import { OtherBuildError } from './other-build.ts';
import { PATIENCE_MS, type GetFile } from './site-file.ts';
import type { IndexedPaper, TextIndex } from './text-index.ts';

/** Pagefind's script, with what `scriptHead` puts before it. */
export interface PagefindScript {
  readonly build: string;
  fetchWith(fetch: (address: string) => Promise<Response>): void;
  createInstance(options: PagefindOptions): Pagefind;
}

/** The part of Pagefind's browser API that is used here. https://pagefind.app/docs/api/ */
export interface Pagefind {
  search(term: string | null, options?: PagefindSearch): Promise<PagefindResponse>;
}

export interface PagefindOptions {
  readonly basePath: string;
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

/** Which build's index to open, and how. */
export interface IndexSource {
  /** Where the site is mounted. */
  readonly base: string;
  readonly build: string;
  /** Language of the site. */
  readonly language: string;
  readonly get: GetFile;
}

/** Of a catalogue without papers. Pagefind itself refuses to open it. */
const EMPTY_INDEX: TextIndex = {
  lookup: () => Promise.resolve(new Map()),
  text: (place) => Promise.reject(new RangeError(`there is no paper ${place}`)),
};

let opened = 0;

/**
 * Opens the index that the build has put beside the pages.
 * @throws OtherBuildError if what is there is of another build
 * @throws Error if a part of it cannot be had, or is damaged
 */
export async function openPagefind(source: IndexSource): Promise<TextIndex> {
  const { base, build, language, get } = source;
  const folder = mounted(indexPath(''), base);
  const pieces = new IndexPieces(get, folder);
  const [script, isFilled] = await Promise.all([loadScript(source), pieces.open(build, language)]);
  if (!isFilled) return EMPTY_INDEX;
  script.fetchWith(pieces.fetch);
  // Its worker costs another script, and seconds where results are many: each is copied from one thread to the other.
  const pagefind = script.createInstance({ basePath: folder, baseUrl: base, ranking: RANKING, noWorker: true });
  return pagefindIndex(pagefind, pieces);
}

/**
 * Some browsers remember a script that failed by its address, and the script itself remembers what it has loaded. So each
 * time has an address of its own, which is the same for the network: the part after # is not sent.
 */
async function loadScript({ base, build, get }: IndexSource): Promise<PagefindScript> {
  const path = indexPath(scriptFile(build));
  if (opened++ > 0) await get(path);
  const script = await answered(
    import(/* @vite-ignore */ `${mounted(path, base)}${opened > 1 ? `#${opened}` : ''}`) as Promise<PagefindScript>,
  );
  if (script.build !== build) throw new OtherBuildError(path);
  return script;
}

/** An import cannot be given up, but need not be waited for. */
function answered<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException('The script of the index does not come.', 'TimeoutError'));
    }, PATIENCE_MS);
    work
      .finally(() => {
        clearTimeout(timer);
      })
      .then(resolve, reject);
  });
}

/**
 * Pagefind knows a page by an id of its own. The page of a paper says its place in the catalogue as something to sort by,
 * so the place of an id is that in the list of all.
 * @param pagefind ready to be asked, for pages that each have a place
 * @param pieces what it is given to read; answers that were made without one of them are failures
 */
export async function pagefindIndex(pagefind: Pagefind, pieces: Pick<IndexPieces, 'requireAll'>): Promise<TextIndex> {
  const search: Pagefind['search'] = async (...asked) => {
    const response = await pagefind.search(...asked);
    pieces.requireAll();
    return response;
  };
  const { results: all } = await search(null, { sort: { place: 'asc' } });
  const places = new Map(all.map(({ id }, place) => [id, place]));
  return {
    async lookup(words) {
      const { results } = await search(words);
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
