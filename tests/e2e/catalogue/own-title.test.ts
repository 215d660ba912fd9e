import { expect, test } from '@playwright/test';
import { box } from '../search-page.ts';
import { papers, spread } from './papers.ts';

/** Titles of the same words are one to a search. */
function words(title: string): string {
  const found =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return found.sort().join(' ');
}

test('every paper is the first result for its own title', async ({ page }) => {
  const twins = Map.groupBy(papers, ({ title }) => words(title));
  await page.goto('');
  const first = page.locator('#results > li [data-part="title"]').first();
  for (const { title } of spread(papers)) {
    const wanted = (twins.get(words(title)) ?? []).map((twin) => twin.title);
    await box(page).fill(title);
    await expect
      .poll(async () => wanted.includes((await first.textContent({ timeout: 1000 }).catch(() => null)) ?? ''), title)
      .toBe(true);
  }
});
