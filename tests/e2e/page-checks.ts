import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What must hold for a page whatever is on it. Each fails with the address and the element. */

/** Opens a page and waits for its search, if its address asks for one. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.includes('?')) await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
}

/** Opens all that can be unfolded, then lets axe look for what keeps readers out. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const summary of await page.locator('main summary:visible').all()) await summary.click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

/** No page is wider than its window, and no text is cut off at an edge. */
export async function expectToFit(page: Page): Promise<void> {
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body :not(input)')]
      .filter((element) => {
        const { overflowX, textOverflow, position } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowX === 'clip';
        // A text in a box can be moved, an ellipsis says that there is more, and what is for screen readers alone is not shown.
        return (
          hides &&
          textOverflow !== 'ellipsis' &&
          position !== 'absolute' &&
          element.scrollWidth > element.clientWidth + 1
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(clipped, `${page.url()} clips text`).toEqual([]);
}
