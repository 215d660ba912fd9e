import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
