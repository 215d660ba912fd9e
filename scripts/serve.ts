/** The command behind `npm start`: serves the built site as a static host would, compressed, on this machine alone. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { outFolder } from '../src/folders.ts';
import { site } from '../src/site.config.ts';
import { readPort } from './serve/port.ts';
import { startServer } from './serve/server.ts';

const folder = outFolder(path.join(import.meta.dirname, '..'));
const mount = `/${process.env['SITE_BASE'] || site.base}`.replace(/\/+/g, '/').replace(/\/$/, '');

try {
  const port = readPort(process.env['PORT']);
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`There is nothing to serve: ${folder} has no index.html.\n→ Run npm run build first.`);
  }
  const { addresses } = await startServer(folder, mount, port);
  console.log(`\n${site.title} is at ${addresses.map((address) => `${address}${mount}/`).join(' and ')}`);
  console.log('Stop it with Ctrl+C.');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
