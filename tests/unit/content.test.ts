import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePaperFile } from '../../src/catalogue/model/paper-file.ts';
import { contentFolder } from '../../src/folders.ts';
import { runImport } from '../../scripts/import/run-import.ts';
import { withCorrections } from '../../src/catalogue/model/paper.ts';

const CONTENT = path.relative('.', contentFolder());
const FOLDER = path.join(CONTENT, 'papers');
const files = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]));
const source = (name: string) => ({ name, bytes: readFileSync(name) });
const papers = [...files].map(([name, text]) => {
  const read = parsePaperFile(text, name);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return { name, ...read };
});

describe('The papers of the catalogue', () => {
  test('are what the import makes of the dump, with the corrections kept', () => {
    const dumps = readdirSync(path.join(CONTENT, 'dumps')).map((name) => source(path.join(CONTENT, 'dumps', name)));
    const result = runImport({
      dumps,
      taskAreas: source(path.join(CONTENT, 'task-areas.yaml')),
      bibliography: source(path.join(CONTENT, 'bibliography.json')),
      papers: files,
      folder: FOLDER,
      today: '2000-01-01',
    });
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    expect(result.plan).toMatchObject({ added: new Map(), changed: new Map(), gone: [] });
    expect(result.plan.unchanged).toHaveLength(119);
  });

  test.each(papers)('have evidence that stands in the title or the abstract: $name', ({ paper, abstract }) => {
    const { parameters, links, evidence } = withCorrections(paper);
    const words = [
      ...parameters.map(({ text }) => text),
      ...links.flatMap(({ text }) => text ?? []),
      ...Object.values(evidence?.areas ?? {}).flat(),
      ...Object.values(evidence?.artifacts ?? {}),
    ];
    for (const text of words) expect(paper.title.includes(text) || abstract.includes(text) ? text : '').toBe(text);
  });

  test('have no mark-up left in their titles and abstracts', () => {
    for (const { paper, abstract } of papers) {
      expect(`${paper.title} ${abstract}`).not.toMatch(
        /Subscribe|\\[a-z]{2,}|\\%|``|''|\b(?:sim|Delta)\d|\{le\}|x20\d\d/,
      );
    }
  });
});
