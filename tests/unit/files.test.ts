import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/catalogue/model/problem.ts';
import { filesIn, isThere, readPaperTexts, readSources } from '../../src/files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string) => path.join(folder, name);

/** What is said of each file, by its name. */
function said(problems: readonly Problem[]): Readonly<Record<string, string>> {
  return Object.fromEntries(problems.map(({ file, what }) => [path.basename(file), what]));
}

describe('the files of a folder', () => {
  test('are those of an ending, in order; one that was never there has none', async () => {
    for (const name of ['b.md', 'a.md', 'c.txt']) writeFileSync(at(name), name);
    const problems: Problem[] = [];
    expect(await filesIn(folder, '.md', problems)).toEqual([at('a.md'), at('b.md')]);
    expect(await filesIn(at('nowhere'), '.md', problems)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('are not taken for none where they cannot be had', async () => {
    writeFileSync(at('file'), '');
    mkdirSync(at('folder.md'));
    symlinkSync(at('nowhere'), at('astray.md'));
    symlinkSync(at('round.md'), at('round.md'));
    spawnSync('mkfifo', [at('pipe.md')]);
    const problems: Problem[] = [];
    expect(await filesIn(at('file'), '.md', problems)).toEqual([]);
    expect(await filesIn(folder, '.md', problems)).toEqual([]);
    expect(said(problems)).toEqual({
      file: 'It is a file where a folder should be, or within one.',
      'folder.md': 'It is a folder, not a file.',
      'astray.md': 'There is no such file.',
      'round.md': 'It is a link that leads to itself.',
      'pipe.md': 'It is no file.',
    });
  });

  test('are read many at once, and each that cannot be is named', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${String(index).padStart(3, '0')}.md`);
    for (const name of names) writeFileSync(at(name), name);
    writeFileSync(at('latin1.md'), Buffer.from([0x52, 0x65, 0x6e, 0xe9]));
    const problems: Problem[] = [];
    const texts = await readPaperTexts(folder, problems);
    expect([...texts.keys()]).toEqual(names);
    expect(said(problems)).toEqual({ 'latin1.md': 'The file is not UTF-8 text: a byte here is not valid UTF-8.' });
  });

  test('are refused where permission is denied', () => {
    mkdirSync(at('closed'));
    writeFileSync(at('closed.md'), 'x');
    for (const name of ['closed', 'closed.md']) chmodSync(at(name), 0);
    chmodSync(folder, 0o755);
    // The administrator may read everything, so the process becomes somebody else.
    const script = `
      import { filesIn, readSources } from '${path.resolve('src/files.ts')}';
      if (process.getuid() === 0) process.seteuid(65534);
      const problems = [];
      await filesIn('${at('closed')}', '.md', problems);
      await readSources(['${at('closed.md')}'], problems);
      console.log(problems.map(({ what }) => what).join());
    `;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(stdout).toBe('Permission is denied.,Permission is denied.\n');
  });
});

test('a file that was never there is told from one that cannot be read', async () => {
  symlinkSync(at('nowhere'), at('astray'));
  mkdirSync(at('folder'));
  expect([at('nothing'), at('astray'), at('folder')].map(isThere)).toEqual([false, true, true]);
  const problems: Problem[] = [];
  expect(await readSources([at('astray'), at('folder')], problems)).toEqual([]);
  expect(said(problems)).toEqual({ astray: 'There is no such file.', folder: 'It is a folder, not a file.' });
});
