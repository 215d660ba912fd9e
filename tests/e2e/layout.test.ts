import { expect, test } from '@playwright/test';

const PAGES = [
  '/',
  '/?q=7B+reasoning&code=linked',
  '/papers/qlora-efficient-finetuning-of-quantized-llms/',
  '/papers/optimality-of-thompson-sampling-with-noninformative-priors-for-pareto-bandits/',
  '/areas/',
  '/areas/code/',
  '/map/',
  '/about/',
  '/404.html',
];

for (const width of [320, 390, 768, 1440]) {
  test(`no page scrolls sideways or clips text at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of PAGES) {
      await page.goto(path);
      if (path.includes('?')) await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => {
            const { overflowX, textOverflow, position } = getComputedStyle(element);
            const hides = overflowX === 'hidden' || overflowX === 'clip';
            // An ellipsis says that there is more, and what is for screen readers alone is not shown.
            return (
              hides &&
              textOverflow !== 'ellipsis' &&
              position !== 'absolute' &&
              element.scrollWidth > element.clientWidth + 1
            );
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(clipped, `${path} clips text`).toEqual([]);
    }
  });
}

test('a paper prints as what it says, without the furniture of the site', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/');
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.locator('#results > li').first()).toBeVisible();
});

test('light and dark are chosen by hand, kept, and given back to the system', async ({ page }) => {
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByLabel('Colours').selectOption('dark');
  expect(await scheme()).toBe('dark');
  await page.goto('/about/');
  expect(await scheme()).toBe('dark');
  await page.getByLabel('Colours').selectOption('Auto');
  expect(await scheme()).toBe('light dark');
});
