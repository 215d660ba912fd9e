import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const PORT = Number(process.env['TEST_PORT'] ?? 4399) - 2;
const BASE = '/deep/er/';

test('below another path everything works: search, links, pages without scripts', async ({ page, request: http }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  const env = { ...process.env, SITE_BASE: BASE, OUT_DIR: folder, PORT: String(PORT) };
  execFileSync('node_modules/.bin/astro', ['build'], { env, stdio: 'pipe' });
  const server = spawn(process.execPath, ['scripts/serve.ts'], { env, stdio: 'ignore' });
  try {
    const home = `http://127.0.0.1:${PORT}${BASE}`;
    await expect
      .poll(() =>
        http.get(home).then(
          (response) => response.status(),
          () => 0,
        ),
      )
      .toBe(200);
    const outside: string[] = [];
    const failed: string[] = [];
    page.on('request', (request) => request.url().startsWith(home) || outside.push(request.url()));
    page.on('response', (response) => response.status() < 400 || failed.push(`${response.status()} ${response.url()}`));
    await page.goto(`${home}?q=kv+cache`);
    await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByRole('status').filter({ hasText: 'kv cache' })).toBeVisible();
    await page.getByRole('searchbox').fill('qlora');
    await expect(page).toHaveURL(`${home}?q=qlora`);
    await expect(page.locator('#results > li')).toHaveCount(1);
    const area = page.locator('#results > li [data-part="areas"] a').first();
    expect(await area.getAttribute('href')).toMatch(new RegExp(`^${BASE}areas/`));
    await page.locator('#results > li [data-part="title"]').click();
    await expect(page).toHaveURL(`${home}papers/qlora-efficient-finetuning-of-quantized-llms/`);
    await page.goBack();
    await expect(page.locator('#results > li')).toHaveCount(1);
    await page.getByRole('searchbox').press('Escape');
    await expect(page).toHaveURL(home);
    for (const address of ['areas/', 'scale/', 'years/', 'code/']) await page.goto(`${home}${address}`);
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((link) => !link?.startsWith(BASE))).toEqual([]);
    expect([...outside, ...failed]).toEqual([]);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
