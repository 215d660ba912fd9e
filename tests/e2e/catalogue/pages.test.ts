import { expectAccessible, expectToFit, open } from '../page-checks.ts';
import { samplePages } from './papers.ts';
import { test } from '../watched.ts';

// Large catalogues take their time.
test.describe.configure({ timeout: 900_000 });

const pages = samplePages();

for (const width of [320, 1440]) {
  test(`no page scrolls sideways or clips text at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of pages) {
      await open(page, path);
      await expectToFit(page);
    }
  });
}

test('axe finds nothing on any page', async ({ browser }) => {
  // The other colours and widths are tried on the pages of the fixture.
  const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 390, height: 900 } });
  const page = await context.newPage();
  for (const path of pages) {
    await open(page, path);
    await expectAccessible(page);
  }
  await context.close();
});
