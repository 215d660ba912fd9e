import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import packed from '@sparticuz/chromium';

/** Where Chrome and Chromium are usually installed. */
const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** A fresh machine may be offline but for its package registries, so a download of Playwright's own is no way. */
export const BROWSER_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * Finds a Chromium that starts: the one that CHROMIUM_PATH names, the system's, Playwright's own if it is there, the
 * one in an npm package, and at last, where that is allowed, Debian's, which it then installs.
 * @returns path of the executable
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, but no Chromium starts there.`);
  }
  for (const path of [...SYSTEM, chromium.executablePath()]) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  const fromNpm = await unpacked();
  if (fromNpm) return fromNpm;
  return installed();
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function unpacked(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const path = await packed.executablePath().catch(() => undefined);
  return path && (await starts(path)) ? path : undefined;
}

function installed(): string {
  try {
    console.log('No Chromium found: installing Debian’s.');
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
    return '/usr/bin/chromium';
  } catch {
    throw new Error(
      'No Chromium was found, and none could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH.',
    );
  }
}
