import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { papersJson } from '../../../src/catalogue/export/json.ts';
import { download } from '../../../src/search/download.ts';
import { absolute, exported } from '../catalogue/exported.ts';

const papers = ['one', 'two', 'three'].map((slug) => exported({ slug, title: slug }));
const files: Readonly<Record<string, string>> = {
  '/papers.json': papersJson(papers, absolute('/papers.schema.json')),
  '/papers.bib': '@misc{one,\n  title = {one @ home},\n}\n\n@article{two,\n}\n\n@misc{three,\n}\n',
};
const get = (path: string) => Promise.resolve(files[path] ?? '');

describe('a download', () => {
  test('has exactly the papers asked for, in their order, in every format', async () => {
    const json = await download([2, 0], 'json', get);
    expect(json).toMatchObject({ name: 'papers-2.json', type: 'application/json' });
    expect(JSON.parse(json.text)).toMatchObject({ version: 1, count: 2, papers: [papers[2], papers[0]] });
    const csv = await download([2, 0], 'csv', get);
    const { data } = Papa.parse<{ slug: string }>(csv.text, { header: true, skipEmptyLines: true });
    expect(data.map(({ slug }) => slug)).toEqual(['three', 'one']);
    const bib = await download([2, 0], 'bib', get);
    expect(bib.text).toBe('@misc{three,\n}\n\n@misc{one,\n  title = {one @ home},\n}\n');
  });

  test('of nothing is a file without papers', async () => {
    expect(JSON.parse((await download([], 'json', get)).text)).toMatchObject({ count: 0, papers: [] });
    expect((await download([], 'bib', get)).text).toBe('');
  });

  test('fails where the page and the data are of different builds', async () => {
    await expect(download([3], 'csv', get)).rejects.toThrow('there is no paper 3');
  });
});
