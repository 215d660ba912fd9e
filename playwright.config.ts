import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './tests/e2e/browser.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);
// Workers read this file again; the browser is looked for once.
process.env['CHROMIUM_PATH'] = await findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  timeout: 120_000,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: BROWSER_ARGS },
  },
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
