import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FolderError } from '../../../../scripts/import/disk/folder-error.ts';
import { carryOutJournal, newFolder, writeJournal } from '../../../../scripts/import/disk/journal.ts';
import { openPapersFolder } from '../../../../scripts/import/disk/papers-folder.ts';
import { importJournal } from '../../../../src/folders.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'journal-'));
  for (const name of ['a.md', 'b.md', 'c.md', 'gone.md']) put(name, 'old');
  mkdirSync(newFolder(folder), { recursive: true });
  for (const name of ['a.md', 'b.md', 'c.md', 'd.md']) writeFileSync(path.join(newFolder(folder), name), 'new');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text);
};
const PLANNED = [
  ...['a.md', 'b.md', 'c.md'].map((name) => ({ name, before: 'old', after: 'new' })),
  { name: 'd.md', before: null, after: 'new' },
  { name: 'gone.md', before: 'old', after: null },
];
const OLD = { 'a.md': 'old', 'b.md': 'old', 'c.md': 'old', 'gone.md': 'old' };
const NEW = { 'a.md': 'new', 'b.md': 'new', 'c.md': 'new', 'd.md': 'new' };

function papers(): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

function caught(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('a journal', () => {
  test('is carried out whole', () => {
    writeJournal(folder, PLANNED);
    carryOutJournal(folder);
    expect(papers()).toEqual(NEW);
  });

  test.each(['a.md', 'd.md', 'gone.md'])('is not written if %s was changed since it was read', (name) => {
    put(name, 'a correction');
    const error = caught(() => {
      writeJournal(folder, PLANNED);
    });
    expect(error).toBeInstanceOf(FolderError);
    expect(error).toMatchObject({
      problem: { file: path.join(folder, name), what: 'It was changed while the import ran.' },
    });
    carryOutJournal(folder);
    expect(papers()).toEqual({ ...OLD, [name]: 'a correction' });
  });

  test.each(['a.md', 'd.md', 'gone.md'])('leaves %s alone if it was changed since the import was killed', (name) => {
    writeJournal(folder, PLANNED);
    put(name, 'a correction');
    const opened = openPapersFolder(folder);
    if ('problem' in opened) throw new Error(opened.problem.what);
    opened.close();
    expect(papers()).toEqual({ ...NEW, [name]: 'a correction' });
    expect(readdirSync(folder)).not.toContain('.import');
  });

  test.each(['a.md', 'c.md'])('leaves all files as they were if %s cannot be replaced', (name) => {
    writeJournal(folder, PLANNED);
    // A folder cannot take the place of a file.
    rmSync(path.join(newFolder(folder), name));
    mkdirSync(path.join(newFolder(folder), name));
    const error = caught(() => {
      carryOutJournal(folder);
    });
    expect(error).toMatchObject({ problem: { file: path.join(folder, name) } });
    expect(papers()).toEqual(OLD);
    expect(existsSync(importJournal(folder))).toBe(false);
  });

  test('replaces the file that a link leads to', () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'elsewhere-'));
    writeFileSync(path.join(elsewhere, 'a.md'), 'old');
    rmSync(path.join(folder, 'a.md'));
    symlinkSync(path.join(elsewhere, 'a.md'), path.join(folder, 'a.md'));
    writeJournal(folder, PLANNED);
    carryOutJournal(folder);
    expect(papers()).toEqual(NEW);
    expect(readFileSync(path.join(elsewhere, 'a.md'), 'utf8')).toBe('new');
    rmSync(elsewhere, { recursive: true });
  });

  test('leaves nothing of an import that finds the disk full at its first file', () => {
    // No file of the process may have any length, as if the disk ended there.
    const write = path.join(import.meta.dirname, 'write-papers.ts');
    const command = `ulimit -f 0; trap '' XFSZ; exec "$0" "$@"`;
    const { status } = spawnSync('bash', ['-c', command, process.execPath, write, path.join(folder, 'x'), '1', 'text']);
    expect(status).toBe(1);
    expect(readdirSync(folder)).not.toContain('x');
  });
});
