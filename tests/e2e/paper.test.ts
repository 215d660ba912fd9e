import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { contentFolder, outFolder } from '../../src/folders.ts';

const QLORA = '/papers/qlora-efficient-finetuning-of-quantized-llms/';
const slugs = readdirSync(path.join(contentFolder(), 'papers')).map((name) => name.replace(/\.md$/, ''));

/** Bytes over the wire, at the strongest compression that hosts use. */
function compressed(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

test('every paper is at most 14 kB over the wire with its styles and scripts', () => {
  for (const slug of slugs) {
    const html = readFileSync(path.join(outFolder(), 'papers', slug, 'index.html'), 'utf8');
    expect(html).not.toMatch(/<link[^>]*stylesheet|<script[^>]*\ssrc=|<img/);
    expect(compressed(html), slug).toBeLessThan(14_000);
  }
});

test('every JSON-LD parses, and says the title', () => {
  for (const slug of slugs) {
    const html = readFileSync(path.join(outFolder(), 'papers', slug, 'index.html'), 'utf8');
    const script = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const { name } = JSON.parse(script) as { name: string };
    const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? '';
    const signs = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#39;': "'", '&#34;': '"', '&quot;': '"' };
    expect(Object.entries(signs).reduce((text, [code, sign]) => text.replaceAll(code, sign), heading)).toBe(name);
  }
});

test('evidence is marked without JavaScript, and every value leads to it', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(QLORA);
  await expect(page.locator('mark', { hasText: /^65B$/ })).toHaveCount(2);
  for (const link of await page.locator('aside a[href^="#"]').all()) {
    await expect(page.locator((await link.getAttribute('href')) ?? '')).toHaveCount(1);
  }
  await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0);
  await page.close();
});

test('a value lights up its words, and words their value; by pointer and by keyboard', async ({ page }) => {
  await page.goto(QLORA);
  const row = page.locator('tr', { hasText: '33B' });
  const mark = page.locator('mark', { hasText: /^33B$/ });
  const other = page.locator('mark', { hasText: /^65B$/ }).first();
  await row.hover();
  await expect(mark).toHaveAttribute('data-lit');
  await expect(other).not.toHaveAttribute('data-lit');
  await other.hover();
  await expect(page.locator('tr', { hasText: '65B' })).toHaveAttribute('data-lit');
  await expect(row).not.toHaveAttribute('data-lit');
  await page.mouse.move(0, 0);
  await expect(page.locator('[data-lit]')).toHaveCount(0);
  await row.getByRole('link').focus();
  await expect(mark).toHaveAttribute('data-lit');
});

test('citations are copied as they are downloaded', async ({ browser, request }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(QLORA);
  for (const [name, ending] of [
    ['Copy BibTeX', 'bib'],
    ['Copy RIS', 'ris'],
    ['Copy CSL-JSON', 'json'],
  ] as const) {
    const button = page.getByRole('button', { name });
    await button.click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const file = await (await request.get(`${QLORA.slice(0, -1)}.${ending}`)).text();
    expect(copied.replaceAll('\r\n', '\n').trim()).toBe(file.replaceAll('\r\n', '\n').trim());
    await expect(button).toBeVisible();
  }
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
  await context.close();
});

test('a page takes at most 3 requests, and nothing in it moves', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(QLORA, { waitUntil: 'networkidle' });
  expect(requests.length).toBeLessThanOrEqual(3);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(resolve, 500, 0);
      }),
  );
  expect(shift).toBe(0);
});

test('no page is wider than its window', async ({ page }) => {
  for (const width of [320, 1280, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    for (const slug of ['qlora-efficient-finetuning-of-quantized-llms', 'starcoder-may-the-source-be-with-you']) {
      await page.goto(`/papers/${slug}/`);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${slug} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
