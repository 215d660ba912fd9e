import { expect, type Page } from '@playwright/test';
import { ASKED_FOR } from '../../hostile/hostile-paper.ts';

/** What a page does that it should not, as long as it is watched. */
export interface Misdeeds {
  readonly found: string[];
}

/** Notes dialogs, mistakes in the console, and requests that leave the site; those go nowhere. */
export async function watch(page: Page, home: string): Promise<Misdeeds> {
  const found: string[] = [];
  page.on('dialog', (dialog) => {
    found.push(`${page.url()} shows “${dialog.message()}”`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => found.push(`${page.url()} throws ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${page.url()} says ${message.text()}`);
  });
  await page.route(
    (url) => !url.href.startsWith(home) && !['blob:', 'data:'].includes(url.protocol),
    async (route) => {
      found.push(`${page.url()} asks for ${route.request().url()}`);
      await route.abort();
    },
  );
  return { found };
}

/** Elements that no page of ours has, whatever their attributes are. */
const FOREIGN =
  'iframe, frame, object, embed, base, applet, marquee, main img, form[action]:not([role="search"]), [srcdoc], [formaction]';

/** Nothing is on the page that a fixture asked for: no element, no attribute that runs, no address that does. */
export async function expectNothingAskedFor(page: Page): Promise<void> {
  const wrong = await page.evaluate(
    ({ asked, foreign }) => {
      const all = [...document.querySelectorAll('*')];
      const marked = all.filter((element) => element.matches(`.${asked}, #${asked}, [data-${asked}], ${foreign}`));
      const running = all.filter((element) =>
        [...element.attributes].some(
          ({ name, value }) =>
            name.startsWith('on') ||
            (/^(?:href|src|action|xlink:href|data)$/.test(name) && /^\s*(?:javascript|vbscript|data):/i.test(value)),
        ),
      );
      const refreshes = [...document.querySelectorAll('meta[http-equiv="refresh" i]')];
      const ran = 'ranHostile' in window ? ['a script ran'] : [];
      return [...ran, ...[...marked, ...running, ...refreshes].map((element) => element.outerHTML.slice(0, 160))];
    },
    { asked: ASKED_FOR, foreign: FOREIGN },
  );
  expect(wrong, page.url()).toEqual([]);
}
