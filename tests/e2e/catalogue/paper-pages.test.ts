import { brotliCompressSync, constants } from 'node:zlib';
import { expect } from '@playwright/test';
import { decodeHTML } from 'entities';
import { builtFile, papers, spread } from './papers.ts';
import { test } from '../watched.ts';

// Large catalogues take their time.
test.describe.configure({ timeout: 900_000 });

const page = (slug: string) => builtFile('papers', slug, 'index.html');

test('every page of a paper is at most 14 kB over the wire with its styles and scripts', () => {
  for (const { slug } of spread(papers)) {
    const html = page(slug);
    expect(html).not.toMatch(/<link[^>]*stylesheet|<script[^>]*\ssrc=|<img/);
    // At the strongest compression that hosts use.
    const bytes = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    expect(bytes, slug).toBeLessThan(14_000);
  }
});

test('every title is the heading of its page', () => {
  for (const { slug, title } of papers) {
    const heading = /<h1(?:"[^"]*"|[^">])*>(.*?)<\/h1>/s.exec(page(slug))?.[1]?.replace(/<[^>]*>/g, '') ?? '';
    expect(decodeHTML(heading)).toBe(title);
  }
});

test('every JSON-LD parses, and says the title', () => {
  for (const { slug, title } of papers) {
    const script = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page(slug))?.[1] ?? '';
    expect(JSON.parse(script)).toMatchObject({ name: title });
  }
});
