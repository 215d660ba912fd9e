import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runImport, type ImportInput } from '../../../scripts/import/run-import.ts';
import { formatSummary } from '../../../scripts/import/report/summary.ts';
import { formatProblems } from '../../../src/catalogue/model/problem.ts';
import { files, FIXTURE, importInput } from '../catalogue-files.ts';

/** `UPDATE=1 npm run test:unit` writes what is made now over what is expected; `git diff` then shows the difference. */
const UPDATE = process.env['UPDATE'] === '1';

const CASES = 'tests/fixtures/import';

/** What is said at the end of an import that removes what left the dump, and the files that there are then. */
function outcome(input: ImportInput): { readonly said: string; readonly papers: ReadonlyMap<string, string> } {
  const result = runImport(input);
  if ('problems' in result) return { said: formatProblems(result.problems), papers: new Map() };
  const { plan, sacred } = result;
  const pruned = plan.gone.filter((name) => !sacred.has(name));
  const left = [...input.papers].filter(([name]) => !pruned.includes(name) && !plan.left.includes(name));
  const said = formatSummary({ result, folder: 'papers', pruned, dryRun: false }, true);
  return { said, papers: new Map([...left, ...plan.added, ...plan.changed]) };
}

function replaceFiles(folder: string, papers: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of papers) writeFileSync(path.join(folder, name), text);
}

function sorted(papers: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...papers].sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('an import', () => {
  test.each(readdirSync(CASES))('of %s makes what is expected', (name) => {
    const folder = path.join(CASES, name);
    const input = { ...importInput(folder, FIXTURE), folder: 'papers' };
    const { said, papers } = outcome({
      ...input,
      dumps: input.dumps.map((dump) => ({ ...dump, name: path.basename(dump.name) })),
    });
    const [expected, summary] = [path.join(folder, 'expected'), path.join(folder, 'expected.txt')];
    if (UPDATE) {
      replaceFiles(expected, papers);
      writeFileSync(summary, `${said}\n`);
    }
    expect(`${said}\n`).toBe(readFileSync(summary, 'utf8'));
    expect(sorted(papers)).toEqual(sorted(files(expected)));
  });

  test('of the catalogue that the tests are made with makes the papers in it', () => {
    const { said, papers } = outcome(importInput(FIXTURE));
    if (UPDATE) replaceFiles(path.join(FIXTURE, 'papers'), papers);
    expect(said).toMatch(/added 0 · changed 0 · unchanged 16 · gone 0/);
    expect(sorted(papers)).toEqual(sorted(files(path.join(FIXTURE, 'papers'))));
  });
});
