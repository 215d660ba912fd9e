import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';

const FIXTURE = 'tests/fixtures/catalogue';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync(FIXTURE, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What is said of the folder, its name shortened. */
async function refusal(): Promise<Error> {
  const error: unknown = await readContent(folder).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('it was read');
  error.message = error.message.replaceAll(folder, 'content');
  return error;
}

const PAPER = `---
title: A title
source: { dump: a.txt, line: 1 }
parameters: []
areas: []
links: []
artifacts: { code: none, models: none, data: none }
---
Text.
`;

describe('the content of a site', () => {
  test('is read whole, papers by their slugs', async () => {
    const { papers, areas, acronyms, synonyms, wordings } = await readContent(folder);
    expect([...papers.keys()]).toEqual([...papers.keys()].sort());
    expect(papers.get('7b')?.abstract).not.toBe('');
    for (const part of [areas, synonyms, wordings, Object.keys(acronyms)]) expect(part.length).toBeGreaterThan(0);
  });

  test('does without wordings, which catalogues that were made before there were any have not', async () => {
    rmSync(path.join(folder, 'wordings.yaml'));
    expect((await readContent(folder)).wordings).toEqual([]);
  });

  test('runs nothing that stands in it', async () => {
    writeFileSync(path.join(folder, 'papers/code.md'), '---js\n{ title: (globalThis.ran = "yes") }\n---\nText.');
    expect((await refusal()).message).toContain('papers/code.md:1\n  The first line names a language');
    expect(globalThis).not.toHaveProperty('ran');
  });

  test('is refused with all that is wrong at once, without a stack', async () => {
    writeFileSync(path.join(folder, 'acronyms.yaml'), 'LM: language model\n');
    writeFileSync(path.join(folder, 'synonyms.yaml'), '- [one, two]\n- [three\n');
    writeFileSync(path.join(folder, 'wordings.yaml'), '- terms: [pruning]\n  asked: [throw]\n');
    writeFileSync(path.join(folder, 'papers/alias.md'), PAPER.replace('A title', '*nope'));
    writeFileSync(path.join(folder, 'papers/area.md'), PAPER.replace('areas: []', 'areas: [vision, cooking]'));
    writeFileSync(path.join(folder, 'papers/date.md'), PAPER.replace('links', 'published: 2024\nlinks'));
    writeFileSync(
      path.join(folder, 'papers/fixed.md'),
      PAPER.replace('---\nT', 'curated: { why: x, areas: [x] }\n---\nT'),
    );
    const { message, stack } = await refusal();
    expect(message).toMatchInlineSnapshot(`
      "The catalogue cannot be read: 8 problems.

      content/acronyms.yaml:1
        LM: Invalid input: expected array, received string.
        → Correct the value: a list of meanings for each short form.
      content/papers/alias.md:2
        The alias *nope has no anchor &nope before it.
        → Mend the front matter: a value that holds a colon or a hash, or begins with *, & or !, needs quotes.
      content/papers/area.md:5
        areas: there is no area “vision”.
        → Use an id of content/task-areas.yaml.
      content/papers/area.md:5
        areas: there is no area “cooking”.
        → Use an id of content/task-areas.yaml.
      content/papers/date.md:6
        published: must be a text; in quotes it is one.
        → Correct the value; published holds: Date of publication, YYYY, YYYY-MM or YYYY-MM-DD as far as known.
      content/papers/fixed.md:8
        curated.areas: there is no area “x”.
        → Use an id of content/task-areas.yaml.
      content/synonyms.yaml:3
        Flow sequence in block collection must be sufficiently indented and end with a ].
        → Mend the syntax.
      content/wordings.yaml:2
        0.asked.0: Invalid input: expected array, received string.
        → Correct the value: a list of terms, each with the ways in which it is asked for."
    `);
    expect(stack).toBe('');
  });

  test('is refused where the file of a paper has a name that is no address, or that no file can have everywhere', async () => {
    for (const name of ['con', 'a#b', 'Big']) writeFileSync(path.join(folder, `papers/${name}.md`), PAPER);
    expect((await refusal()).message).toMatchInlineSnapshot(`
      "The catalogue cannot be read: 3 problems.

      content/papers/a#b.md
        Its name is no address: that is at most 120 lower-case letters from a to z, digits and single hyphens.
        → Rename it, such as to a-b.md.
      content/papers/Big.md
        Its name is no address: that is at most 120 lower-case letters from a to z, digits and single hyphens.
        → Rename it, such as to big.md.
      content/papers/con.md
        Its name is kept for a device or a page on some systems.
        → Rename it, such as to con-paper.md."
    `);
  });

  test('is refused where a part of it is missing', async () => {
    rmSync(path.join(folder, 'papers'), { recursive: true });
    rmSync(path.join(folder, 'task-areas.yaml'));
    expect((await refusal()).message).toMatchInlineSnapshot(`
      "The catalogue cannot be read: 2 problems.

      content/papers
        There is no such folder.
        → Run npm run import; it writes the papers.
      content/task-areas.yaml
        There is no such file.
        → Check its name and its permissions."
    `);
  });
});
