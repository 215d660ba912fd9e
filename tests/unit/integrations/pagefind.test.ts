import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexPages, lastBuild } from '../../../src/integrations/pagefind.ts';
import { IndexPieces } from '../../../src/search/index/index-pieces.ts';
import { pagefindIndex, type PagefindScript } from '../../../src/search/index/pagefind.ts';
import type { TextIndex } from '../../../src/search/index/text-index.ts';

/** Two pages of papers, the later one first in the catalogue, and one that is not to be found. */
const PAGES = {
  'papers/alpha/index.html': page('Alpha', 'Zebras compress caches.', 1),
  'papers/beta/index.html': page('Beta', 'Caches & zebras, again zebras.', 0),
  'about/index.html': '<html lang="en"><body><h1>Zebras</h1></body></html>',
  'index.html': '<html lang="en"><body>List</body></html>',
};

const BUILD = '0123abcd';

let folder = '';
let indexed = 0;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const [name, html] of Object.entries(PAGES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), html);
  }
  indexed = await indexPages(folder, BUILD);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('The index of a built site', () => {
  test('counts the pages that can be found', () => {
    expect(indexed).toBe(2);
  });

  test('comes without the interfaces that are not used', () => {
    const files = readdirSync(path.join(folder, 'pagefind')).filter((name) => name.endsWith('.js'));
    expect(files).toEqual([`pagefind.${BUILD}.js`]);
  });

  test('names every file by the build or by its content', () => {
    const files = readdirSync(path.join(folder, 'pagefind'), { recursive: true, withFileTypes: true });
    const names = files.filter((file) => file.isFile()).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !name.includes(BUILD) && !/[._][0-9a-f]{7,}\.\w+$/.test(name))).toEqual([]);
    const entry = readFileSync(path.join(folder, `pagefind/pagefind-entry.${BUILD}.json`), 'utf8');
    expect(JSON.parse(entry)).toMatchObject({ build: BUILD, languages: { en: { page_count: 2 } } });
  });

  test('leaves the environment as it was', () => {
    expect(Object.keys(process.env).filter((name) => name.startsWith('PAGEFIND'))).toEqual([]);
  });

  test('is in small pieces, however many words there are', async () => {
    const large = mkdtempSync(path.join(tmpdir(), 'site-'));
    try {
      const words = Array.from({ length: 6000 }, (_, nth) => `w${((nth * 7919) % 1_679_616).toString(36)}x`);
      writeFileSync(path.join(large, 'index.html'), page('Words', words.join(' '), 0));
      await indexPages(large, BUILD);
      const pieces = path.join(large, 'pagefind/index');
      const sizes = readdirSync(pieces).map((name) => statSync(path.join(pieces, name)).size);
      // Pagefind’s own size makes one piece of them.
      expect(sizes.length).toBeGreaterThanOrEqual(4);
      expect(Math.max(...sizes)).toBeLessThan(12_000);
    } finally {
      rmSync(large, { recursive: true, force: true });
    }
  });

  test('is not taken for made when it cannot be written', async () => {
    const taken = mkdtempSync(path.join(tmpdir(), 'site-'));
    try {
      writeFileSync(path.join(taken, 'index.html'), page('Alpha', 'Zebras.', 0));
      writeFileSync(path.join(taken, 'pagefind'), 'a file where the index should go');
      await expect(indexPages(taken, BUILD)).rejects.toThrow();
    } finally {
      rmSync(taken, { recursive: true, force: true });
    }
  });
});

describe.each(['/', '/deep/er/'])('While developing below %s', (base) => {
  let server: Server;
  let url = '';

  beforeAll(async () => {
    const serve = lastBuild(folder, base);
    server = createServer((request, response) => {
      serve(request, response, () => response.end('the page of now'));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.close();
  });

  test('the index answers by places, with titles and abstracts', async () => {
    const index = await indexAt(url, base);
    const found = await index.lookup('zebras');
    expect([...found.keys()].sort()).toEqual([0, 1]);
    expect((await index.lookup('compress')).size).toBe(1);
    expect((await index.lookup('giraffes')).size).toBe(0);
    expect(await index.text(0)).toMatchObject({ title: 'Beta', abstract: 'Caches & zebras, again zebras.' });
    expect((await index.text(1)).url).toMatch(/\/papers\/alpha\/$/);
  });

  test('its script can be imported the way that Vite asks for it', async () => {
    const response = await fetch(`${url}${base}pagefind/pagefind.${BUILD}.js?import`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/javascript/);
  });

  test('the whole last build can be read beside the pages of now', async () => {
    const about = await fetch(`${url}${base}last-build/about/`);
    expect(await about.text()).toBe(readFileSync(path.join(folder, 'about/index.html'), 'utf8'));
    for (const page of ['', 'about/', 'pagefinder/', 'last-builds/']) {
      expect(await (await fetch(`${url}${base}${page}`)).text()).toBe('the page of now');
    }
  });

  test.each(['pagefind/none.js', 'last-build/none.json', 'last-build/..%2F..%2Fetc%2Fpasswd'])(
    'what is not there is not found: %s',
    async (file) => {
      const response = await fetch(`${url}${base}${file}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('no such file');
    },
  );
});

function page(title: string, abstract: string, place: number): string {
  return `<!doctype html><html lang="en"><body>
    <h1 data-pagefind-body data-title="${title}" data-pagefind-meta="title[data-title]">${title}</h1>
    <p data-pagefind-body>${abstract.replace('&', '&amp;')}</p>
    <span hidden data-pagefind-sort="place:${place}"></span>
  </body></html>`;
}

/** Opens the index as a browser does, but for the script, which Node takes from the disk. */
async function indexAt(url: string, base: string): Promise<TextIndex> {
  const script = (await import(
    pathToFileURL(path.join(folder, `pagefind/pagefind.${BUILD}.js`)).href
  )) as PagefindScript;
  const basePath = `${base}pagefind/`;
  const pieces = new IndexPieces((file) => fetch(`${url}${base.slice(0, -1)}${file}`), basePath);
  await pieces.open(BUILD, 'en');
  script.fetchWith(pieces.fetch);
  return pagefindIndex(script.createInstance({ basePath }), pieces);
}
