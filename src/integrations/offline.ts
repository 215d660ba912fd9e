import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { mounted } from '../catalogue/urls.ts';
import { keptFiles, MOST_KEPT, type Kept } from './kept-files.ts';

const WORKERS = path.join(import.meta.dirname, '../offline');
const OFFLINE_PAGE = '/offline/';

/**
 * Lets readers go on without a connection, by a worker beside the pages. Where that is not wanted, another worker takes
 * its place that takes away what an earlier build has left in browsers.
 * @param wanted whether the site is kept
 */
export function offline(wanted: boolean): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!wanted) return;
        const entrypoint = path.join(import.meta.dirname, '../layouts/OfflinePage.astro');
        injectRoute({ pattern: OFFLINE_PAGE, entrypoint, prerender: true });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const kept = await writeWorker(fileURLToPath(dir), base, wanted);
        if (!kept) return;
        const what = kept.whole ? 'The whole site is' : 'Pages that were seen are';
        logger.info(`${what} kept for readers without a connection; ${(kept.bytes / 1e6).toFixed(1)} MB at once.`);
      },
    },
  };
}

/**
 * Puts a worker beside the pages of a built site.
 * @param folder the site, with all else in it
 * @param base where it is mounted
 * @param wanted whether the site is kept, or no longer
 * @param most how large a site may be that is kept whole, in bytes
 * @returns what is kept from the start
 */
export async function writeWorker(
  folder: string,
  base: string,
  wanted: boolean,
  most = MOST_KEPT,
): Promise<Kept | undefined> {
  const kept = wanted ? await keptFiles(folder, most) : undefined;
  const files = kept?.files.map((file) => ({ ...file, url: mounted(file.url, base) }));
  const code = await bundled(kept ? 'worker.ts' : 'retired-worker.ts', {
    KEPT_FILES: JSON.stringify(files),
    OFFLINE_PAGE: JSON.stringify(mounted(OFFLINE_PAGE, base)),
    'process.env.NODE_ENV': '"production"',
  });
  await writeFile(path.join(folder, 'sw.js'), code);
  return kept;
}

/** Browsers take a worker as one file, without imports of others. */
async function bundled(entry: string, define: Record<string, string>): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(WORKERS, entry), formats: ['iife'], name: 'worker' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The worker could not be bundled.');
  return output.output[0].code;
}
