import { setTimeout } from 'node:timers/promises';
import type { Browser, Page, Request } from '@playwright/test';
import type { PagefindScript } from './plain-pagefind.ts';

/** What one search costs. */
export interface Cost {
  /** From the last keystroke until the results are there. */
  readonly ms: number;
  /** Over the wire, heads and compressed bodies, by the path of what was loaded. */
  readonly loaded: ReadonlyMap<string, number>;
}

/** How words get into the box: all at once, as when they are pasted, or one keystroke after the other. */
export type Typing = 'pasted' | 'typed';

/** Between two keystrokes of a good typist, in milliseconds: each begins a search. */
const KEYSTROKE_MS = 120;
/** As long without a request, a search has loaded all that it wants. */
const QUIET_MS = 300;
/** Results of which the site loads the texts at first. */
const PAGE = 10;

/**
 * Searches as a reader does, one search after the other, on the list page opened with an empty cache.
 * @param url address of the list
 * @returns the cost of each search; the first one has all that search is made of in it
 */
export async function readerSearches(
  browser: Browser,
  url: string,
  queries: readonly string[],
  typing: Typing,
): Promise<readonly Cost[]> {
  return onFreshPage(browser, url, queries, async (page) => {
    const clock = await page.evaluateHandle(() => {
      const watched = { typed: 0, ms: NaN };
      document.querySelector('#q')?.addEventListener('input', () => {
        watched.typed = performance.now();
        watched.ms = NaN;
      });
      const results = document.querySelector('#results');
      const look = () => {
        if (results?.getAttribute('aria-busy') === 'false') watched.ms = performance.now() - watched.typed;
      };
      if (results) new MutationObserver(look).observe(results, { attributeFilter: ['aria-busy'] });
      return watched;
    });
    const box = page.getByRole('searchbox');
    return async (query, settled) => {
      if (typing === 'pasted') await box.fill(query);
      else await box.pressSequentially(query, { delay: KEYSTROKE_MS });
      await page.waitForFunction(({ ms }) => !Number.isNaN(ms), clock);
      await settled();
      return clock.evaluate(({ ms }) => ms);
    };
  });
}

/**
 * The same searches asked of Pagefind as it comes, on an empty page: its script, its answer, and the texts of the first
 * results.
 * @param url address of that page
 */
export async function plainSearches(
  browser: Browser,
  url: string,
  queries: readonly string[],
): Promise<readonly Cost[]> {
  return onFreshPage(browser, url, queries, () =>
    Promise.resolve(async (query, settled, page) => {
      const ms = await page.evaluate(
        async ({ folder, words, count }) => {
          const start = performance.now();
          const { createInstance } = (await import(`${folder}pagefind.js`)) as PagefindScript;
          const { results } = await createInstance({ basePath: folder }).search(words);
          await Promise.all(results.slice(0, count).map((result) => result.data()));
          return performance.now() - start;
        },
        { folder: `${url}pagefind/`, words: query, count: PAGE },
      );
      await settled();
      return ms;
    }),
  );
}

type Search = (query: string, settled: () => Promise<void>, page: Page) => Promise<number>;

async function onFreshPage(
  browser: Browser,
  url: string,
  queries: readonly string[],
  prepare: (page: Page) => Promise<Search>,
): Promise<readonly Cost[]> {
  // A worker that keeps the site would have all that a search loads before the search begins.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let loaded = new Map<string, number>();
  let open = 0;
  let changed = 0;
  const count = (by: number) => {
    open += by;
    changed = performance.now();
  };
  const add = async (request: Request) => {
    const { responseHeadersSize, responseBodySize } = await request.sizes();
    const { pathname } = new URL(request.url());
    loaded.set(pathname, (loaded.get(pathname) ?? 0) + responseHeadersSize + responseBodySize);
    count(-1);
  };
  context.on('request', () => {
    count(1);
  });
  context.on('requestfailed', () => {
    count(-1);
  });
  context.on('requestfinished', (request) => void add(request));
  const settled = async () => {
    count(0);
    while (open > 0 || performance.now() - changed < QUIET_MS) await setTimeout(20);
  };
  await page.goto(url);
  await settled();
  const search = await prepare(page);
  const costs: Cost[] = [];
  for (const query of queries) {
    loaded = new Map();
    const ms = await search(query, settled, page);
    costs.push({ ms, loaded });
  }
  await context.close();
  return costs;
}
