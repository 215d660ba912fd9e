import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { outFolder } from '../../../src/folders.ts';
import { site } from '../../../src/site.config.ts';
import { papers, spread } from './papers.ts';
import { test } from '../watched.ts';

test('every paper has a picture of 1200 by 630 pixels and few bytes, or none has, as the site is set up', () => {
  for (const { slug } of spread(papers)) {
    const file = path.join(outFolder(), 'papers', `${slug}.png`);
    expect(existsSync(file), slug).toBe(site.cards);
    if (!site.cards) continue;
    const png = readFileSync(file);
    // Width and height stand in the header. https://www.w3.org/TR/png-3/#11IHDR
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
    expect(png.length, slug).toBeLessThan(40_000);
  }
});
