import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { bibFile } from '../../../src/catalogue/export/bib-file.ts';
import { papersJson } from '../../../src/catalogue/export/json.ts';
import { download, DOWNLOAD_FORMATS } from '../../../src/search/download.ts';
import { OtherBuildError } from '../../../src/search/index/other-build.ts';
import { absolute, exported } from '../catalogue/exported.ts';

const BUILD = 'b1';
const papers = ['one', 'two', 'three'].map((slug) => exported({ slug, title: slug }));
const files: Readonly<Record<string, string>> = {
  '/papers.json': papersJson(papers, absolute('/papers.schema.json'), BUILD),
  '/papers.bib': bibFile(
    ['@misc{one,\n  title = {one @ home},\n}\n', '@article{two,\n}\n', '@misc{three,\n}\n'],
    BUILD,
  ),
};
const get = (path: string) => Promise.resolve(files[path] ?? '');

describe('a download', () => {
  test('has exactly the papers asked for, in their order, in every format', async () => {
    const json = await download([2, 0], 'json', BUILD, get);
    expect(json).toMatchObject({ name: 'papers-2.json', type: 'application/json' });
    expect(JSON.parse(json.text)).toMatchObject({ version: 1, count: 2, papers: [papers[2], papers[0]] });
    const csv = await download([2, 0], 'csv', BUILD, get);
    const { data } = Papa.parse<{ slug: string }>(csv.text, { header: true, skipEmptyLines: true });
    expect(data.map(({ slug }) => slug)).toEqual(['three', 'one']);
    const bib = await download([2, 0], 'bib', BUILD, get);
    expect(bib.text).toBe('@misc{three,\n}\n\n@misc{one,\n  title = {one @ home},\n}\n');
  });

  test('of nothing is a file without papers', async () => {
    expect(JSON.parse((await download([], 'json', BUILD, get)).text)).toMatchObject({ count: 0, papers: [] });
    expect((await download([], 'bib', BUILD, get)).text).toBe('');
  });

  test.each(DOWNLOAD_FORMATS)(
    'as %s of another build is refused, as its places are those of other papers',
    async (format) => {
      await expect(download([1], format, 'b2', get)).rejects.toThrow(OtherBuildError);
    },
  );

  test.each(DOWNLOAD_FORMATS)('as %s is refused if the file is cut short, or no such file', async (format) => {
    const cut = (path: string) => Promise.resolve((files[path] ?? '').slice(0, -4));
    await expect(download([0], format, BUILD, cut)).rejects.toThrow();
    await expect(download([0], format, BUILD, () => Promise.resolve('<p>Sign in</p>'))).rejects.toThrow();
    await expect(download([0], format, BUILD, () => Promise.resolve('{}'))).rejects.toThrow();
  });
});
