import { expect } from '@playwright/test';
import { box } from '../search-page.ts';
import { papers, spread } from './papers.ts';
import { test } from '../watched.ts';

// Large catalogues take their time.
test.describe.configure({ timeout: 900_000 });

/** Titles of the same words are one to a search. */
function words(title: string): readonly string[] {
  const found =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return found.sort();
}

/** Some titles ask for other things than their words: `area:code`, `"a phrase"`, `-without`, or a size and no more. */
function isPlain(title: string): boolean {
  if (/(?:^|\s)-?(?:[a-z]+:\S|")|(?:^|\s)-\S/i.test(title)) return false;
  const telling = words(title.replace(/[\d.,]+[KMBT]?\b/g, ''));
  return telling.length > 1 || (telling[0]?.length ?? 0) > 5;
}

test('every paper is the first result for its own title', async ({ page }) => {
  const twins = Map.groupBy(papers, ({ title }) => words(title).join(' '));
  await page.goto('');
  const first = async () => (await page.locator('#results > li [data-part="title"]').allTextContents())[0] ?? '';
  const missed: string[] = [];
  for (const { title } of spread(papers).filter(({ title }) => isPlain(title))) {
    const wanted = (twins.get(words(title).join(' ')) ?? []).map((twin) => twin.title);
    await box(page).fill(title);
    await expect
      .poll(async () => wanted.includes(await first()))
      .toBe(true)
      .catch(async () => missed.push(`${title} → ${await first()}`));
  }
  expect(missed).toEqual([]);
});
