import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import matter from 'gray-matter';

const titles = readdirSync('content/papers')
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({
    slug: name.slice(0, -3),
    title: String(matter(readFileSync(`content/papers/${name}`, 'utf8'), {}).data['title']),
  }));

async function results(page: Page): Promise<string[]> {
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
  return page.locator('#results > li [data-part="title"]').allTextContents();
}

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
    const heading = /<h1[^>]*>([^<]*)<\/h1>/.exec(html)?.[1] ?? '';
    expect(heading.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&#34;', '"')).toBe(title);
  }
});

test('every paper is the first result for its own title', async ({ page }) => {
  await page.goto('/');
  for (const { title } of titles) {
    await page.getByRole('searchbox').fill(title);
    await expect(page.locator('#results > li [data-part="title"]').first()).toHaveText(title);
  }
});

test('an abstract is found by its last word as by its first', async ({ page }) => {
  await page.goto('/?q=geomean');
  expect((await results(page))[0]).toContain('T3: Transparent Tracking');
  await page.goto(`/?q=${encodeURIComponent('SVAMP GPT-3 6B')}`);
  expect((await results(page))[0]).toBe('Distilling Reasoning Capabilities into Smaller Language Models');
});

test('a shared link opens the same search, and back and forward restore it', async ({ page }) => {
  await page.goto('/?q=kv+cache&area=inference');
  const shared = await results(page);
  expect(shared[0]).toContain('KV');
  await expect(page.getByRole('searchbox')).toHaveValue('kv cache');
  await expect(page.getByRole('checkbox', { name: /Inference/ })).toBeChecked();

  await page.getByRole('button', { name: /Remove filter Task area/ }).click();
  await expect(page).toHaveURL('/?q=kv+cache');
  await page.getByRole('searchbox').fill('speech');
  await expect(page).toHaveURL('/?q=speech');
  await page.goBack();
  await expect(page).toHaveURL('/?q=kv+cache');
  await page.goBack();
  await expect(page).toHaveURL('/?q=kv+cache&area=inference');
  expect(await results(page)).toEqual(shared);
  await page.goForward();
  await expect(page.getByRole('searchbox')).toHaveValue('kv cache');
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('kv cache');
});

test('facets narrow the list, and their counts follow', async ({ page }) => {
  await page.goto('/');
  const code = page.getByRole('checkbox', { name: /Code & software/ });
  await code.check();
  const found = await results(page);
  await expect(page.getByRole('status')).toHaveText(`${found.length} papers`);
  const scale = page.locator('label', { hasText: '1B–10B' });
  const promised = Number(await scale.locator('[data-count]').textContent());
  await scale.getByRole('checkbox').check();
  expect(await results(page)).toHaveLength(promised);
});

test('a misspelled word is corrected, and said so', async ({ page }) => {
  await page.goto('/?q=quantizaton');
  expect((await results(page)).length).toBeGreaterThan(3);
  await expect(page.getByText('“quantizaton” is in no paper')).toBeVisible();
});

test('the keyboard alone searches, moves and opens', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('qlora');
  await expect(page.locator('#results > li')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('QLoRA: Efficient Finetuning of Quantized LLMs');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('qlora');
  await page.getByRole('searchbox').press('Escape');
  await expect(page).toHaveURL('/');
  await expect(page.locator('#results > li')).toHaveCount(titles.length);
});

test('an address that is no page says so', async ({ page }) => {
  const response = await page.goto('/papers/none/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Page not found');
});
