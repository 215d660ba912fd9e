import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runImport, type ImportInput } from '../../scripts/import/run-import.ts';
import { parsePaperFile } from '../../src/catalogue/model/paper-file.ts';
import { nameProblems } from '../../src/catalogue/model/paper-name.ts';
import { visible } from '../../src/catalogue/text/visible.ts';
import { property, type Property } from './property.ts';
import { anyText, hostileText } from './texts.ts';

/** Small, as every import reads it. */
const TASK_AREAS = new TextEncoder().encode(`
- id: code
  label: Code
  definition: Writing programs.
  cues:
    strong: program repair
    medium: code
    weak: paper
`);

function input(
  dump: Uint8Array,
  bibliography: Uint8Array | undefined,
  papers: ReadonlyMap<string, string> = new Map(),
): ImportInput {
  return {
    dumps: [{ name: 'dumps/dump.txt', bytes: dump }],
    taskAreas: { name: 'task-areas.yaml', bytes: TASK_AREAS },
    bibliographies: bibliography ? [{ name: 'bibliography.json', bytes: bibliography }] : [],
    papers,
    folder: 'papers',
    today: '2026-01-31',
  };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Bytes of a file that may be anything. */
const anyFile = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  hostileText.map(utf8),
  fc.array(hostileText, { maxLength: 8 }).map((lines) => utf8(lines.join('\n'))),
);

const anyPaperFile = fc.oneof(
  hostileText,
  hostileText.map((text) => `---\n${text}\n---\n${text}`),
  hostileText.map((text) => `---\ntitle: ${JSON.stringify(text)}\n---\n${text}`),
);

const oneLine = hostileText.map((text) => text.replace(/[\r\n\u0085\u2028\u2029\0]+/g, ' '));

/** A dump that is in order but for what its titles and abstracts say. */
const dump = fc
  .array(fc.record({ title: oneLine, abstract: oneLine, facts: fc.option(anyText) }), { minLength: 1, maxLength: 2 })
  .map((records) => {
    const papers = records.map(({ title, abstract, facts }, place) => ({
      title: `${title.slice(0, 120)} Paper ${place}`,
      abstract: `We train ${abstract} on it. A second sentence ends the abstract of this paper, which is not a short one.`,
      facts,
    }));
    const entries = papers.flatMap(({ title, facts }) => (facts ? [{ title, authors: [facts], venue: facts }] : []));
    return {
      text: papers.map(({ title, abstract }) => `${title}\n${abstract}\n`).join(''),
      bibliography: JSON.stringify(entries),
    };
  });

/** What must hold for an import of any files. */
export const importProperties: readonly Property[] = [
  property(
    'an import of any bytes is a plan, or problems that say what to do',
    fc.property(
      anyFile,
      fc.option(anyFile, { nil: undefined }),
      fc.option(anyPaperFile),
      (bytes, bibliography, paper) => {
        const papers = new Map(paper === null ? [] : [['a.md', paper]]);
        const result = runImport(input(bytes, bibliography, papers));
        if ('problems' in result) for (const { file, what, todo } of result.problems) assert.ok(file && what && todo);
        else for (const [name, text] of result.plan.added) assertReadable(name, text);
      },
    ),
  ),
  property(
    'what an import writes reads back, and the next import changes nothing',
    fc.property(dump, ({ text, bibliography }) => {
      const first = runImport(input(utf8(text), utf8(bibliography)));
      if ('problems' in first) {
        assert.deepEqual(
          first.problems.map(({ file }) => file).filter((file) => file === 'task-areas.yaml'),
          [],
        );
        assert.ok(first.problems.length > 0);
        return;
      }
      for (const [name, paper] of first.plan.added) assertReadable(name, paper);
      const again = runImport(input(utf8(text), utf8(bibliography), first.plan.added));
      if ('problems' in again) assert.fail(JSON.stringify(again.problems));
      assert.deepEqual([[...again.plan.added], [...again.plan.changed], again.plan.gone], [[], [], []]);
    }),
  ),
];

/** A file has a name that is an address, and holds a paper without anything hidden in its title and text. */
function assertReadable(name: string, text: string): void {
  assert.deepEqual(nameProblems(name.replace(/\.md$/, ''), name), []);
  const read = parsePaperFile(text, name);
  if ('problems' in read) assert.fail(JSON.stringify(read.problems));
  for (const part of [read.paper.title, read.abstract]) assert.equal(part, visible(part).trim());
}
