import { describe, expect, test } from 'vitest';
import { runImport, type ImportResult } from '../../../../scripts/import/run-import.ts';
import { formatSummary } from '../../../../scripts/import/report/summary.ts';
import { formatProblems } from '../../../../src/catalogue/model/problem.ts';
import { FIXTURE, importInput } from '../../catalogue-files.ts';

const DUMP =
  'Small Weights: Quantization of a 7B Model\nWe present a quantization method for a 7B parameter model. It needs four bits per weight. Code is available at https://github.com/a/b.';
const { taskAreas } = importInput(FIXTURE);

function run(
  papers: ReadonlyMap<string, string>,
  more: { dump?: string; overwriteEdits?: boolean } = {},
): ImportResult {
  const { dump = DUMP, overwriteEdits = false } = more;
  const result = runImport({
    dumps: [{ name: 'dumps/a.txt', bytes: new TextEncoder().encode(dump) }],
    taskAreas,
    bibliographies: [],
    papers,
    folder: 'papers',
    today: '2026-01-31',
    overwriteEdits,
  });
  if ('problems' in result) throw new Error(formatProblems(result.problems));
  return result;
}

const [[name, text] = ['', '']] = [...run(new Map()).plan.added];
const withEdit = (from: string | RegExp, to: string) => new Map([[name, text.replace(from, to)]]);
const said = (result: ImportResult) => formatSummary({ result, folder: 'papers', pruned: [], dryRun: false }, false);

describe('a file that was edited by hand where import writes', () => {
  const edited = withEdit('areas: [ compression ]', 'areas: [ inference ]');

  test('is left as it is, with the corrections that would keep the edit', () => {
    const result = run(edited);
    expect(result.plan.unchanged).toEqual([name]);
    expect(said(result)).toMatchInlineSnapshot(`
      "1 papers in papers
        added 0 · changed 0 · unchanged 1 · gone 0

      Edited by hand, and left as they are (1; --overwrite-edits writes them anew):
        papers/small-weights-quantization-of-a-7b-model.md
          import would undo areas: ["inference"] → ["compression"]
          to keep this, let the file say:
          curated:
            areas: [ inference ]
            why: SAY WHY"
    `);
  });

  test('is written anew when that is asked for', () => {
    const { plan, edits, notes } = run(edited, { overwriteEdits: true });
    expect(plan.changed.get(name)).toBe(text);
    expect(edits).toEqual([]);
    expect(notes.map(({ what }) => what)).toContain('lost: areas: ["inference"] → ["compression"]');
  });

  test('is written anew once the corrections say the same', () => {
    const [{ corrections = '' } = {}] = run(edited).edits;
    const corrected = withEdit('areas: [ compression ]', 'areas: [ inference ]').get(name) ?? '';
    const papers = new Map([[name, corrected.replace('\n---\nWe', `\n${corrections}---\nWe`)]]);
    const { plan, edits } = run(papers);
    expect(edits).toEqual([]);
    expect(plan.changed.get(name)).toContain(`areas: [ compression ]`);
    expect(plan.changed.get(name)).toContain(corrections);
  });

  test.each([
    ['abstract', 'It needs four', 'It takes four'],
    ['title', /title: .*/, 'title: Smaller Weights'],
    ['links', 'kind: code', 'kind: project'],
    ['evidence', '{ compression: [', '{ compression: [ weights,'],
    ['authors', 'parameters:', 'authors: [ A. Person ]\nparameters:'],
  ])('is noticed by its %s', (field, from, to) => {
    const { plan, edits } = run(withEdit(from, to));
    expect(plan.unchanged).toEqual([name]);
    expect(edits.map(({ differences }) => differences.map((one) => one.field))).toEqual([[field]]);
  });

  test('is noticed by a field that is no longer there', () => {
    const { plan, edits } = run(withEdit(/^evidence:\n(?: .*\n)+/m, ''));
    expect(plan.unchanged).toEqual([name]);
    expect(edits).toMatchObject([{ differences: [{ field: 'evidence' }], corrections: undefined }]);
  });

  test('keeps comments in corrections that cannot be kept as they are written', () => {
    const papers = withEdit('title: ', 'title: &t ');
    const corrected = (papers.get(name) ?? '').replace(
      '\n---\nWe',
      '\ncurated:\n  # mine\n  title: *t\n  why: x\n---\nWe',
    );
    expect(run(new Map([[name, corrected]])).plan.unchanged).toEqual([name]);
  });

  test('keeps its comments', () => {
    const papers = withEdit('areas:', '# I have read it.\nareas:');
    expect(run(papers).plan.unchanged).toEqual([name]);
    const result = run(papers, { dump: `Other\n${DUMP.split('\n')[1]?.replaceAll('four', '3') ?? ''}\n${DUMP}` });
    expect(result.edits).toMatchObject([{ file: `papers/${name}` }]);
    expect(said(result)).toContain('comments outside of curated: would be lost');
  });

  test('has no page beside it when its title changes in the dump', () => {
    const { plan, edits } = run(edited, { dump: DUMP.replace('Small', 'Tiny') });
    expect(plan).toMatchObject({ added: new Map(), unchanged: [name], gone: [] });
    expect(edits[0]?.differences.map(({ field }) => field)).toEqual(['title', 'areas']);
  });

  test('is never pruned', () => {
    const other = `Listening Machines\n${'We propose a speech recognition model with 300M parameters. '.repeat(2)}`;
    expect([...run(edited, { dump: other }).sacred]).toEqual([name]);
    expect([...run(new Map([[name, text]]), { dump: other }).sacred]).toEqual([]);
  });
});

describe('a file that only looks different', () => {
  test.each([
    ['its lines end otherwise', text.replaceAll('\n', '\r\n')],
    ['it was formatted', text.replace('areas: [ compression ]', 'areas:\n  - compression')],
    ['its fields stand in another order', text.replace(/^(title: .*\n)(source: .*\n)/m, '$2$1')],
  ])('is left alone: %s', (_, there) => {
    expect(run(new Map([[name, there]])).plan.unchanged).toEqual([name]);
  });

  test('is written anew without a word where it holds no digest', () => {
    const old = text.replace(/^digest: .*\n/m, '');
    expect(run(new Map([[name, old.replace('[ compression ]', '[ inference ]')]])).plan.changed.get(name)).toBe(text);
  });
});

describe('a paper whose title has changed', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  const dump = (title: string, abstract: string) => `${title}\n${abstract}. It has 7B parameters. It is good.`;
  const before = run(new Map(), { dump: dump('One Title', words) }).plan.added;

  test.each([
    ['the same abstract', words, true],
    ['nearly the same abstract', words.replace('word20', 'another'), true],
    ['another abstract', words.replaceAll('word', 'term'), false],
  ])('has one page if it has %s', (_, abstract, same) => {
    const { plan } = run(before, { dump: dump('A New Title', abstract) });
    expect([...plan.added.keys()]).toEqual(['a-new-title.md']);
    expect([...plan.renamed]).toEqual(same ? [['one-title.md', 'a-new-title.md']] : []);
    expect(plan.gone).toEqual(same ? [] : ['one-title.md']);
  });
});
