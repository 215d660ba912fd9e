import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible, expectToFit } from '../page-checks.ts';
import { hostileSite } from '../sites.ts';
import { test } from '../watched.ts';
import { expectNothingAskedFor, watch } from './watch.ts';

const PAPERS = readdirSync(path.join(hostileSite.env['CONTENT_DIR'] ?? '', 'papers'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `/papers/${name.slice(0, -'.md'.length)}/`);

/** Lists that show all of them, and what else says their words. */
const LISTS = [
  '/',
  '/years/',
  '/years/2024/',
  '/years/9999/',
  '/years/0000/',
  '/areas/',
  '/scale/',
  '/map/',
  '/code/linked/',
  '/404.html',
];

/** So many at once, as each waits for the browser more than it works. */
const PARTS = 3;

for (const width of [390, 1440]) {
  for (let part = 0; part < PARTS; part++) {
    test(`no page runs, asks or shows what a paper wants, ${width} px wide, part ${part + 1}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const { found } = await watch(page, hostileSite.home);
      for (const address of [...PAPERS, ...LISTS].filter((_, place) => place % PARTS === part)) {
        await page.goto(address);
        await expectNothingAskedFor(page);
        await expectToFit(page);
      }
      expect(found).toEqual([]);
    });
  }
}

for (const width of [390, 1440]) {
  test(`axe finds nothing on pages of hostile papers, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    // Looking takes long: every twelfth, others at the other width.
    for (const address of [...PAPERS.filter((_, place) => place % 12 === (width > 400 ? 6 : 0)), '/']) {
      await page.goto(address);
      await expectAccessible(page);
    }
  });
}
