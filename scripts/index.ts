/** The last step of `npm run build`: Pagefind reads the pages of the site and puts its index beside them. */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { outFolder } from '../src/folders.ts';

const DIST = outFolder(path.join(import.meta.dirname, '..'));

/**
 * How large a piece of the index is that a word is looked up in; a quarter of Pagefind's own. A search here looks up
 * words one by one, so small pieces cost it least: 40 kB less for three words. Pagefind takes it from the environment.
 */
const PIECE = '5000';

const runner = path.join(path.dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner/bin.cjs');
const { status } = spawnSync(process.execPath, [runner, '--site', DIST], {
  stdio: 'inherit',
  env: { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: PIECE },
});
if (status !== 0) process.exit(status ?? 1);

// Ready-made interfaces, which this site does not use.
const folder = path.join(DIST, 'pagefind');
for (const name of readdirSync(folder)) {
  if (/^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./.test(name)) rmSync(path.join(folder, name));
}
