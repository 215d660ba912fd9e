import { mkdtempSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runImport } from '../../scripts/import/run-import.ts';
import { parsePaperFile } from '../../src/catalogue/model/paper-file.ts';
import { withCorrections } from '../../src/catalogue/model/paper.ts';
import { readContent } from '../../src/data/read-content.ts';
import { HOSTILE_BIBLIOGRAPHY, HOSTILE_DUMP } from '../hostile/dump.ts';
import { HOSTILE_FILES } from '../hostile/files/files.ts';
import { HOSTILE_PAPERS } from '../hostile/papers/papers.ts';
import { FIXTURE, importInput } from './catalogue-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('A hostile paper in a dump', () => {
  const result = runImport({
    ...importInput(FIXTURE),
    dumps: [{ name: 'hostile.txt', bytes: bytes(HOSTILE_DUMP) }],
    bibliographies: [{ name: 'bibliography.json', bytes: bytes(HOSTILE_BIBLIOGRAPHY) }],
    papers: new Map(),
  });
  const files = 'plan' in result ? [...result.plan.added] : [];
  const papers = new Map(
    files.flatMap(([name, text]) => {
      const read = parsePaperFile(text, name);
      return 'problems' in read ? [] : [[read.paper.source.line, read] as const];
    }),
  );

  test('has a file of its own, as all of them have', () => {
    expect(result).not.toHaveProperty('problems');
    expect(HOSTILE_PAPERS.length).toBeGreaterThanOrEqual(50);
    expect(papers.size).toBe(HOSTILE_PAPERS.length);
  });

  test.each(HOSTILE_PAPERS.map((paper, place) => ({ ...paper, line: 2 * place + 1 })))(
    'with $attacks says what it says, and nothing that is hidden',
    ({ line, title, abstract = '', becomes = title, says = abstract, facts }) => {
      const read = papers.get(line);
      expect(read?.paper.title).toBe(becomes);
      expect(read?.abstract).toContain(says);
      expect(read?.paper.authors?.length).toBe(facts?.authors?.length);
      expect(`${read?.paper.title ?? ''}${read?.abstract ?? ''}${JSON.stringify(read?.paper)}`).not.toMatch(
        /[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}]/u,
      );
      for (const { url } of read?.paper.links ?? []) expect(url).toMatch(/^https:\/\/[\x21-\x7E]*$/);
    },
  );
});

describe('A hostile file among the papers', () => {
  test.each(HOSTILE_FILES)(
    'with $attacks is shown as it is, or refused with its line',
    async ({ name, text, shown, problem }) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
      cpSync(FIXTURE, folder, { recursive: true });
      writeFileSync(path.join(folder, 'papers', `${name}.md`), text);
      const read = await readContent(folder).catch((error: unknown) => error as Error);
      rmSync(folder, { recursive: true });
      if (problem === undefined) {
        if (read instanceof Error) throw read;
        const file = read.papers.get(name);
        expect(file && withCorrections(file.paper).title).toBe(shown);
        return;
      }
      const [line, words] = problem;
      const message = read instanceof Error ? read.message : '';
      expect(message).toContain(words);
      expect(message).toContain(`${name}.md${line ? `:${line}` : ''}\n`);
      expect(globalThis).not.toHaveProperty('ranHostile');
      expect({}).not.toHaveProperty('polluted');
    },
  );
});
