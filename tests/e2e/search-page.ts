import { expect, type Locator, type Page } from '@playwright/test';

/** What readers use on the list page, by the names that they see. */

/** @returns titles of the results that are shown, once the search is done */
export async function results(page: Page): Promise<string[]> {
  // On a slow machine readers are told that they have to wait, and see the list meanwhile.
  await expect(status(page)).not.toContainText('has not answered yet');
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
  return page.locator('#results > li [data-part="title"]').allTextContents();
}

export function box(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Search titles and abstracts' });
}

export function status(page: Page): Locator {
  return page.locator('p[role="status"]');
}

/** @returns the filters that are on, each a button that takes it off */
export function chips(page: Page): Locator {
  return page.getByRole('button', { name: /^Remove filter/ });
}

export function facet(page: Page, name: string): Locator {
  return page.getByRole('group', { name, exact: true });
}

/** @returns the values of a facet with their counts */
export async function counts(page: Page, name: string): Promise<Record<string, number>> {
  return facet(page, name)
    .locator('label')
    .evaluateAll((labels) =>
      Object.fromEntries(
        labels.map((label) => [
          label.querySelector('input')?.dataset['label'] ?? '',
          Number(label.querySelector('[data-count]')?.textContent),
        ]),
      ),
    );
}
