import { expect, test } from '@playwright/test';
import { papers } from './papers.ts';

test('the list has every paper, without JavaScript', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false });
  await page.goto('');
  const listed = await page.locator('#results > li h2').allTextContents();
  const next = page.getByRole('link', { name: 'Next' });
  while ((await next.count()) > 0) {
    await next.click();
    listed.push(...(await page.locator('#results > li h2').allTextContents()));
  }
  const titles = papers.map(({ title }) => title.replace(/\s+/g, ' '));
  expect(listed.map((title) => title.trim().replace(/\s+/g, ' ')).sort()).toEqual(titles.sort());
  await page.close();
});

test('without JavaScript there are lists by facet with their counts', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false });
  for (const name of ['Scale', 'Task area', 'Code', 'Year']) {
    await page.goto('');
    const value = page.getByRole('navigation', { name, exact: true }).getByRole('listitem').first();
    const link = value.getByRole('link');
    const label = (await link.textContent()) ?? '';
    const count = Number(((await value.textContent()) ?? '').replace(label, '').replace(/\D/g, ''));
    await link.click();
    await expect(page.locator('h1')).toHaveText(label.trim());
    let listed = await page.locator('main li h2').count();
    const next = page.getByRole('link', { name: 'Next' });
    while ((await next.count()) > 0) {
      await next.click();
      listed += await page.locator('main li h2').count();
    }
    expect(listed, `${name}: ${label}`).toBe(count);
  }
  await page.close();
});
