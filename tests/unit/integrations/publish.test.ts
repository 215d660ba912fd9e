import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceSite } from '../../../src/integrations/publish.ts';

let site = '';

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'publish-'));
});
afterEach(() => {
  rmSync(site, { recursive: true, force: true });
});

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

function read(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map(({ parentPath, name }) => path.join(parentPath, name));
  return Object.fromEntries(
    names.map((name) => [path.relative(folder, name).replaceAll(path.sep, '/'), readFileSync(name, 'utf8')]),
  );
}

test.each([
  ['the first site', {}],
  ['what there was before', { 'index.html': 'old', 'papers/gone/index.html': 'old', '_astro/old.js': 'old' }],
  [
    'folders by files, and files by folders',
    { 'index.html/x': 'old', about: 'old', _astro: 'old', 'feed.xml/a/b': 'old' },
  ],
])('a new site takes the place of %s, and nothing else is left', async (_, before) => {
  const next = { 'index.html': 'new', 'about/index.html': 'new', '_astro/new.js': 'new', 'feed.xml': 'new' };
  write(site, before);
  write(path.join(site, '.unfinished'), next);
  await replaceSite(path.join(site, '.unfinished'), site);
  expect(read(site)).toEqual(next);
  expect(existsSync(path.join(site, '.unfinished'))).toBe(false);
  expect(existsSync(path.join(site, 'papers'))).toBe(false);
});

test('a repository that the site is in stays', async () => {
  write(site, { '.git/HEAD': 'ref', 'old.html': 'old' });
  write(path.join(site, '.unfinished'), { 'index.html': 'new' });
  await replaceSite(path.join(site, '.unfinished'), site);
  expect(read(site)).toEqual({ '.git/HEAD': 'ref', 'index.html': 'new' });
});

test('whoever reads meanwhile finds every page that is in both, whole', async () => {
  const pages = (text: string) =>
    Object.fromEntries(Array.from({ length: 300 }, (_, nth) => [`papers/${nth}/index.html`, text.repeat(10_000)]));
  write(site, pages('a'));
  write(path.join(site, '.unfinished'), pages('b'));
  let done = false;
  const finished = () => done;
  const replacing = replaceSite(path.join(site, '.unfinished'), site).then(() => (done = true));
  const seen = new Set<string>();
  for (let nth = 0; !finished(); nth = (nth + 1) % 300) {
    const text = readFileSync(path.join(site, 'papers', String(nth), 'index.html'), 'utf8');
    seen.add(text.length === 10_000 ? (text[0] ?? '') : `${text.length} characters`);
    await new Promise(setImmediate);
  }
  await replacing;
  expect([...seen].filter((text) => !'ab'.includes(text))).toEqual([]);
  expect(seen.has('b') || seen.has('a')).toBe(true);
});
