import { expect, type Page } from '@playwright/test';
import { papers } from './papers.ts';
import { test } from '../watched.ts';

const spaced = (text: string) => text.trim().replace(/\s+/g, ' ');

/** Titles that a list has on the page that is open and on those after it. */
async function listed(page: Page): Promise<string[]> {
  await page.waitForLoadState();
  const titles = await page.locator('main li h2').allTextContents();
  const next = page.getByRole('link', { name: 'Next' });
  if ((await next.count()) === 0) return titles.map(spaced);
  await page.goto((await next.getAttribute('href')) ?? '');
  return [...titles.map(spaced), ...(await listed(page))];
}

test('the list has every paper, without JavaScript', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('');
  expect((await listed(page)).sort()).toEqual(papers.map(({ title }) => spaced(title)).sort());
  await page.close();
});

test('without JavaScript there are lists by facet, each as long as its count says', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const name of ['Scale', 'Task area', 'Code', 'Year']) {
    await page.goto('');
    const value = page.getByRole('navigation', { name, exact: true }).getByRole('listitem').first();
    const link = value.getByRole('link');
    const label = (await link.textContent()) ?? '';
    const count = Number(((await value.textContent()) ?? '').replace(label, '').replace(/\D/g, ''));
    await page.goto((await link.getAttribute('href')) ?? '');
    await expect(page.locator('h1')).toHaveText(label.trim());
    expect(await listed(page), `${name}: ${label}`).toHaveLength(count);
  }
  await page.close();
});
