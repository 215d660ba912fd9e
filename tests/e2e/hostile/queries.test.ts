import { expect } from '@playwright/test';
import { fromAddress, toAddress } from '../../../src/search/query/search-state.ts';
import { HOSTILE_QUERIES } from '../../hostile/hostile-queries.ts';
import { expectToFit } from '../page-checks.ts';
import { box, results } from '../search-page.ts';
import { hostileSite } from '../sites.ts';
import { test } from '../watched.ts';
import { expectNothingAskedFor, watch } from './watch.ts';

/** @returns the query part of an address, as search writes it */
const asked = (url: string) => new URL(url).search.slice(1);

test('there are seventy hostile queries at least, each once', () => {
  expect(new Set(HOSTILE_QUERIES).size).toBe(HOSTILE_QUERIES.length);
  expect(HOSTILE_QUERIES.length).toBeGreaterThanOrEqual(70);
});

for (const width of [390, 1440]) {
  test(`no query that an address brings runs or breaks the page, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const { found } = await watch(page, hostileSite.home);
    for (const query of HOSTILE_QUERIES.filter((_, place) => place % 4 === (width > 400 ? 2 : 0))) {
      await page.goto(`/?${new URLSearchParams({ q: query }).toString()}`);
      await results(page);
      await expectNothingAskedFor(page);
      await expectToFit(page);
      expect(fromAddress(asked(page.url())).words).toBe(query.trim());
    }
    expect(found).toEqual([]);
  });
}

test('no query that is typed runs or breaks the page, and its address opens it again', async ({ page }) => {
  const { found } = await watch(page, hostileSite.home);
  await page.goto('/');
  for (const query of HOSTILE_QUERIES) {
    await box(page).fill(query);
    await box(page).press('Enter');
    await results(page);
    await expectNothingAskedFor(page);
    const address = asked(page.url());
    expect(toAddress(fromAddress(address)), query).toBe(address);
  }
  expect(found).toEqual([]);
});
