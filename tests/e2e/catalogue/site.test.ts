import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import matter from 'gray-matter';
import { contentFolder } from '../../src/folders.ts';

const PAPERS = path.join(contentFolder(), 'papers');

const titles = readdirSync(PAPERS)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({
    slug: name.slice(0, -3),
    title: String(matter(readFileSync(path.join(PAPERS, name), 'utf8'), {}).data['title']),
  }));

test('the list has every paper, without JavaScript', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/');
  const listed = await page.locator('#results > li h2').allTextContents();
  expect(listed.map((title) => title.trim()).sort()).toEqual(titles.map(({ title }) => title).sort());
  await expect(page.getByText('needs JavaScript')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Task area' }).getByRole('link').first().click();
  await expect(page.locator('h1')).toHaveText('Language modelling');
  expect(await page.locator('main li h2').count()).toBeGreaterThan(0);
  await page.close();
});

test('every title is the heading of its page', async ({ request }) => {
  for (const { slug, title } of titles) {
    const html = await (await request.get(`/papers/${slug}/`)).text();
    const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? '';
    expect(heading.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&#34;', '"')).toBe(title);
  }
});

test('an address that is no page says so', async ({ page }) => {
  const response = await page.goto('/papers/none/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Page not found');
});
