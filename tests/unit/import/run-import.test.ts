import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../../src/catalogue/model/problem.ts';
import { FIXTURE, importInput } from '../catalogue-files.ts';
import { runImport, type ImportInput, type ImportResult } from '../../../scripts/import/run-import.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const { taskAreas } = importInput(FIXTURE);

const QUANT =
  'Small Weights: Quantization of a 7B Model\nWe present a quantization method for a 7B parameter model. It needs four bits per weight. Code is available at https://github.com/a/b.';
const SPEECH =
  'Listening Machines\nWe propose a speech recognition model with 300M parameters. It is better than all others. The code will be released.';

function input(dump: string, more: Partial<ImportInput> = {}): ImportInput {
  return {
    dumps: [{ name: 'dumps/a.txt', bytes: bytes(dump) }],
    taskAreas,
    bibliographies: [],
    papers: new Map(),
    folder: 'papers',
    today: '2026-01-31',
    ...more,
  };
}

function planned(result: ReturnType<typeof runImport>): ImportResult {
  if ('problems' in result) throw new Error(formatProblems(result.problems));
  return result;
}

function refused(result: ReturnType<typeof runImport>): string {
  if (!('problems' in result)) throw new Error('the import went on');
  return formatProblems(result.problems);
}

const first = planned(runImport(input(`${QUANT}\n${SPEECH}`)));
const onDisk = new Map(first.plan.added);
const [quantFile = '', speechFile = ''] = [...onDisk.keys()];
const curated = (why = 'read the paper') => `curated:\n  # a note\n  areas: [compression, inference]\n  why: ${why}\n`;

describe('an import', () => {
  test('writes a file a paper, and nothing the second time', () => {
    expect([...onDisk.keys()]).toEqual(['small-weights-quantization-of-a-7b-model.md', 'listening-machines.md']);
    const again = planned(runImport(input(`${QUANT}\n${SPEECH}`, { papers: onDisk })));
    expect(again.plan).toMatchObject({ added: new Map(), changed: new Map(), gone: [] });
  });

  test('writes down once when a paper was added', () => {
    expect(onDisk.get(quantFile)).toContain("\nadded: '2026-01-31'\n");
    const later = { today: '2026-02-01', papers: new Map([[quantFile, onDisk.get(quantFile) ?? '']]) };
    const { plan } = planned(runImport(input(`${QUANT}\n${SPEECH}`, later)));
    expect(plan.unchanged).toEqual([quantFile]);
    expect(plan.added.get(speechFile)).toContain("\nadded: '2026-02-01'\n");
    const renamed = planned(runImport(input(QUANT.replace('Small', 'Smaller'), later)));
    expect([...renamed.plan.added.values()][0]).toContain("\nadded: '2026-01-31'\n");
  });

  test('makes up no date for a file that has none', () => {
    const undated = (onDisk.get(quantFile) ?? '').replace(/^added: .*\n/m, '');
    const { plan } = planned(runImport(input(QUANT, { papers: new Map([[quantFile, undated]]) })));
    expect(plan.changed.get(quantFile)).not.toContain('added:');
    expect(plan.changed.get(quantFile)).toMatch(/^digest: [0-9a-f]{12}$/m);
  });

  test('adds the facts of the bibliography to the paper of that title', () => {
    const entries = [
      { title: 'listening  machines', arxiv: '2401.00010', authors: ['A. Person'], published: '2024-01' },
    ];
    const bibliography = { name: 'bibliography.json', bytes: bytes(JSON.stringify(entries)) };
    const { plan } = planned(runImport(input(SPEECH, { bibliographies: [bibliography] })));
    expect([...plan.added.values()][0]).toContain("arxiv: '2401.00010'\nauthors: [ A. Person ]\npublished: 2024-01\n");
  });

  test('leaves corrections as they were written when a paper changes', () => {
    const corrected = (onDisk.get(quantFile) ?? '').replace('\n---\nWe', `\n${curated()}---\nWe`);
    const papers = new Map([
      [quantFile, corrected],
      [speechFile, onDisk.get(speechFile) ?? ''],
    ]);
    const stamped = planned(runImport(input(`${QUANT}\n${SPEECH}`, { papers })));
    const text = stamped.plan.changed.get(quantFile) ?? '';
    expect(text).toContain(`${curated()}curatedFor: `);
    const again = planned(runImport(input(`${QUANT}\n${SPEECH}`, { papers: new Map([...papers, [quantFile, text]]) })));
    expect(again.plan.changed.size).toBe(0);
    const edited = planned(
      runImport(input(QUANT.replace('four bits', 'three bits'), { papers: new Map([[quantFile, text]]) })),
    );
    expect(edited.plan.changed.get(quantFile)).toContain(curated());
    expect(edited.notes.map(({ what }) => what).join()).toContain(
      'the title or abstract has changed since the correction',
    );
  });

  test('says when a correction has become unnecessary', () => {
    const text = (onDisk.get(quantFile) ?? '').replace(
      '\n---\nWe',
      '\ncurated:\n  artifacts: { code: linked, models: none, data: none }\n  why: checked\n---\nWe',
    );
    const { notes } = planned(runImport(input(QUANT, { papers: new Map([[quantFile, text]]) })));
    expect(notes.map(({ what }) => what)).toContainEqual(
      expect.stringContaining('curated.artifacts: the extraction now says the same'),
    );
  });

  test('takes corrections along when a title changes its file', () => {
    const text = (onDisk.get(quantFile) ?? '').replace('\n---\nWe', `\n${curated()}---\nWe`);
    const { plan } = planned(
      runImport(input(QUANT.replace('Small', 'Smaller'), { papers: new Map([[quantFile, text]]) })),
    );
    expect([...plan.added.values()][0]).toContain(curated());
    expect([...plan.renamed]).toEqual([[quantFile, [...plan.added.keys()][0]]]);
    expect(plan.gone).toEqual([]);
  });

  test('keeps what left the dump, and names the corrections in it', () => {
    const text = (onDisk.get(quantFile) ?? '').replace('\n---\nWe', `\n${curated()}---\nWe`);
    const { plan, sacred } = planned(runImport(input(SPEECH, { papers: new Map([...onDisk, [quantFile, text]]) })));
    expect(plan.gone).toEqual([quantFile]);
    expect([...sacred]).toEqual([quantFile]);
  });

  test('reads the same paper in two dumps once', () => {
    const dumps = [
      { name: 'a.txt', bytes: bytes(`${QUANT}\n${SPEECH}`) },
      { name: 'b.txt', bytes: bytes(SPEECH) },
    ];
    expect(planned(runImport(input('', { dumps }))).plan.added.size).toBe(2);
  });

  test('refuses what the schema refuses, at the line of the title', () => {
    expect(refused(runImport(input(`\\xspace\n${SPEECH.split('\n')[1] ?? ''}`)))).toMatchInlineSnapshot(`
      "dumps/a.txt:1
        Nothing is left of the title once mark-up is taken off.
        → Correct these lines of the dump."
    `);
  });
});
