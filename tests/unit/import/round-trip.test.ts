import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runImport } from '../../../scripts/import/run-import.ts';
import { bibtex } from '../../../src/catalogue/citation/bibtex.ts';
import { cslItem } from '../../../src/catalogue/citation/csl.ts';
import { ris } from '../../../src/catalogue/citation/ris.ts';
import { readChecked } from '../../../src/catalogue/model/checked-yaml.ts';
import { parsePaperFile, type StoredPaper } from '../../../src/catalogue/model/paper-file.ts';
import { taskAreasSchema, type TaskArea } from '../../../src/catalogue/model/task-area.ts';
import { venuesSchema, type Venue } from '../../../src/catalogue/model/venue.ts';
import { files, FIXTURE } from '../catalogue-files.ts';

/** Papers with mark-up and corrections. */
const CASES = ['banners-and-mark-up', 'corrections-kept'];

const text = (name: string) => readFileSync(path.join(FIXTURE, name), 'utf8');
const bytes = (content: string) => new TextEncoder().encode(content);

function parsed<T>(name: string, schema: Parameters<typeof readChecked<T>>[2]): T {
  const read = readChecked<T>(text(name), name, schema);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const areas = parsed<readonly TaskArea[]>('task-areas.yaml', taskAreasSchema);
const venues = parsed<readonly Venue[]>('venues.yaml', venuesSchema);

/** Whatever its title and its names are written in, a paper comes back from its citation as it was. */
const papers = [
  ...files(path.join(FIXTURE, 'papers')),
  ...CASES.flatMap((name) => [...files(path.join('tests/fixtures/import', name, 'expected'))]),
]
  .map(([name, file]) => ({ name, ...(parsePaperFile(file, name) as StoredPaper) }))
  .filter(({ paper }) => paper.curated?.title === undefined)
  .filter(({ name, paper }) => name.length < 60 || paper.authors)
  .slice(0, 40);

const items = papers.map(({ paper, abstract }) => {
  const keywords = paper.areas.map((id) => areas.find((area) => area.id === id)?.label ?? id);
  return { paper, item: cslItem(paper, paper.title, { abstract, keywords, venues }) };
});

test.each([
  ['BibTeX', 'papers.bib', items.map(({ item, paper }) => bibtex(item, paper)).join('\n')],
  ['RIS', 'papers.ris', items.map(({ item }) => ris(item)).join('')],
  ['CSL-JSON', 'papers.json', JSON.stringify(items.map(({ item }) => item))],
])('papers come back from their citations in %s', (_, name, citations) => {
  const result = runImport({
    dumps: [{ name, bytes: bytes(citations) }],
    taskAreas: { name: 'task-areas.yaml', bytes: bytes(text('task-areas.yaml')) },
    venues: { name: 'venues.yaml', bytes: bytes(text('venues.yaml')) },
    bibliographies: [],
    papers: new Map(),
    folder: 'papers',
    today: '2026-01-31',
  });
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  const told = ({ paper: { title, authors, arxiv, doi, published, venue }, abstract }: StoredPaper) => ({
    title,
    abstract,
    authors,
    arxiv,
    doi: doi?.toLowerCase(),
    published,
    venue,
  });
  const back = [...result.plan.added].map(([file, content]) => told(parsePaperFile(content, file) as StoredPaper));
  const byTitle = (one: { readonly title: string }, other: { readonly title: string }) =>
    one.title < other.title ? -1 : 1;
  expect(back.sort(byTitle)).toEqual(papers.map(told).sort(byTitle));
  expect(back.length).toBeGreaterThanOrEqual(20);
});
