import { expect } from '@playwright/test';
import { LinkChecker, LinkState } from 'linkinator';
import { mounted, paperPath } from '../../../src/catalogue/urls.ts';
import { builtSite } from '../sites.ts';
import { papers } from './papers.ts';
import { test } from '../watched.ts';

// Large catalogues take their time.
test.describe.configure({ timeout: 900_000 });

test('every link of the site leads somewhere, down to the part of the page that it names', async () => {
  const { home, base, origin: there } = builtSite;
  const here = new URL(home).origin;
  const checker = new LinkChecker();
  const visited = new Set<string>();
  checker.on('pagestart', (url) => visited.add(url));
  const { links } = await checker.check({
    path: [home, `${home}404.html`],
    sitemap: `${home}sitemap-index.xml`,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    // Whole addresses of this site are checked where it is served now; a search is the same page for any words.
    urlRewriteExpressions: [
      { pattern: new RegExp(`^${there.replaceAll('.', '\\.')}(?=/)`), replacement: here },
      { pattern: /\?[^#]*/, replacement: '' },
    ],
    // Other sites may be down; the card that search fills in has no paper yet.
    linksToSkip: (link) => {
      const ours = [here, there].some((origin) => link.startsWith(`${origin}/`));
      return Promise.resolve(!ours || link === `${here}${mounted(paperPath(''), base)}`);
    },
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, status, parent }) => `${parent ?? ''} → ${url} (${status ?? 'no answer'})`)).toEqual([]);
  expect(visited.size).toBeGreaterThan(papers.length);
});
