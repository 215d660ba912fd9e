import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import { z } from 'zod';
import { exportSchema, type ExportedPaper } from '../../src/catalogue/export/catalogue-json.ts';
import { atomFeed } from '../../src/catalogue/export/atom.ts';
import { openSearch } from '../../src/catalogue/export/opensearch.ts';
import { contentFolder } from '../../src/folders.ts';
import { site } from '../../src/site.config.ts';

const slugs = readdirSync(path.join(contentFolder(), 'papers'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3))
  .sort();

const NOTHING_STATED: ExportedPaper = {
  slug: 'a-paper',
  url: 'https://example.org/papers/a-paper/',
  title: 'A paper',
  added: '2026-01-31',
  source: { dump: 'dump.txt', line: 1 },
  scale: [],
  parameters: [],
  areas: [],
  links: [],
  artifacts: { code: 'none', models: 'none', data: 'none' },
  abstract: 'An abstract.',
};

test('the JSON of the catalogue is of its own schema and has every paper', async ({ request }) => {
  const data = (await (await request.get('/papers.json')).json()) as unknown;
  const { papers, count, schema } = exportSchema.parse(data);
  expect(count).toBe(slugs.length);
  expect(papers.map(({ slug }) => slug).sort()).toEqual(slugs);
  expect(new URL(schema).pathname).toBe('/papers.schema.json');
  const jsonSchema = (await (await request.get('/papers.schema.json')).json()) as Parameters<
    typeof z.fromJSONSchema
  >[0];
  expect(z.fromJSONSchema(jsonSchema).safeParse(data)).toMatchObject({ success: true });
});

test('the CSV of the catalogue says what the JSON says', async ({ request }) => {
  const { papers } = exportSchema.parse(await (await request.get('/papers.json')).json());
  const response = await request.get('/papers.csv');
  expect(response.headers()['content-type']).toContain('text/csv');
  const { data, errors } = Papa.parse<Record<string, string>>(await response.text(), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(
    data.map(({ slug, title, abstract, authors, published, url }) => ({
      slug,
      title,
      abstract,
      authors,
      published,
      url,
    })),
  ).toEqual(
    papers.map(({ slug, title, abstract, authors = [], published = '', url }) => ({
      slug,
      title,
      abstract,
      authors: authors.join('; '),
      published,
      url,
    })),
  );
});

test('the BibTeX of the catalogue has an entry a paper, each with a key of its own', async ({ request }) => {
  const text = await (await request.get('/papers.bib')).text();
  const keys = [...text.matchAll(/^@\w+\{([^,\s]+),$/gm)].map(([, key]) => key);
  expect(keys).toHaveLength(slugs.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test('every XML file is well-formed, as are those of any paper and site', async ({ page, request }) => {
  const odd = 'a < b & "c" \'d\' ]]> <!-- <script> &nbsp; \u0000\u0007\uFFFE\uD800 שלום 🧪';
  const papers = [{ ...NOTHING_STATED, title: odd, abstract: odd, authors: [odd], areas: [{ id: 'x', label: odd }] }];
  const absolute = (path: string) => `https://example.org/a&b${path}`;
  const files = {
    feed: atomFeed(papers, { title: odd, description: odd, path: '/feed.xml', absolute }),
    search: openSearch({ title: odd, description: odd, home: absolute('/'), icon: absolute('/icon.svg') }),
  };
  const built = ['/feed.xml', '/opensearch.xml', '/sitemap-index.xml', '/sitemap-0.xml', '/favicon.svg'];
  const texts = await Promise.all(built.map(async (path) => [path, await (await request.get(path)).text()] as const));
  for (const [name, xml] of [...texts, ...Object.entries(files)]) {
    const mistake = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'application/xml');
      return read.querySelector('parsererror')?.textContent;
    }, xml);
    expect(mistake, name).toBeUndefined();
  }
});

test('the feed has what was added last, and the sitemap every paper', async ({ request }) => {
  const parser = new XMLParser({ isArray: (name) => ['entry', 'url'].includes(name) });
  const { feed } = parser.parse(await (await request.get('/feed.xml')).text()) as { feed: { entry?: object[] } };
  const { papers } = exportSchema.parse(await (await request.get('/papers.json')).json());
  expect(feed.entry ?? []).toHaveLength(Math.min(50, papers.filter(({ added }) => added).length));
  const { urlset } = parser.parse(await (await request.get('/sitemap-0.xml')).text()) as {
    urlset: { url: { loc: string }[] };
  };
  const addresses = urlset.url.map(({ loc }) => loc);
  expect(addresses).toEqual(expect.arrayContaining(papers.map(({ url }) => url)));
});

test('robots are welcome, and told where the sitemap is', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text();
  expect(text).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https?:\/\/.*\/sitemap-index\.xml\n$/);
});

test('every paper has a picture of 1200 by 630 pixels and few bytes', async ({ request }) => {
  test.skip(!site.cards, 'this catalogue goes without');
  for (const slug of slugs) {
    const png = await (await request.get(`/papers/${slug}.png`)).body();
    // Width and height stand in the header. https://www.w3.org/TR/png-3/#11IHDR
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
    expect(png.length, slug).toBeLessThan(40_000);
  }
});
