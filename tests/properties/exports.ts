import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marked, type Token } from 'marked';
import Papa from 'papaparse';
import { jsonLd } from '../../src/catalogue/citation/scholar-metadata.ts';
import { atomFeed } from '../../src/catalogue/export/atom.ts';
import { exportSchema } from '../../src/catalogue/export/catalogue-json.ts';
import { papersCsv } from '../../src/catalogue/export/csv.ts';
import { exportPaper, type ExportedPaper } from '../../src/catalogue/export/exported-paper.ts';
import { papersJson } from '../../src/catalogue/export/json.ts';
import { llmsText } from '../../src/catalogue/export/llms-txt.ts';
import { openSearch } from '../../src/catalogue/export/opensearch.ts';
import { facets } from '../../src/catalogue/model/facet-counts.ts';
import type { Paper } from '../../src/catalogue/model/paper.ts';
import { withoutHidden } from '../../src/catalogue/text/visible.ts';
import { xmlCharacters } from '../../src/catalogue/text/xml.ts';
import { cellText, formulaCells } from '../read-back/csv.ts';
import { readXml } from '../read-back/xml.ts';
import { property, type Property } from './property.ts';
import { hostileText, someText } from './texts.ts';

const absolute = (path: string) => `https://example.org/base${path}`;
const areas = [{ id: 'fine-tuning', label: 'Fine-tuning', definition: 'Adapting a model.' }];

/** A paper whose every text is hostile, and that no schema has looked at. */
export const hostilePaper: fc.Arbitrary<Paper & { slug: string; abstract: string }> = fc
  .record({
    title: someText,
    abstract: someText,
    authors: fc.option(fc.array(someText, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    venue: fc.option(someText, { nil: undefined }),
    published: fc.constantFrom(undefined, '2024', '0000-01-01', '9999-12-31'),
    arxiv: fc.constantFrom(undefined, '2401.00010', 'cs/0112017'),
    areas: fc.constantFrom<string[]>([], ['fine-tuning']),
  })
  .map(({ authors, venue, published, arxiv, ...fields }) => ({
    ...fields,
    ...(authors && { authors }),
    ...(venue && { venue }),
    ...(published && { published }),
    ...(arxiv && { arxiv }),
    slug: 'a-paper',
    added: '2026-01-31',
    source: { dump: 'dump.txt', line: 1 },
    parameters: [],
    links: [],
    artifacts: { code: 'none' as const, models: 'none' as const, data: 'none' as const },
  }));

const exported: fc.Arbitrary<ExportedPaper[]> = fc
  .array(hostilePaper, { minLength: 1, maxLength: 3 })
  .map((papers) => papers.map((paper) => exportPaper(paper, areas, absolute)));

function csvReadsBack(papers: readonly ExportedPaper[], separator: ',' | ';'): void {
  const text = papersCsv(papers, separator);
  // The reader finds out by itself what ends a line and what parts cells.
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  assert.deepEqual([errors, meta.delimiter, meta.linebreak], [[], separator, '\r\n']);
  const read = data.map(({ title = '', abstract = '' }) => [title, abstract].map((cell) => cellText(cell, separator)));
  const plain = (cell: string) =>
    cell
      .toWellFormed()
      .replace(/[^\P{Cc}\t\n\r]/gu, '')
      .trim();
  assert.deepEqual(
    read,
    papers.map(({ title, abstract }) => [plain(title), plain(abstract)]),
  );
  for (const other of [',', ';', '\t']) assert.deepEqual(formulaCells(text, separator, other), []);
}

function xmlReadsBack(papers: readonly ExportedPaper[], siteTitle: string): void {
  const site = { title: siteTitle, description: siteTitle, absolute };
  const { feed } = readXml(atomFeed(papers, { ...site, path: '/feed.xml' }), ['entry']) as {
    feed: { entry: { title: { '#text': string } }[] };
  };
  const unescaped = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&nbsp;', '\u00A0').replaceAll('&amp;', '&');
  const lines = (text: string) => text.replace(/\r\n?/g, '\n');
  assert.deepEqual(
    feed.entry.map(({ title }) => lines(unescaped(title['#text']))).sort(),
    papers.map(({ title }) => lines(xmlCharacters(title))).sort(),
  );
  readXml(openSearch({ ...site, home: absolute('/'), icon: absolute('/favicon.svg') }));
}

/** Links and elements of HTML that a reader of Markdown finds. */
function marksIn(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  void marked.walkTokens(tokens as Token[], (token) => {
    if (token.type === 'link' || token.type === 'image') found.push(String((token as { href?: unknown }).href));
    if (token.type === 'html' || token.type === 'code' || token.type === 'codespan') found.push(token.raw);
  });
  return found;
}

function llmsReadsBack(text: string): void {
  const vocabulary = [{ id: 'fine-tuning', label: text, definition: text }];
  const papers = [{ areas: ['fine-tuning'], parameters: [], links: [], artifacts: {} }] as unknown as Paper[];
  const site = { title: text, description: text, count: 1, absolute, areas: vocabulary };
  const plain = { ...site, title: 'x', description: 'x', areas: areas };
  const marks = (options: typeof site) =>
    marksIn(marked.lexer(llmsText({ ...options, facets: facets(papers, options.areas) })));
  assert.deepEqual(marks(site), marks(plain));
}

/** Every file that others read, read by a library that did not write it. */
export const exportProperties: readonly Property[] = [
  property(
    'CSV reads back as written, and no cell runs whatever a program takes for the end of a cell',
    fc.property(exported, fc.constantFrom(',' as const, ';' as const), csvReadsBack),
  ),
  property(
    'JSON is of its own schema, and says what was written',
    fc.property(exported, (papers) => {
      const { papers: read } = exportSchema.parse(JSON.parse(papersJson(papers, absolute('/papers.schema.json'))));
      assert.deepEqual(
        read.map(({ title }) => title),
        papers.map(({ title }) => withoutHidden(title).trim()),
      );
    }),
  ),
  property('the feed and the description of search are XML', fc.property(exported, hostileText, xmlReadsBack)),
  property('llms.txt has no link and no element but its own', fc.property(someText, llmsReadsBack)),
  property(
    'JSON-LD stands in a script, and cannot end it',
    fc.property(hostilePaper, (paper) => {
      const text = jsonLd(paper, { url: absolute('/papers/a/'), keywords: [paper.title], venues: [] });
      assert.doesNotMatch(text, /[<>&\u2028\u2029]/);
      assert.equal((JSON.parse(text) as { name: string }).name, paper.title);
    }),
  ),
];
