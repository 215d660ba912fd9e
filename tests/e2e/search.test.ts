import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import matter from 'gray-matter';
import { contentFolder } from '../../src/folders.ts';

const PAPERS = path.join(contentFolder(), 'papers');

const titles = readdirSync(PAPERS)
  .filter((name) => name.endsWith('.md'))
  .map((name) => String(matter(readFileSync(path.join(PAPERS, name), 'utf8'), {}).data['title']));

/** Titles of the results that are shown, once the search is done. */
async function results(page: Page): Promise<string[]> {
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false', { timeout: 15_000 });
  return page.locator('#results > li [data-part="title"]').allTextContents();
}

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search titles and abstracts' });
const status = (page: Page) => page.locator('p[role="status"]');
const chips = (page: Page) => page.getByRole('button', { name: /^Remove filter/ });
const facet = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

/** The values of a facet with their counts. */
async function counts(page: Page, name: string): Promise<Record<string, number>> {
  const rows = facet(page, name).locator('label');
  return rows.evaluateAll((labels) =>
    Object.fromEntries(
      labels.map((label) => [
        label.querySelector('input')?.dataset['label'] ?? '',
        Number(label.querySelector('[data-count]')?.textContent),
      ]),
    ),
  );
}

test('every paper is the first result for its own title', async ({ page }) => {
  await page.goto('/');
  for (const title of titles) {
    await box(page).fill(title);
    await expect(page.locator('#results > li [data-part="title"]').first()).toHaveText(title);
  }
});

test('an abstract is found by its last word as by its first', async ({ page }) => {
  await page.goto('/?q=geomean');
  expect((await results(page))[0]).toContain('T3: Transparent Tracking');
  await page.goto(`/?q=${encodeURIComponent('SVAMP GPT-3 6B')}`);
  expect((await results(page))[0]).toBe('Distilling Reasoning Capabilities into Smaller Language Models');
});

test('a misspelled word is corrected, and said so', async ({ page }) => {
  await page.goto('/?q=quantizaton');
  expect((await results(page)).length).toBeGreaterThan(3);
  await expect(page.getByText('“quantizaton” is in no paper')).toBeVisible();
});

test('a shared link opens the same search, and back and forward restore it', async ({ page }) => {
  await page.goto('/?q=kv+cache&area=inference');
  const shared = await results(page);
  expect(shared[0]).toContain('KV');
  await expect(page).toHaveTitle(/^kv cache · Task area: Inference.* · Paperscale$/);
  await expect(box(page)).toHaveValue('kv cache');
  await expect(page.getByRole('checkbox', { name: /Inference/ })).toBeChecked();

  await page.getByRole('button', { name: /Remove filter Task area: Inference/ }).click();
  await expect(page).toHaveURL('/?q=kv+cache');
  await box(page).fill('speech');
  await expect(page).toHaveURL('/?q=speech');
  await page.goBack();
  await expect(page).toHaveURL('/?q=kv+cache');
  await page.goBack();
  await expect(page).toHaveURL('/?q=kv+cache&area=inference');
  expect(await results(page)).toEqual(shared);
  await page.goForward();
  await expect(box(page)).toHaveValue('kv cache');
  await page.reload();
  await expect(box(page)).toHaveValue('kv cache');
  await box(page).fill('');
  await expect(page).toHaveURL('/');
  await expect(page).toHaveTitle('Paperscale');
});

test('back from a paper leads to the same results at the same place', async ({ page }) => {
  await page.goto('/?q=language+model');
  const before = await results(page);
  const far = page.locator('#results > li [data-part="title"]').nth(8);
  await far.scrollIntoViewIfNeeded();
  const scroll = await page.evaluate(() => window.scrollY);
  expect(scroll).toBeGreaterThan(500);
  await far.click();
  await expect(page.locator('h1')).toHaveText(before[8] ?? '');
  await page.goBack();
  expect(await results(page)).toEqual(before);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scroll);
  // A step on the same page is one too.
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('title');
  await expect(page).toHaveURL('/?q=language+model&sort=title');
  await results(page);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scroll);
});

test('a filter that is typed is one of the controls, and leaves the box once a control is used', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('generation area:code');
  await expect(page).toHaveURL('/?q=generation&area=code');
  const found = await results(page);
  await expect(chips(page)).toHaveText(['Task area: Code & software engineering ×']);
  await expect(page.getByRole('checkbox', { name: /Code & software/ })).toBeChecked();
  await expect(box(page)).toHaveValue('generation area:code');

  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('size');
  await expect(box(page)).toHaveValue('generation');
  await expect(page).toHaveURL('/?q=generation&area=code&sort=size');
  expect((await results(page)).sort()).toEqual(found.sort());
});

test('a mistake in a query is explained in place, and costs no results', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('foo:bar');
  await expect(page.getByText('There is no filter “foo:”')).toBeVisible();
  await box(page).fill('speech area:cooking');
  await expect(page.getByText(/There is no area “cooking”\. It is one of .*speech/)).toBeVisible();
  expect((await results(page)).length).toBeGreaterThan(0);
  await box(page).fill('speech');
  await expect(page.getByText('There is no area')).toHaveCount(0);
});

test('within a facet the values add up, across facets they narrow, and the counts say so beforehand', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('checkbox', { name: /Code & software/ }).check();
  const code = await results(page);
  await expect(status(page)).toHaveText(`${code.length} papers`);
  const areas = await counts(page, 'Task area');
  expect(areas['Code & software engineering']).toBe(code.length);

  await page.getByRole('checkbox', { name: /^Speech/ }).check();
  await page.getByRole('button', { name: 'Show more' }).click();
  const either = await results(page);
  expect(either).toEqual(expect.arrayContaining(code));
  expect(either.length).toBeGreaterThan(code.length);
  expect(await counts(page, 'Task area')).toEqual(areas);

  const promised = (await counts(page, 'Scale'))['1B–10B'];
  await facet(page, 'Scale')
    .getByRole('checkbox', { name: /^1B–10B/ })
    .check();
  expect(await results(page)).toHaveLength(promised ?? -1);

  await expect(chips(page)).toHaveCount(3);
  for (const left of [2, 1, 0]) {
    await chips(page).first().click();
    await expect(chips(page)).toHaveCount(left);
  }
  await expect(page).toHaveURL('/');
  expect(await results(page)).toHaveLength(titles.length);
});

test('the slider of sizes can be moved by keys, and stays where it is put', async ({ page }) => {
  await page.goto('/');
  const smallest = page.getByRole('slider', { name: 'Smallest size' });
  await smallest.focus();
  for (let presses = 0; presses < 12; presses++) await smallest.press('ArrowRight');
  await expect(smallest).toHaveValue('12');
  await page.getByRole('slider', { name: 'Largest size' }).press('PageDown');
  await expect(page).toHaveURL(/^[^?]*\?params=[\d.]+[kmbt]?\.\.[\d.]+[kmbt]$/);
  await expect(chips(page)).toHaveText([/^Size: .+–.+ ×$/]);
  expect(await smallest.getAttribute('aria-valuetext')).toMatch(/^[\d.]+[KMBT]$/);
  const found = await results(page);
  expect(found.length).toBeGreaterThan(0);
  await expect(status(page)).not.toHaveText(`${titles.length} papers`);
  await page.reload();
  expect(await results(page)).toEqual(found);
});

test('no order loses a paper', async ({ page }) => {
  const found: string[][] = [];
  for (const sort of ['relevance', 'size', '-size', 'year', 'title']) {
    await page.goto(`/?q=model&page=30${sort === 'relevance' ? '' : `&sort=${sort}`}`);
    found.push(await results(page));
  }
  const [relevance = [], ...others] = found;
  expect(relevance.length).toBeGreaterThan(20);
  for (const other of others) expect(other.toSorted()).toEqual(relevance.toSorted());
  expect(others[3]).toEqual(relevance.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test('more results are shown on demand', async ({ page }) => {
  await page.goto('/?q=language');
  const first = await results(page);
  expect(first).toHaveLength(10);
  await expect(status(page)).toHaveText(/^\d+ papers for “language” \(10 shown\)$/);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.locator('#results > li')).toHaveCount(20);
  expect((await results(page)).slice(0, 10)).toEqual(first);
  await expect(page).toHaveURL('/?q=language&page=2');
});

for (const [query, every] of [
  ['-language', (card: string) => !/\blanguages?\b/i.test(card)],
  ['author:dettmers', (card: string) => card !== ''],
  ['role:compared 72B', (card: string) => /72B/.test(card)],
  ['"kv cache"', (card: string) => /kv[ -]cache/i.test(card)],
] as const) {
  test(`the query ${query} finds papers that fit it`, async ({ page }) => {
    await page.goto('/');
    await box(page).fill(query);
    await expect(status(page)).not.toHaveText(`${titles.length} papers`);
    expect((await results(page)).length).toBeGreaterThan(0);
    const cards = await page
      .locator('#results > li')
      .evaluateAll(
        (items, chips) =>
          items.map((item) =>
            [...item.querySelectorAll(`[data-part="title"], [data-part="excerpt"]${chips}`)]
              .map(({ textContent }) => textContent)
              .join(' '),
          ),
        query.startsWith('role:') ? ', [data-part="why"]' : '',
      );
    expect(cards.filter((card) => !every(card))).toEqual([]);
  });
}

test('where nothing is found, it says which filter to drop and what that finds', async ({ page }) => {
  await page.goto('/?q=geomean&area=speech');
  await expect(status(page)).toHaveText('No paper fits for “geomean”');
  await page.getByRole('button', { name: 'Without Task area: Speech & audio: 1 paper' }).click();
  expect(await results(page)).toHaveLength(1);
  await expect(page).toHaveURL('/?q=geomean');
});

test('nothing of search is loaded before it is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofSearch = () => asked.filter((path) => /^\/(?:pagefind|search)\//.test(path));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(ofSearch()).toEqual([]);
  await box(page).focus();
  await expect.poll(ofSearch).toContain('/pagefind/pagefind.js');
});

for (const path of ['/', '/?q=kv+cache+quantizaton&area=inference']) {
  for (const width of [390, 1280]) {
    test(`nothing shifts while ${path} loads, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const shift = { total: 0 };
        Object.assign(window, { shift });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift.total += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      if (path !== '/') await results(page);
      const total = await page.evaluate(() => (window as unknown as { shift: { total: number } }).shift.total);
      expect(total).toBeLessThanOrEqual(0.01);
    });
  }
}

test('the keyboard alone searches, moves and opens', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('?');
  const help = page.getByRole('heading', { name: 'How to search' });
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(box(page)).toBeFocused();
  await box(page).blur();
  await page.keyboard.press('/');
  await page.keyboard.type('qlora');
  await expect(page.locator('#results > li')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('QLoRA: Efficient Finetuning of Quantized LLMs');
  await page.goBack();
  await expect(box(page)).toHaveValue('qlora');
  await box(page).press('Escape');
  await expect(page).toHaveURL('/');
  await expect(page.locator('#results > li')).toHaveCount(titles.length);
});

test('every control has a name', async ({ page }) => {
  await page.goto('/?q=speech&area=speech&scale=1b-10b');
  await results(page);
  await expect(page.getByRole('search')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Filters' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Papers' })).toBeVisible();
  for (const name of ['Scale', 'Task area']) await expect(facet(page, name)).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(2);
  for (const role of ['button', 'slider', 'checkbox', 'combobox', 'searchbox', 'link'] as const) {
    expect(await page.getByRole(role, { name: /^\s*$/ }).count(), role).toBe(0);
  }
  await expect(page.getByRole('checkbox', { name: /^Not stated/ }).first()).toBeVisible();
});

test('without JavaScript there are lists by facet with their counts, and nothing that does nothing', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/?q=anything');
  await expect(page.locator('#results > li')).toHaveCount(titles.length);
  await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
  for (const role of ['checkbox', 'slider', 'combobox', 'button'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  for (const name of ['Scale', 'Task area', 'Code', 'Year']) {
    await page.goto('/');
    const value = page.getByRole('navigation', { name, exact: true }).getByRole('listitem').first();
    const link = value.getByRole('link');
    const count = Number((await value.textContent())?.replace((await link.textContent()) ?? '', ''));
    await link.click();
    await expect(page.locator('main li h2')).toHaveCount(count);
  }
  for (const path of ['/areas/', '/scale/', '/years/', '/code/']) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
    expect(await page.locator('main').textContent(), path).toMatch(/\d+ papers?|\b\d+\b/);
  }
  await page.close();
});
