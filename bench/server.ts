import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { outFolder } from '../src/folders.ts';

/** A built site that is being served. */
export interface Server {
  /** Address of the list, with a slash at its end. */
  readonly url: string;
  readonly stop: () => void;
}

/** A server reads the names of all files when it starts. */
const PATIENCE_MS = 60_000;

/**
 * Serves a project's site as its own `npm run serve` does.
 * @param project folder of a project whose site is built
 * @throws Error if there is no site, or the server does not answer
 */
export async function serve(project: string): Promise<Server> {
  if (!existsSync(path.join(outFolder(project), 'pagefind'))) {
    throw new Error(`${project} has no built site.\n→ Run npm run build there first.`);
  }
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const child = spawn(process.execPath, [path.join(project, 'scripts/serve.ts')], {
    env: { ...process.env, PORT: String(port), SITE_BASE: '/' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let waited = 0; waited < PATIENCE_MS && child.exitCode === null; waited += 100) {
    await setTimeout(100);
    if (await answers(url)) return { url, stop: () => child.kill() };
  }
  child.kill();
  throw new Error(`The server of ${project} does not answer at ${url}.`);
}

/** One that the system chooses, so that two runs do not measure one another's site. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
