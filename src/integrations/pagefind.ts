import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { LAST_BUILD } from '../catalogue/urls.ts';
import { INDEX_FOLDER } from '../search/index/index-files.ts';
import { SEARCH_FOLDER } from '../search/index/search-files.ts';
import { nameByBuild } from './index-names.ts';

/**
 * How large a piece of the index is that a word is looked up in; a quarter of Pagefind's own. A search here looks up
 * words one by one, so small pieces cost it least: 40 kB less for three words. Pagefind takes it from the environment
 * alone, both as a command and behind its Node API.
 */
const PIECE = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', bytes: '5000' } as const;

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
        const pages = await indexPages(folder, await buildOf(folder));
        logger.info(`${pages.toLocaleString('en')} pages can be searched.`);
      },
    },
  };
}

/**
 * Puts an index of a built site beside its pages.
 * @param folder the site
 * @param build which build of the site it is
 * @returns how many pages are in the index
 * @throws Error if Pagefind does not run on this machine, or cannot read or write
 */
export async function indexPages(folder: string, build: string): Promise<number> {
  const outputPath = path.join(folder, INDEX_FOLDER);
  await withProgram(async () => {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (const step of [await index.addDirectory({ path: folder }), await index.writeFiles({ outputPath })]) {
      if (step.errors.length > 0) throw new Error(step.errors.join('\n'));
    }
  });
  const { languages } = await nameByBuild(outputPath, build);
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
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
