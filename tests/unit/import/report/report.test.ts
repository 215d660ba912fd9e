import { describe, expect, test } from 'vitest';
import { formatAnnotations } from '../../../../scripts/import/report/github-annotations.ts';
import { formatJsonReport } from '../../../../scripts/import/report/json-report.ts';
import { needsALook, type Landed } from '../../../../scripts/import/report/outcome.ts';
import { runImport } from '../../../../scripts/import/run-import.ts';
import { formatProblems } from '../../../../src/catalogue/model/problem.ts';
import { importInput } from '../../catalogue-files.ts';

const problems = [
  { file: 'b.txt', what: 'It is empty.', todo: 'Fill it.' },
  { file: 'a,b:100%.txt', line: 2, what: 'A title\nis missing.', todo: 'Add 100% of it.' },
];

function landed(): Landed {
  const input = importInput('tests/fixtures/import/corrections-kept', 'tests/fixtures/catalogue');
  const result = runImport({ ...input, folder: 'papers' });
  if ('problems' in result) throw new Error(formatProblems(result.problems));
  return { result, folder: 'papers', pruned: ['reading-machines.md'], dryRun: false };
}

describe('the report for programs', () => {
  test('has every problem, by file and line', () => {
    expect(JSON.parse(formatJsonReport({ problems }))).toEqual({
      status: 'refused',
      problems: [problems[1], problems[0]],
    });
  });

  test('names every file and what became of it', () => {
    expect(JSON.parse(formatJsonReport(landed()))).toMatchObject({
      status: 'imported',
      folder: 'papers',
      added: ['small-weights-renamed-quantization-of-a-7b-model.md'],
      changed: [
        {
          file: 'listening-machines.md',
          differences: [{ field: 'parameters' }, { field: 'evidence' }, { field: 'abstract' }],
        },
        {},
      ],
      renamed: [
        {
          from: 'small-weights-quantization-of-a-7b-model.md',
          to: 'small-weights-renamed-quantization-of-a-7b-model.md',
          differences: [{ field: 'title' }],
        },
      ],
      unchanged: 0,
      gone: expect.arrayContaining([
        { file: 'reading-machines.md', removed: true, sacred: false },
        { file: 'writing-machines.md', removed: false, sacred: true },
      ]) as unknown,
      problems: [],
    });
  });
});

describe('annotations for GitHub', () => {
  test('stand at file and line, nothing in them ends them', () => {
    expect(formatAnnotations({ problems })).toEqual([
      '::error file=a%2Cb%3A100%25.txt,line=2::A title%0Ais missing.%0A→ Add 100%25 of it.',
      '::error file=b.txt::It is empty.%0A→ Fill it.',
    ]);
  });

  test('warn of what needs a look', () => {
    const outcome = landed();
    const found = formatAnnotations(outcome);
    expect(found).toHaveLength(outcome.result.notes.length + outcome.result.edits.length);
    expect(found.length > 0).toBe(needsALook(outcome.result));
    for (const line of found) expect(line).toMatch(/^::warning file=papers\/[a-z0-9-]+\.md::.+$/);
  });
});

test('a report of very many problems shows some and counts all', () => {
  const many = Array.from({ length: 200_000 }, (_, index) => ({
    file: 'a.txt',
    line: index + 1,
    what: 'x',
    todo: 'y',
  }));
  expect(formatProblems(many, 2)).toBe('a.txt:1\n  x\n  → y\na.txt:2\n  x\n  → y\n… and 199998 more');
});
