import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource, type Candidate } from '../../../../scripts/import/read/read-source.ts';
import { runImport, type ImportInput } from '../../../../scripts/import/run-import.ts';
import { readChecked } from '../../../../src/catalogue/model/checked-yaml.ts';
import { venuesSchema, type Venue } from '../../../../src/catalogue/model/venue.ts';
import { FIXTURE } from '../../catalogue-files.ts';

/** The same twelve papers in every format, each as its service writes it. */
const SOURCES = 'tests/fixtures/sources';

const bytes = (name: string) => readFileSync(path.join(SOURCES, name));
const venuesText = readFileSync('content/venues.yaml', 'utf8');
const read = readChecked<readonly Venue[]>(venuesText, 'venues.yaml', venuesSchema);
const venues = 'value' in read ? read.value : [];

type Facts = Candidate['facts'];
const known = (JSON.parse(bytes('bibliography.json').toString('utf8')) as (Facts & { title: string })[]).map(
  ({ title, ...facts }) => ({ title, facts }),
);

const WHO_AND_WHEN = ['authors', 'published'] as const;
const IDS = ['arxiv', 'doi'] as const;

/** What each file tells of the twelve facts that all know of a paper, and what it tells beside them. */
const TELLS: Readonly<Record<string, readonly [tells: readonly (keyof Facts)[], more?: readonly (keyof Facts)[]]>> = {
  'papers.txt': [[]],
  'papers.txt.gz': [[]],
  'papers.bib': [[...WHO_AND_WHEN, ...IDS, 'venue', 'primaryClass']],
  'papers.bib.gz': [[...WHO_AND_WHEN, ...IDS, 'venue', 'primaryClass']],
  'papers.ris': [[...WHO_AND_WHEN, ...IDS, 'venue']],
  'papers.nbib': [[...WHO_AND_WHEN, 'doi', 'venue'], ['urls']],
  'csl.json': [[...WHO_AND_WHEN, ...IDS, 'venue']],
  'scopus.csv': [[...WHO_AND_WHEN, ...IDS, 'venue'], ['urls']],
  'spreadsheet.tsv': [[...WHO_AND_WHEN, ...IDS, 'venue']],
  'own-headers.csv': [[...WHO_AND_WHEN]],
  'arxiv.jsonl': [[...WHO_AND_WHEN, ...IDS, 'primaryClass'], ['rights']],
  'arxiv.atom': [[...WHO_AND_WHEN, ...IDS, 'primaryClass']],
  'oai.xml': [[...WHO_AND_WHEN, ...IDS, 'primaryClass'], ['rights']],
  'semantic-scholar.jsonl': [[...WHO_AND_WHEN, ...IDS, 'venue']],
  'openalex.json': [[...WHO_AND_WHEN, ...IDS, 'venue']],
  'openreview-1.jsonl': [
    [...WHO_AND_WHEN, 'venue'],
    ['urls', 'keywords', 'rights'],
  ],
  'openreview-2.json': [
    [...WHO_AND_WHEN, 'venue'],
    ['urls', 'keywords', 'rights'],
  ],
  'conference.json': [
    ['authors', ...IDS],
    ['urls', 'keywords'],
  ],
  'virtual-site.json': [['authors'], ['urls']],
  'hugging-face.json': [[...WHO_AND_WHEN, 'arxiv']],
};

const FIELDS = new Map([
  ['title', 'Name of it'],
  ['abstract', 'What it says'],
  ['authors', 'Who'],
  ['date', 'When'],
]);

const files = readdirSync(SOURCES).filter((name) => !name.startsWith('bibliography'));
const reading = (name: string) => (name === 'own-headers.csv' ? { fields: FIELDS } : {});
const texts = readSource({ name: 'papers.txt', bytes: bytes('papers.txt') }).candidates.map(({ abstract }) => abstract);

describe('the same twelve papers', () => {
  test('stand in every format that is known', () => {
    expect(files.sort()).toEqual(Object.keys(TELLS).sort());
    expect(texts).toHaveLength(12);
  });

  test.each(files)('are read from %s, with all that it tells', (name) => {
    const { candidates, problems } = readSource({ name, bytes: bytes(name) }, { venues, ...reading(name) });
    expect(problems).toEqual([]);
    const [tells, more = []] = TELLS[name] ?? [[]];
    const expected = known.map(({ title, facts }, nth) => ({
      title,
      abstract: texts[nth],
      facts: Object.fromEntries(tells.map((field) => [field, facts[field]])),
    }));
    const told = candidates.map(({ title, abstract, facts }) => ({
      title,
      abstract,
      facts: Object.fromEntries(Object.entries(facts).filter(([field]) => !more.includes(field as keyof Facts))),
    }));
    expect(told).toEqual(expected);
    for (const { facts } of candidates) for (const field of more) expect(facts[field]).toBeDefined();
  });

  test('are found where they stand in their files', () => {
    const places = (name: string) =>
      readSource({ name, bytes: bytes(name) }).candidates.map(({ line, record }) => [line, record]);
    expect(places('papers.txt').slice(0, 2)).toEqual([
      [1, undefined],
      [3, undefined],
    ]);
    for (const name of ['papers.bib', 'papers.ris', 'papers.nbib', 'csl.json', 'arxiv.atom', 'oai.xml']) {
      const lines = bytes(name).toString('utf8').split(/\r?\n/);
      for (const [line] of places(name))
        expect(lines[(line ?? 0) - 1], name).toMatch(/^\s*(?:@|TY|PMID|\{|<entry|<record)/);
    }
    expect(places('openalex.json').slice(0, 2)).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  const imported = (name: string, bibliographies: ImportInput['bibliographies']) => {
    const result = runImport({
      dumps: [{ name, bytes: bytes(name) }],
      taskAreas: { name: 'task-areas.yaml', bytes: readFileSync(path.join(FIXTURE, 'task-areas.yaml')) },
      venues: { name: 'venues.yaml', bytes: new TextEncoder().encode(venuesText) },
      bibliographies,
      reading: reading(name),
      papers: new Map(),
      folder: 'papers',
      today: '2026-01-31',
    });
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    return result.plan.added;
  };
  const bibliography = [{ name: 'bibliography.json', bytes: bytes('bibliography.json') }];
  const bare = (added: ReadonlyMap<string, string>) =>
    [...added]
      .map(([name, text]) => [name, text.replace(/^(?:source|digest|urls|keywords|rights): .*\n/gm, '')] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
  const wanted = bare(imported('papers.txt', bibliography));

  test.each(files)('of %s make the same twelve files, once the bibliography tells what it does not', (name) => {
    expect(bare(imported(name, bibliography))).toEqual(wanted);
  });

  test.each(files.filter((name) => TELLS[name]?.[0].length === 6))('of %s make them without it', (name) => {
    expect(bare(imported(name, []))).toEqual(wanted);
  });

  test('of all files at once are the same twelve', () => {
    const result = runImport({
      dumps: files.filter((name) => name !== 'own-headers.csv').map((name) => ({ name, bytes: bytes(name) })),
      taskAreas: { name: 'task-areas.yaml', bytes: readFileSync(path.join(FIXTURE, 'task-areas.yaml')) },
      venues: { name: 'venues.yaml', bytes: new TextEncoder().encode(venuesText) },
      bibliographies: [],
      papers: new Map(),
      folder: 'papers',
      today: '2026-01-31',
    });
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    expect(bare(result.plan.added)).toEqual(wanted);
    expect(result.notes.filter(({ what }) => what.includes('another source'))).toEqual([]);
  });
});

describe('a file', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const problems = (text: string, name = 'x') => readSource({ name, bytes: utf8(text) }).problems;

  test.each([
    ['a page', '<!doctype html><html><body>Papers</body></html>'],
    ['XML of another kind', '<?xml version="1.0"?><rss><channel/></rss>'],
    ['a PDF', '%PDF-1.7\n1 0 obj'],
  ])('that is %s is refused with what was looked for', (_, text) => {
    expect(problems(text)).toEqual([
      {
        file: 'x',
        what: 'The file is in no format that can be read.',
        todo: expect.stringMatching(/bibtex \(a line that begins as @article\{ does\).*--from FORMAT/) as string,
      },
    ]);
  });

  test('says what is wrong at each of its records, and reads the others', () => {
    const bib = '@article{a, title = {Open\n@article{b, title = {Whole}, abstract = {We show it.}}\n';
    const { candidates, problems: found } = readSource({ name: 'x.bib', bytes: utf8(bib) });
    expect(candidates.map(({ title }) => title)).toEqual(['Whole']);
    expect(found).toMatchObject([{ line: 1, what: 'The entry “@article{a” cannot be read to its end.' }]);
    const lines = '{"title":"A","abstract":"We show it."}\n{"title":\n{"title":"B","abstract":"We do."}\n7\n';
    expect(problems(lines)).toMatchObject([
      { line: 2, what: expect.stringContaining('This line is no JSON') as string },
      { line: 4, what: expect.stringContaining('where a paper should be') as string },
    ]);
    expect(problems('[{"title": "A"},\n oops]')).toMatchObject([{ line: 2, what: 'The file is no whole JSON.' }]);
    expect(problems('<feed><entry></feed>')).toMatchObject([{ line: 1 }]);
    const bomb = `<!DOCTYPE feed [<!ENTITY a "${'x'.repeat(9000)}">]><feed><entry><title>${'&a;'.repeat(30_000)}</title></entry></feed>`;
    expect(problems(bomb)).toMatchObject([{ what: expect.stringContaining('cannot be read as XML') as string }]);
    expect(problems('<feed>'.repeat(50_000) + '</feed>'.repeat(50_000))).toHaveLength(1);
  });

  test('whose columns nobody knows is a table all the same, and asks which they are', () => {
    const { problems: found } = readSource({ name: 'own-headers.csv', bytes: bytes('own-headers.csv') });
    expect(found).toEqual([
      {
        file: 'own-headers.csv',
        line: 1,
        what: 'No column is known as the title.',
        todo: 'The columns are “Name of it”, “What it says”, “Who”, “When”. Say which it is: --fields title=COLUMN',
      },
    ]);
  });

  test('that is packed badly, or too large, says so', () => {
    expect(readSource({ name: 'x.gz', bytes: Uint8Array.of(0x1f, 0x8b, 1, 2) }).problems).toMatchObject([
      { what: 'The file cannot be unpacked.' },
    ]);
  });

  test('of a conference is known by its name, but not for what was rejected', () => {
    const list = ['Oral', 'Reject'].map((status) => ({ title: `On ${status}`, status, abstract: 'We show it.' }));
    const source = { name: 'dumps/iclr2024.json', bytes: utf8(JSON.stringify(list)) };
    expect(readSource(source, { venues }).candidates.map(({ facts }) => facts.venue)).toEqual(['ICLR 2024', undefined]);
  });
});
