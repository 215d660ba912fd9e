import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './tests/e2e/browser.ts';
import { builtSite, fixtureSite, hostileSite } from './tests/e2e/sites.ts';

// Workers read this file again; the browser is looked for once.
process.env['CHROMIUM_PATH'] = await findBrowser();

export default defineConfig({
  fullyParallel: true,
  forbidOnly: true,
  timeout: 240_000,
  // How fast the site is, benchmarks say: machines that run tests may be slow.
  expect: { timeout: 30_000 },
  workers: 2,
  reporter: 'list',
  // Tests of the site offline let its worker in.
  use: {
    serviceWorkers: 'block',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: BROWSER_ARGS },
  },
  projects: [
    { name: 'fixture', testDir: 'tests/e2e/fixture', use: { baseURL: fixtureSite.home } },
    { name: 'hostile', testDir: 'tests/e2e/hostile', use: { baseURL: hostileSite.home } },
    { name: 'catalogue', testDir: 'tests/e2e/catalogue', use: { baseURL: builtSite.home } },
  ],
  webServer: [
    {
      command: 'npm run build && npm run serve',
      env: fixtureSite.env,
      url: fixtureSite.home,
      timeout: 300_000,
      reuseExistingServer: false,
    },
    {
      command: 'node tests/hostile/make-content.ts && npm run build && npm run serve',
      env: hostileSite.env,
      url: hostileSite.home,
      timeout: 300_000,
      reuseExistingServer: false,
    },
    { command: 'npm run serve', env: builtSite.env, url: builtSite.home, reuseExistingServer: false },
  ],
});
