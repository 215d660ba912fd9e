import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { ExportedCatalogue } from '../src/catalogue/export/catalogue-json.ts';
import { outFolder } from '../src/folders.ts';
import { loadEngine } from '../src/search/engine.ts';
import { openPagefind } from '../src/search/index/pagefind.ts';
import { loadSearchFile, SEARCH_FOLDER } from '../src/search/index/search-files.ts';
import type { GetFile } from '../src/search/index/site-file.ts';
import { parseQuery } from '../src/search/query/parse-query.ts';
import { EMPTY } from '../src/search/query/search-state.ts';
import type { PagefindScript, PlainPagefind } from './plain-pagefind.ts';

/** Answers a query with titles, best first. */
export type Search = (query: string) => Promise<readonly string[]>;

/** Results that are scored. */
const DEPTH = 10;

/**
 * Our search and others over the same papers.
 * @param project folder of a project whose site is built
 * @param url address that its site is served at
 * @param plain the same papers in Pagefind's own index
 */
export async function rivals(
  project: string,
  url: string,
  plain: PlainPagefind,
): Promise<Readonly<Record<string, Search>>> {
  const catalogue = await catalogueOf(project);
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
    Pagefind: await pagefindSearch(plain),
  };
}

/** @returns all papers of a project's built site */
export async function catalogueOf(project: string): Promise<ExportedCatalogue> {
  return JSON.parse(await readFile(path.join(outFolder(project), 'papers.json'), 'utf8')) as ExportedCatalogue;
}

interface Paper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors: string;
}

async function ourSearch(project: string, url: string): Promise<Search> {
  const [build = ''] = await readdir(path.join(outFolder(project), SEARCH_FOLDER));
  const get: GetFile = (file) => fetch(new URL(`.${file}`, url));
  const engine = await loadEngine({
    index: () => openPagefind({ base: '/', build, get }),
    file: (name) => loadSearchFile(get, build, name),
  });
  return async (words) => {
    const { state } = parseQuery(words, {}, EMPTY);
    const { places, near } = await engine.search(state);
    const papers = await Promise.all([...places, ...near].slice(0, DEPTH).map((place) => engine.text(place)));
    return papers.map(({ title }) => title);
  };
}

async function pagefindSearch({ url, script }: PlainPagefind): Promise<Search> {
  const { createInstance } = (await import(script)) as PagefindScript;
  const pagefind = createInstance({ basePath: `${url}pagefind/` });
  return async (words) => {
    const { results } = await pagefind.search(words);
    const pages = await Promise.all(results.slice(0, DEPTH).map((result) => result.data()));
    return pages.map(({ meta }) => meta['title'] ?? '');
  };
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
