import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const pages = [
  '/',
  '/?q=kv+cache&area=inference',
  '/papers/qlora-efficient-finetuning-of-quantized-llms/',
  '/areas/',
  '/areas/code/',
  '/scale/',
  '/scale/1b-10b/',
  '/404.html',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing on any kind of page, ${colorScheme}, ${width} px wide`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      for (const path of pages) {
        await page.goto(path);
        if (path.includes('?')) await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
      }
      await context.close();
    });
  }
}
