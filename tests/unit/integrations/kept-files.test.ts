import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptFiles, MOST_KEPT } from '../../../src/integrations/kept-files.ts';

const FILES = {
  'index.html': 'list',
  'offline/index.html': 'no connection',
  'papers/ünder a/index.html': 'paper',
  'papers/a.bib': '@article{a}',
  'papers/a.png': randomBytes(20_000),
  '_astro/search.Di7xzmaY.js': 'search()',
  'favicon.svg': '<svg/>',
  '404.html': 'none',
  'sitemap-0.xml': '<urlset/>',
  'robots.txt': 'all',
  'sw.js': 'before',
  _headers: 'headers',
};
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a small site is kept whole, but for what readers do not go to', async () => {
  const { files, whole, bytes } = await keptFiles(folder, MOST_KEPT);
  expect(whole).toBe(true);
  expect(bytes).toBeLessThan(1000);
  expect(files.map(({ url }) => url).sort()).toEqual([
    '/',
    '/_astro/search.Di7xzmaY.js',
    '/favicon.svg',
    '/offline/',
    '/papers/%C3%BCnder%20a/',
    '/papers/a.bib',
  ]);
});

test('each file is known by the hash of what is in it, and by its version unless its name has that', async () => {
  const { files } = await keptFiles(folder, MOST_KEPT);
  const hash = createHash('sha256').update('list').digest('base64');
  expect(files.find(({ url }) => url === '/')).toEqual({
    url: '/',
    revision: hash.slice(0, 16),
    integrity: `sha256-${hash}`,
  });
  expect(files.find(({ url }) => url.startsWith('/_astro/'))?.revision).toBeNull();
});

test('of a large site what every page needs is kept, with the list and what is shown for pages that were not seen', async () => {
  const { files, whole } = await keptFiles(folder, 50);
  expect(whole).toBe(false);
  expect(files.map(({ url }) => url).sort()).toEqual(['/', '/_astro/search.Di7xzmaY.js', '/favicon.svg', '/offline/']);
});
