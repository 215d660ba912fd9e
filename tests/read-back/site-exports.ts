import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeHTML } from 'entities';
import { marked } from 'marked';
import Papa from 'papaparse';
import { exportSchema, type ExportedCatalogue } from '../../src/catalogue/export/catalogue-json.ts';
import { formulas } from '../../src/catalogue/text/formulas.ts';
import { readBibtex, readBibtexAgain, readCsl, readRis, readRisAgain, type ReadCitation } from './citations.ts';
import { cellText, formulaCells } from './csv.ts';
import { readXml } from './xml.ts';

interface FeedEntry {
  readonly id: string;
  readonly title: { readonly '#text': string };
}

type Papers = ExportedCatalogue['papers'];

/**
 * Reads every file that a built site offers to other programs, each by a library that did not write it, and compares
 * what they say with one another.
 * @param folder the built site
 * @returns how many papers there are
 * @throws AssertionError with the file that cannot be read or says something else
 */
export function readBackExports(folder: string): number {
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const { papers } = exportSchema.parse(JSON.parse(read('papers.json')));
  assertTable(read('papers.csv'), ',', papers);
  assertTable(read('papers-semicolons.csv'), ';', papers);
  assertTitles('papers.bib', readBibtex(read('papers.bib')), papers);
  assert.equal(readBibtexAgain(read('papers.bib')).length, papers.length);
  for (const paper of papers) assertCitations(paper, (ending) => read(`papers/${paper.slug}.${ending}`));
  assertXml(read, papers);
  assertLinks(read('llms.txt'), folder);
  return papers.length;
}

function assertTable(text: string, separator: ',' | ';', papers: Papers): void {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  assert.deepEqual([errors, meta.delimiter, meta.linebreak], [[], separator, '\r\n']);
  const names = ['slug', 'title', 'authors', 'venue', 'abstract', 'url'] as const;
  assert.deepEqual(
    data.map((row) => names.map((name) => cellText(row[name] ?? '', separator))),
    papers.map(({ slug, title, authors = [], venue = '', abstract, url }) => [
      slug,
      title,
      authors.join('; '),
      venue,
      abstract,
      url,
    ]),
  );
  for (const other of [',', ';', '\t']) assert.deepEqual(formulaCells(text, separator, other), []);
}

/** A reader's own view of TeX, of spaces in a row and of entities does not count. */
function assertTitles(file: string, read: readonly ReadCitation[], papers: Papers): void {
  assert.equal(read.length, papers.length, file);
  for (const [place, { title, authors = [] }] of papers.entries()) {
    assert.equal(read[place]?.authors, authors.length, file);
    if (formulas(title).some(({ kind }) => kind === 'formula')) continue;
    const words = (text: string) => decodeHTML(text).replace(/\s+/g, ' ');
    assert.equal(words(read[place].title), words(title), file);
  }
}

function assertCitations(paper: Papers[number], read: (ending: string) => string): void {
  const one = [paper];
  assertTitles(`${paper.slug}.bib`, readBibtex(read('bib')), one);
  assertTitles(`${paper.slug}.ris`, readRis(read('ris')), one);
  assertTitles(`${paper.slug}.ris`, readRisAgain(read('ris')), one);
  assertTitles(`${paper.slug}.json`, readCsl(read('json')), one);
}

function assertXml(read: (name: string) => string, papers: Papers): void {
  const { feed } = readXml(read('feed.xml'), ['entry']) as { feed: { entry?: FeedEntry[] } };
  const titles = new Map(papers.map(({ url, title }) => [url, title]));
  assert.equal(feed.entry?.length ?? 0, Math.min(50, papers.filter(({ added }) => added).length));
  for (const { id, title } of feed.entry ?? [])
    assert.equal(decodeHTML(decodeHTML(title['#text'])), decodeHTML(titles.get(id) ?? ''));
  const { urlset } = readXml(read('sitemap-0.xml'), ['url']) as { urlset: { url: { loc: string }[] } };
  const addresses = new Set(urlset.url.map(({ loc }) => loc));
  for (const { url } of papers) assert.ok(addresses.has(url), url);
  for (const name of ['sitemap-index.xml', 'opensearch.xml']) readXml(read(name));
}

/** Every link of llms.txt leads to a page or a file of this site. */
function assertLinks(text: string, folder: string): void {
  const origins = new Set<string>();
  void marked.walkTokens(marked.lexer(text), (token) => {
    assert.notEqual(token.type, 'html');
    if (token.type !== 'link') return;
    origins.add(new URL((token as { href: string }).href).origin);
  });
  assert.equal(origins.size, 1);
  assert.ok(readdirSync(folder).includes('llms.txt'));
}
