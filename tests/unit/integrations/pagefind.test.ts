import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexPapers, lastBuild } from '../../../src/integrations/pagefind.ts';
import { openPagefind } from '../../../src/search/index/pagefind.ts';

/** Two papers, and a page that is not to be found. */
const PAPERS = [
  { slug: 'beta', title: 'Beta', abstract: 'Caches & zebras, again zebras.' },
  { slug: 'alpha', title: 'Alpha', abstract: 'Zebras compress caches.' },
];
const ABOUT = '<html lang="en"><body><h1>Zebras</h1></body></html>';

const BUILD = '0123abcd';

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(folder, 'about'));
  writeFileSync(path.join(folder, 'about/index.html'), ABOUT);
  await indexPapers(folder, BUILD, PAPERS);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('The index of a built site', () => {
  test('is its lists and texts, named by the build or by their content', () => {
    const files = readdirSync(path.join(folder, 'pagefind'), { recursive: true, withFileTypes: true });
    const names = files.filter((file) => file.isFile()).map(({ name }) => name.replace(/[0-9a-f]{7,}/, 'HASH'));
    expect([...new Set(names)].sort()).toEqual([
      'pagefind-entry.HASH.json',
      'pagefind.unknown_HASH.pf_meta',
      'unknown_HASH.pf_fragment',
      'unknown_HASH.pf_index',
    ]);
    const entry = readFileSync(path.join(folder, `pagefind/pagefind-entry.${BUILD}.json`), 'utf8');
    expect(JSON.parse(entry)).toMatchObject({ build: BUILD, languages: { unknown: { page_count: 2 } } });
  });

  test('leaves the environment as it was', () => {
    expect(Object.keys(process.env).filter((name) => name.startsWith('PAGEFIND'))).toEqual([]);
  });

  test('is not taken for made when it cannot be written', async () => {
    const taken = mkdtempSync(path.join(tmpdir(), 'site-'));
    try {
      writeFileSync(path.join(taken, 'pagefind'), 'a file where the index should go');
      await expect(indexPapers(taken, BUILD, PAPERS)).rejects.toThrow();
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
    const get = (file: string) => fetch(`${url}${base.slice(0, -1)}${file}`);
    const index = await openPagefind({ base, build: BUILD, get });
    expect((await index.postings('zebras')).map(({ place }) => place)).toEqual([0, 1]);
    expect(await index.text(1)).toEqual({
      url: `${base}papers/alpha/`,
      title: 'Alpha',
      abstract: 'Zebras compress caches.',
    });
  });

  test('the whole last build can be read beside the pages of now', async () => {
    const about = await fetch(`${url}${base}last-build/about/`);
    expect(await about.text()).toBe(ABOUT);
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
