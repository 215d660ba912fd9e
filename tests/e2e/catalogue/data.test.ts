import { expect } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import { z } from 'zod';
import { exportSchema } from '../../../src/catalogue/export/catalogue-json.ts';
import { outFolder } from '../../../src/folders.ts';
import { cellText } from '../../read-back/csv.ts';
import { readBackExports } from '../../read-back/site-exports.ts';
import { builtSite } from '../sites.ts';
import { papers as stored } from './papers.ts';
import { test } from '../watched.ts';

const slugs = stored.map(({ slug }) => slug);

test('the JSON of the catalogue is of its own schema and has every paper', async ({ request }) => {
  const data = (await (await request.get('papers.json')).json()) as unknown;
  const { papers, count, schema } = exportSchema.parse(data);
  expect(count).toBe(slugs.length);
  expect(papers.map(({ slug }) => slug).sort()).toEqual(slugs.toSorted());
  expect(new URL(schema).pathname).toBe(`${builtSite.base}papers.schema.json`);
  const jsonSchema = (await (await request.get('papers.schema.json')).json()) as Parameters<typeof z.fromJSONSchema>[0];
  expect(z.fromJSONSchema(jsonSchema).safeParse(data)).toMatchObject({ success: true });
});

test('the CSV of the catalogue says what the JSON says', async ({ request }) => {
  const { papers } = exportSchema.parse(await (await request.get('papers.json')).json());
  const response = await request.get('papers.csv');
  expect(response.headers()['content-type']).toContain('text/csv');
  for (const [text, separator] of [
    [await response.text(), ','],
    [await (await request.get('papers-semicolons.csv')).text(), ';'],
  ] as const) {
    const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect([errors, meta.delimiter]).toEqual([[], separator]);
    // What a spreadsheet would run has an apostrophe before it.
    const read = (cell = '') => cellText(cell, separator);
    expect(
      data.map((row) => ['slug', 'title', 'abstract', 'authors', 'published', 'url'].map((name) => read(row[name]))),
    ).toEqual(
      papers.map(({ slug, title, abstract, authors = [], published = '', url }) => [
        slug,
        title,
        abstract,
        authors.join('; '),
        published,
        url,
      ]),
    );
  }
});

test('the BibTeX of the catalogue has an entry a paper, each with a key of its own', async ({ request }) => {
  const text = await (await request.get('papers.bib')).text();
  const keys = [...text.matchAll(/^@\w+\{([^,\s]+),$/gm)].map(([, key]) => key);
  expect(keys).toHaveLength(slugs.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test('there is an icon where browsers look for one beside a file that names none', async ({ request }) => {
  const response = await request.get('favicon.ico');
  expect(response.status()).toBe(200);
  expect((await response.body()).subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
});

test('every XML file is well-formed', async ({ page, request }) => {
  for (const path of ['feed.xml', 'opensearch.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'favicon.svg']) {
    const mistake = await page.evaluate(
      (text) => {
        const read = new DOMParser().parseFromString(text, 'application/xml');
        return read.querySelector('parsererror')?.textContent;
      },
      await (await request.get(path)).text(),
    );
    expect(mistake, path).toBeUndefined();
  }
});

test('the feed has what was added last, and the sitemap every paper', async ({ request }) => {
  const parser = new XMLParser({ isArray: (name) => ['entry', 'url'].includes(name) });
  const { feed } = parser.parse(await (await request.get('feed.xml')).text()) as { feed: { entry?: object[] } };
  const { papers } = exportSchema.parse(await (await request.get('papers.json')).json());
  expect(feed.entry ?? []).toHaveLength(Math.min(50, papers.filter(({ added }) => added).length));
  const { urlset } = parser.parse(await (await request.get('sitemap-0.xml')).text()) as {
    urlset: { url: { loc: string }[] };
  };
  const addresses = urlset.url.map(({ loc }) => loc);
  expect(addresses).toEqual(expect.arrayContaining(papers.map(({ url }) => url)));
});

test('robots are welcome, and told where the sitemap is', async ({ request }) => {
  const text = await (await request.get('robots.txt')).text();
  expect(text).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https?:\/\/.*\/sitemap-index\.xml\n$/);
});

test('every file that others read is read back by a library that did not write it', () => {
  expect(readBackExports(outFolder())).toBe(slugs.length);
});
