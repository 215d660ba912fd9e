import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FIXTURE } from '../catalogue-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const PAPER =
  'Listening Machines\nWe propose a speech recognition model with 300M parameters. It is better than all others.\n';

function run(dump: string | undefined, ...args: string[]) {
  const file = path.join(folder, 'dump.txt');
  if (dump !== undefined) writeFileSync(file, dump);
  const output = path.join(folder, 'papers');
  const result = spawnSync(process.execPath, ['scripts/import.ts', '--input', file, '--output', output, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: FIXTURE },
  });
  return {
    ...result,
    files: () => readdirSync(output).map((name) => [name, readFileSync(path.join(output, name), 'utf8')] as const),
  };
}

describe('npm run import', () => {
  test('writes the papers, sums up, and shows no progress in a pipe', () => {
    const { status, stdout, stderr, files } = run(PAPER);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('added 1 · changed 0 · unchanged 0 · gone 0');
    expect(files().map(([name]) => name)).toEqual(['listening-machines.md']);
    expect(run(PAPER).stdout).toContain('added 0 · changed 0 · unchanged 1 · gone 0');
  });

  test('touches nothing when anything is wrong, and ends with 1', () => {
    const before = run(PAPER).files();
    for (const dump of ['', '\n', `${PAPER}A Title without an Abstract`, `${PAPER}${PAPER}`, '\0']) {
      const { status, stderr, files } = run(dump);
      expect(status).toBe(1);
      expect(stderr).toContain('Nothing was written');
      expect(stderr).toContain('dump.txt');
      expect(files()).toEqual(before);
    }
  });

  test('says so when there is no such dump or option', () => {
    expect(run(undefined)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is no such file.') as string,
    });
    expect(run(PAPER, '--colour')).toMatchObject({ status: 1, stderr: expect.stringContaining('--dry-run') as string });
  });

  test('writes nothing in a dry run', () => {
    expect(run(PAPER, '--dry-run').stdout).toContain('dry run');
    expect(readdirSync(folder)).toEqual(['dump.txt']);
  });

  test('says in a dry run which field would change', () => {
    run(PAPER);
    expect(run(PAPER.replace('300M', '400M'), '--dry-run').stdout).toContain(
      '  listening-machines.md\n    parameters: [{"count":300000000,"text":"300M","role":"own"}] → [{"count":400000000,',
    );
  });

  test('reports to programs, and to GitHub', () => {
    const imported = run(PAPER, '--format', 'json');
    expect(JSON.parse(imported.stdout)).toMatchObject({ status: 'imported', added: ['listening-machines.md'] });
    const refused = run('', '--format', 'json');
    expect(refused).toMatchObject({ status: 1, stderr: '' });
    expect(JSON.parse(refused.stdout)).toMatchObject({ status: 'refused', problems: [{ what: 'The dump is empty.' }] });
    expect(run('', '--format', 'github').stdout).toMatch(/^::error file=.*dump\.txt::The dump is empty\.%0A→ /);
    const wrong = run('', '--format', 'json', '--colour');
    expect(JSON.parse(wrong.stdout)).toMatchObject({ status: 'refused', problems: [{ file: 'npm run import' }] });
    expect(run('', '--format', 'xml').stderr).toContain('There is no format xml; there are text, json, github.');
  });

  test('does not take a folder of papers that cannot be had for an empty one', () => {
    writeFileSync(path.join(folder, 'papers'), 'a file');
    expect(run(PAPER)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('papers\n  The import had to stop. A file has that name already.') as string,
    });
  });

  test('names the paper files that are no text, and the line', () => {
    const before = run(PAPER).files();
    const [name = '', text = ''] = before[0] ?? [];
    const file = path.join(folder, 'papers', name);
    const corrected = text.replace('\n---\nWe', '\ncurated: { why: René, areas: [] }\n---\nWe');
    writeFileSync(file, Buffer.from(corrected, 'latin1'));
    mkdirSync(path.join(folder, 'papers/x.md'));
    const { status, stderr } = run(PAPER);
    expect(status).toBe(1);
    const line = corrected.split('\n').findIndex((one) => one.includes('René')) + 1;
    expect(stderr).toContain(`papers/${name}:${line}\n  The file is not UTF-8 text: a byte here is not valid UTF-8.`);
    expect(stderr).toContain('papers/x.md\n  It is a folder, not a file.');
    expect(readFileSync(file, 'latin1')).toBe(corrected);
  });

  test('stops when a bibliography that papers have facts from has gone astray', () => {
    const content = path.join(folder, 'content');
    cpSync(FIXTURE, content, { recursive: true });
    const bibliography = path.join(content, 'bibliography.json');
    const imported = (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/import.ts', ...args], {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: content },
      });
    expect(imported().stdout).toContain('changed 0');
    rmSync(bibliography);
    expect(imported().stderr).toMatch(/There is no bibliography, but \d+ papers here have authors/);
    mkdirSync(bibliography);
    expect(imported().stderr).toContain('bibliography.json\n  It is a folder, not a file.');
    rmSync(bibliography, { recursive: true });
    writeFileSync(bibliography, '[]\r\n');
    expect(imported('--dry-run', '--verbose').stdout).toMatch(/lost: authors: \["/);
  });

  test('finishes what an earlier one had begun; a dry run says that it is to be finished', () => {
    const [name = '', text = ''] = run(PAPER).files()[0] ?? [];
    const place = path.join(folder, 'papers/.import');
    mkdirSync(path.join(place, 'new'), { recursive: true });
    writeFileSync(path.join(place, 'new', name), text.replace('\n---\nWe', '\ncurated: { why: x }\n---\nWe'));
    const digest = (of: string) => createHash('sha256').update(of).digest('hex');
    const after = digest(text.replace('\n---\nWe', '\ncurated: { why: x }\n---\nWe'));
    writeFileSync(path.join(place, 'journal.json'), JSON.stringify([{ name, before: digest(text), after }]));
    expect(run(PAPER, '--dry-run').stderr).toContain('An import ended while it wrote.');
    expect(run(PAPER)).toMatchObject({ status: 0, stderr: '' });
    expect(run(PAPER).files()).toEqual([[name, expect.stringContaining('curated: { why: x }\ncuratedFor: ')]]);
  });

  test('keeps a paper that left the dump until it is pruned, and one with corrections always', () => {
    const other = PAPER.replace('Listening', 'Reading').replace('speech', 'text');
    const third = PAPER.replace('Listening', 'Seeing').replace('speech', 'image');
    const { files } = run(PAPER + other + third);
    const [name = '', text = ''] = files().find(([file]) => file.startsWith('reading')) ?? [];
    writeFileSync(
      path.join(folder, 'papers', name),
      text.replace('\n---\nWe', '\ncurated:\n  areas: []\n  why: checked\n---\nWe'),
    );
    expect(run(PAPER).stdout).toContain('gone 2');
    expect(files()).toHaveLength(3);
    expect(run(PAPER, '--prune').stdout).toContain('1 removed, 1 kept');
    expect(files().map(([file]) => file)).toEqual(['listening-machines.md', 'reading-machines.md']);
  });
});
