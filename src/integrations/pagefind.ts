import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import type { ExportedCatalogue } from '../catalogue/export/catalogue-json.ts';
import type { ExportedPaper } from '../catalogue/export/exported-paper.ts';
import { DATA_PATHS, LAST_BUILD, paperPath } from '../catalogue/urls.ts';
import { INDEX_FOLDER } from '../search/index/index-files.ts';
import { indexedText } from '../search/index/indexed-text.ts';
import { PLACE } from '../search/index/pagefind-lists.ts';
import { SEARCH_FOLDER } from '../search/index/search-files.ts';
import { nameByBuild } from './index-names.ts';

/**
 * How large a piece of the index is that a word is looked up in; a quarter of Pagefind's own. A search here looks up
 * words one by one, so small pieces cost it least. Pagefind takes it from the environment alone, both as a command and
 * behind its Node API.
 */
const PIECE = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', bytes: '5000' } as const;

/** Pagefind's name for a language that it has no stems for. */
const NO_LANGUAGE = 'unknown';

/**
 * Makes the index when the site is built, and lends that of the last build to the development server, which has no pages
 * on disk that could be indexed.
 */
export function pagefind(): AstroIntegration {
  let site = { folder: '', base: '/' };
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = { folder: fileURLToPath(config.outDir), base: config.base };
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(path.join(site.folder, INDEX_FOLDER))) {
          logger.warn('There is no index to search in yet. Run npm run build once.');
        }
        server.middlewares.use(lastBuild(site.folder, site.base));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { papers } = await catalogueIn(folder);
        await indexPapers(folder, await buildOf(folder), papers);
        logger.info(`${papers.length.toLocaleString('en')} papers can be searched.`);
      },
    },
  };
}

/** What is indexed of a paper. */
type IndexedText = Pick<ExportedPaper, 'slug' | 'title' | 'abstract'>;

/**
 * Puts an index of a built site's papers beside its pages.
 * @param folder the site
 * @param build which build of the site it is
 * @param papers all papers, in the order of the catalogue
 * @throws Error if Pagefind does not run on this machine, or cannot read or write
 */
export async function indexPapers(folder: string, build: string, papers: readonly IndexedText[]): Promise<void> {
  const outputPath = path.join(folder, INDEX_FOLDER);
  await withProgram(async () => {
    // Words stay as they are: which forms of a word are meant is decided where it is looked up.
    const { index, errors } = await createIndex({ forceLanguage: NO_LANGUAGE });
    if (!index) throw new Error(errors.join('\n'));
    for (const [place, { slug, title, abstract }] of papers.entries()) {
      const { errors: wrong } = await index.addCustomRecord({
        url: paperPath(slug),
        language: NO_LANGUAGE,
        content: indexedText(abstract),
        meta: { title: indexedText(title) },
        sort: { [PLACE]: String(place) },
      });
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    }
    const { errors: wrong } = await index.writeFiles({ outputPath });
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  });
  await nameByBuild(outputPath, build);
}

async function catalogueIn(folder: string): Promise<ExportedCatalogue> {
  return JSON.parse(await readFile(path.join(folder, DATA_PATHS.json), 'utf8')) as ExportedCatalogue;
}

/** @returns which build a built site is, as its files for the search say */
async function buildOf(folder: string): Promise<string> {
  const [build, ...others] = await readdir(path.join(folder, SEARCH_FOLDER));
  if (build === undefined || others.length > 0) throw new Error(`${folder} is not one build.`);
  return build;
}

/**
 * Runs Pagefind's program, which its API starts at the first call, with the size of pieces in its environment. If it ends
 * too early, as on a full disk, the API would wait for an answer for ever: closing it lets what waits fail.
 * @param work calls the API at once
 */
async function withProgram(work: () => Promise<void>): Promise<void> {
  let program: ChildProcess | undefined;
  const fail = () => void close();
  const watch = (started: unknown) => {
    program = (started as { readonly process: ChildProcess }).process.once('exit', fail);
  };
  const before = process.env[PIECE.variable];
  subscribe('child_process', watch);
  process.env[PIECE.variable] = PIECE.bytes;
  const done = work();
  if (before === undefined) Reflect.deleteProperty(process.env, PIECE.variable);
  else process.env[PIECE.variable] = before;
  unsubscribe('child_process', watch);
  try {
    await done;
  } finally {
    program?.off('exit', fail);
    await close();
  }
}

/**
 * @param folder the site as it was last built; it may be built again, or for the first time, while this serves it
 * @param base where the site is mounted
 * @returns what answers for the index where the built site has it, and for the whole of that site below `LAST_BUILD`
 */
export function lastBuild(folder: string, base: string) {
  const mount = base.replace(/\/$/, '');
  const files = sirv(folder, {
    dev: true,
    onNoMatch: (_, response) => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('The last build has no such file.\n');
    },
  });
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const url = request.url ?? '';
    const inside = url.startsWith(`${mount}/`) ? url.slice(mount.length) : '';
    if (inside.startsWith(`/${INDEX_FOLDER}/`)) request.url = inside;
    else if (inside.startsWith(`${LAST_BUILD}/`)) request.url = inside.slice(LAST_BUILD.length);
    else {
      next();
      return;
    }
    files(request, response);
  };
}
