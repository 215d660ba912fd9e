import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { ExportedCatalogue } from '../src/catalogue/export/catalogue-json.ts';
import { outFolder } from '../src/folders.ts';
import { loadEngine } from '../src/search/engine.ts';
import { INDEX_FOLDER, scriptFile } from '../src/search/index/index-files.ts';
import { IndexPieces } from '../src/search/index/index-pieces.ts';
import { pagefindIndex, RANKING, type PagefindOptions, type PagefindScript } from '../src/search/index/pagefind.ts';
import { loadSearchFile, SEARCH_FOLDER } from '../src/search/index/search-files.ts';
import type { GetFile } from '../src/search/index/site-file.ts';
import { EMPTY } from '../src/search/query/search-state.ts';
import { site } from '../src/site.config.ts';

/** Answers a query with titles, best first. */
export type Search = (query: string) => Promise<readonly string[]>;

/** Results that are scored. */
const DEPTH = 10;

/**
 * Our search and others over the same papers.
 * @param project folder of a project whose site is built
 * @param url address that its site is served at
 */
export async function rivals(project: string, url: string): Promise<Readonly<Record<string, Search>>> {
  const catalogue = JSON.parse(
    await readFile(path.join(outFolder(project), 'papers.json'), 'utf8'),
  ) as ExportedCatalogue;
  const papers = catalogue.papers.map(({ title, abstract, authors = [] }, id) => ({
    id: String(id),
    title,
    abstract,
    authors: authors.join(', '),
  }));
  const title = (id: string | number) => papers[Number(id)]?.title ?? '';
  return {
    'this site': await ourSearch(project, url),
    MiniSearch: miniSearch(papers, title),
    lunr: lunrSearch(papers, title),
    Pagefind: await plainPagefind(project, url),
  };
}

interface Paper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors: string;
}

async function ourSearch(project: string, url: string): Promise<Search> {
  const { pagefind, pieces, build, get } = await pagefindOf(project, url, { baseUrl: '/', ranking: RANKING });
  const engine = await loadEngine({
    index: () => pagefindIndex(pagefind, pieces),
    file: (name) => loadSearchFile(get, build, name),
  });
  return async (words) => {
    const { places } = await engine.search({ ...EMPTY, words });
    const papers = await Promise.all(places.slice(0, DEPTH).map((place) => engine.text(place)));
    return papers.map(({ title }) => title);
  };
}

async function plainPagefind(project: string, url: string): Promise<Search> {
  const { pagefind } = await pagefindOf(project, url, {});
  return async (words) => {
    const { results } = await pagefind.search(words);
    const pages = await Promise.all(results.slice(0, DEPTH).map((result) => result.data()));
    return pages.map(({ meta }) => meta['title'] ?? '');
  };
}

/** A Pagefind of its own, as their options are not shared. */
async function pagefindOf(project: string, url: string, options: Omit<PagefindOptions, 'basePath'>) {
  const [build = ''] = await readdir(path.join(outFolder(project), SEARCH_FOLDER));
  const get: GetFile = (file) => fetch(new URL(`.${file}`, url));
  // Both are given the same files, though the script is loaded once for both.
  const file = path.join(outFolder(project), INDEX_FOLDER, scriptFile(build));
  const script = (await import(pathToFileURL(file).href)) as PagefindScript;
  const basePath = `/${INDEX_FOLDER}/`;
  const pieces = new IndexPieces(get, basePath);
  await pieces.open(build, site.language);
  script.fetchWith(pieces.fetch);
  return { pagefind: script.createInstance({ ...options, basePath }), pieces, build, get };
}

/** Slips and beginnings of words found, as its documentation recommends: https://lucaong.github.io/minisearch/ */
function miniSearch(papers: readonly Paper[], title: (id: string) => string): Search {
  const index = new MiniSearch<Paper>({ fields: ['title', 'abstract', 'authors'] });
  index.addAll(papers);
  return (words) => {
    const found = index.search(words, { fuzzy: 0.2, prefix: true });
    return Promise.resolve(found.map(({ id }) => title(id as string)));
  };
}

function lunrSearch(papers: readonly Paper[], title: (id: string) => string): Search {
  const index = lunr(function () {
    this.ref('id');
    for (const field of ['title', 'abstract', 'authors']) this.field(field);
    for (const paper of papers) this.add(paper);
  });
  return (words) => {
    // Its signs for fields, wildcards and slips are not what readers mean by them.
    const found = index.search(words.replace(/[~^:*+-]/g, ' '));
    return Promise.resolve(found.map(({ ref }) => title(ref)));
  };
}
