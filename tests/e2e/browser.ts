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

/** What installs Chromium on Debian and Ubuntu. */
const INSTALL = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
];

const NONE_FOUND = `No Chromium was found that starts.
→ Install Chrome or Chromium, on Debian and Ubuntu with: ${INSTALL.map((command) => command.join(' ')).join(' && ')}
→ Or name one that is there: CHROMIUM_PATH=/path/to/chromium npm test`;

export const BROWSER_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * Finds a Chromium that starts: the one that CHROMIUM_PATH names, the system's, Playwright's own if it is there, the
 * one in an npm package; a download of Playwright's own is no way, as a fresh machine may reach nothing but package
 * registries. Where CI=true allows changes to the machine, it installs Debian's at last.
 * @returns path of the executable
 * @throws if there is none, with what to do
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
  if (process.env['CI'] === 'true') return installed();
  throw new Error(NONE_FOUND);
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

/** On a machine that is thrown away after the tests. */
function installed(): string {
  console.log('No Chromium found: installing Debian’s.');
  try {
    for (const [program = '', ...args] of INSTALL) execFileSync(program, args, { stdio: 'inherit' });
  } catch (error) {
    throw new Error(NONE_FOUND, { cause: error });
  }
  return '/usr/bin/chromium';
}
