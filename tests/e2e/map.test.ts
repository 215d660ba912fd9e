import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('the map has a link with its title for every paper, and a table, without JavaScript', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/map/');
  const marks = page.locator('.paper-map a');
  const table = page.getByRole('table', { name: 'Every paper on the map', includeHidden: true });
  const titles = await table.locator('tbody th a').allTextContents();
  expect(titles.length).toBeGreaterThan(100);
  const names = await marks.locator('title').evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(names.map((name) => name.split(' · ')[0])).toEqual(titles);
  await expect(page.locator('[data-map-region]')).toBeHidden();
  await page.getByText('The data as a table').first().click();
  await expect(table).toBeVisible();
  await page.close();
});

test('a bar opens as many papers as it counts', async ({ page }) => {
  await page.goto('/map/');
  const bar = page.getByRole('link', { name: /^Compression, 10B–100B: \d+ papers$/ });
  const count = Number(/: (\d+)/.exec((await bar.getAttribute('aria-label')) ?? (await bar.textContent()) ?? '')?.[1]);
  await bar.click();
  await expect(page.locator('#results > li')).toHaveCount(count);
});

test('hovering and focusing a mark shows its paper without moving the page', async ({ page }) => {
  await page.goto('/map/');
  const mark = page.locator('.paper-map a').first();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await mark.hover();
  const tooltip = page.locator('[data-map-tooltip]');
  await expect(tooltip).toBeVisible();
  await expect(tooltip.getByRole('link')).toHaveAttribute('href', (await mark.getAttribute('href')) ?? '');
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
  await mark.focus();
  await expect(tooltip).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/papers\//);
});

test('a finger’s first tap shows the nearest paper, its link opens it', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto('/map/');
  const mark = page.locator('.paper-map a').nth(5);
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
  const tooltip = page.locator('[data-map-tooltip]');
  await expect(tooltip).toBeVisible();
  await expect(page).toHaveURL('/map/');
  await tooltip.getByRole('link').tap();
  await expect(page).toHaveURL(/\/papers\//);
  await context.close();
});

test('a region dragged over the map opens in the list', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto('/map/');
  const plot = await page.locator('.paper-map').boundingBox();
  const band = await page.locator('[data-band="2024..2024"]').boundingBox();
  const [left, wide, top] = [plot?.x ?? 0, plot?.width ?? 0, band?.y ?? 0];
  await page.mouse.move(left + wide * 0.5, top + 4);
  await page.mouse.down();
  await page.mouse.move(left + wide * 0.7, top + 30, { steps: 5 });
  await expect(page.locator('[data-map-brush]')).toBeVisible();
  await page.mouse.up();
  await expect(page).toHaveURL(/\/\?years=2024&params=\d+\.\.\d+$/);
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
  expect(await page.locator('#results > li').count()).toBeGreaterThan(0);
});

test('the keyboard opens the same regions', async ({ page }) => {
  await page.goto('/map/');
  await page.getByLabel('From year').selectOption('2024');
  const from = page.getByLabel('From size');
  await from.focus();
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowRight');
  await expect(from).toHaveAttribute('aria-valuetext', '1B');
  await page.getByRole('button', { name: 'Show these papers' }).press('Enter');
  await expect(page).toHaveURL('/?years=2024..2025&params=1000000000..');
});

test('an address that is no page offers a search for its words', async ({ page }) => {
  await page.goto('/papers/kv-cache-tricks/');
  await expect(page.getByRole('searchbox')).toHaveValue('kv cache tricks');
  await page.getByRole('link', { name: 'Search for “kv cache tricks”' }).click();
  await expect(page).toHaveURL('/?q=kv+cache+tricks');
});

for (const path of ['/map/', '/about/', '/papers/none-such/']) {
  for (const [colorScheme, width] of [
    ['light', 320],
    ['dark', 1280],
  ] as const) {
    test(`axe finds nothing on ${path}, ${colorScheme}, ${width} px wide; it does not scroll sideways`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(path);
      for (const summary of await page.locator('main summary').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
      const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
      await context.close();
    });
  }
}
