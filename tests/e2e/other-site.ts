import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Route } from '@playwright/test';
import { FIXTURE_CONTENT, fixtureSite } from './sites.ts';

/** A site that a test builds of other papers than the fixture's, for the same address. */
export interface OtherSite {
  readonly folder: string;
  readonly build: string;
  readonly remove: () => void;
}

/** @param change changes the papers of the fixture, in the folder given */
export function buildOtherSite(change: (papers: string) => void): OtherSite {
  const root = mkdtempSync(path.join(tmpdir(), 'other-site-'));
  const content = path.join(root, 'content');
  cpSync(FIXTURE_CONTENT, content, { recursive: true });
  change(path.join(content, 'papers'));
  // Astro makes sites that go outside the project in one folder, which two builds at once would share.
  const folder = path.resolve(`dist-${path.basename(root)}`);
  const env = { ...process.env, ...fixtureSite.env, CONTENT_DIR: content, OUT_DIR: folder };
  execFileSync('npm', ['run', 'build'], { env, stdio: 'pipe', shell: process.platform === 'win32' });
  const remove = () => {
    for (const made of [root, folder]) rmSync(made, { recursive: true, force: true });
  };
  return { folder, build: buildIn(folder), remove };
}

/** @returns which build a built site is */
export function buildIn(folder: string): string {
  return readdirSync(path.join(folder, 'search'))[0] ?? '';
}

/** @returns what answers in the place of the server, as if the folder were what it serves */
export function hostOf(folder: string): (route: Route) => Promise<void> {
  return async (route) => {
    const pathname = new URL(route.request().url()).pathname.slice(fixtureSite.base.length - 1);
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (existsSync(file)) await route.fulfill({ path: file });
    else await route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' });
  };
}
