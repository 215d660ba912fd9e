import { entryFile, indexPath, type IndexEntry } from './index-files.ts';
import { loadList, loadPage } from './index-piece.ts';
import { shownText } from './indexed-text.ts';
import { once, onceEach } from './once.ts';
import { OtherBuildError } from './other-build.ts';
import { parsePageList, parseWordList, type PageList } from './pagefind-lists.ts';
import { mounted } from '../../catalogue/urls.ts';
import type { GetFile } from './site-file.ts';
import type { IndexedPaper, TextIndex } from './text-index.ts';

/**
 * Reads the index that Pagefind has made, without Pagefind's own script: that answers a word with what begins like it, or
 * less and less like it until something does, by what happens to be loaded; and it is as large as all the rest.
 */

/** Which build's index to open, and how. */
export interface IndexSource {
  /** Where the site is mounted. */
  readonly base: string;
  readonly build: string;
  readonly get: GetFile;
}

/** Of a catalogue without papers. */
const EMPTY: PageList = { fragments: [], lengths: [], pages: [], pieces: [] };

/**
 * Opens the index that the build has put beside the pages.
 * @throws OtherBuildError if what is there is of another build
 * @throws Error if a part of it cannot be had, or is damaged
 */
export async function openPagefind({ base, build, get }: IndexSource): Promise<TextIndex> {
  const { fragments, lengths, pages, pieces } = await loadPageList(get, build);
  const places = new Map(pages.map((page, place) => [page, place]));
  const words = onceEach(async (name) => parseWordList(await loadList(get, name)));
  const texts = fragments.map((name) => once(async () => paperOf(await loadPage(get, name), base)));
  return {
    lengths: pages.map((page) => lengths[page] ?? 0),
    async postings(word) {
      const piece = pieces.find(({ from, to }) => from <= word && word <= to);
      const found = piece && (await words(piece.name)).get(word);
      return (found?.() ?? [])
        .flatMap(({ page, ...posting }) => {
          const place = places.get(page);
          return place === undefined ? [] : [{ ...posting, place }];
        })
        .sort((a, b) => a.place - b.place);
    },
    text(place) {
      const text = texts[pages[place] ?? -1];
      return text ? text() : Promise.reject(new RangeError(`there is no paper ${place}`));
    },
  };
}

async function loadPageList(get: GetFile, build: string): Promise<PageList> {
  const path = indexPath(entryFile(build));
  const entry = (await (await get(path)).json()) as Partial<IndexEntry> | null;
  if (typeof entry?.build !== 'string' || !entry.languages) throw new Error(`${path} is no entry of an index.`);
  if (entry.build !== build) throw new OtherBuildError(path);
  const [language] = Object.entries(entry.languages);
  return language ? parsePageList(await loadList(get, `pagefind.${language[1].hash}.pf_meta`)) : EMPTY;
}

/** What Pagefind keeps of a page. */
interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

function paperOf(page: unknown, base: string): IndexedPaper {
  const { url, content, meta } = page as PagefindPage;
  return { url: mounted(url, base), title: shownText(meta['title'] ?? ''), abstract: shownText(content) };
}
