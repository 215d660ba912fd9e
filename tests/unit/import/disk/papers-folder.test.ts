import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPapersFolder, unfinished, type PapersFolder } from '../../../../scripts/import/disk/papers-folder.ts';
import { writingProblem } from '../../../../scripts/import/disk/folder-error.ts';
import type { Problem } from '../../../../src/catalogue/model/problem.ts';
import { importJournal, importWorkplace } from '../../../../src/folders.ts';

const WRITE = path.join(import.meta.dirname, 'write-papers.ts');
const COUNT = 60;
const KILLS = 100;

let folder = '';
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'papers-')), 'papers');
  mkdirSync(folder);
  chmodSync(path.dirname(folder), 0o755);
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(path.dirname(folder), { recursive: true });
});

function opened(): PapersFolder {
  const result = openPapersFolder(folder);
  if ('problem' in result) throw new Error(result.problem.what);
  return result;
}

/** What is said of a file when something cannot be done. */
function problemOf(act: () => unknown): Problem | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return writingProblem(error, folder);
  }
}

/** The papers in the folder, by name. */
function contents(): Readonly<Record<string, string>> {
  const papers = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(papers.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

function papersOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`paper-${index}.md`, text]));
}

function write(text: string, ...more: string[]) {
  return spawnSync(process.execPath, [WRITE, folder, String(COUNT), text, ...more], { encoding: 'utf8' });
}

describe('a folder of papers', () => {
  test('takes all changes, and keeps what else is in it and its permissions', async () => {
    mkdirSync(path.join(folder, 'pictures'));
    for (const name of ['a.md', 'old.md', 'notes.txt']) writeFileSync(path.join(folder, name), 'as it was');
    chmodSync(path.join(folder, 'a.md'), 0o640);
    const open = opened();
    await open.apply({
      put: new Map([
        ['a.md', 'new'],
        ['b.md', 'new'],
      ]),
      remove: ['old.md'],
      read: new Map(['a.md', 'old.md'].map((name) => [name, 'as it was'])),
    });
    open.close();
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md', 'notes.txt', 'pictures']);
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('new');
    expect(statSync(path.join(folder, 'a.md')).mode & 0o777).toBe(0o640);
  });

  test('is not there afterwards if nothing came into it', () => {
    const made = path.join(folder, 'a/b/papers');
    const open = openPapersFolder(made);
    if ('problem' in open) throw new Error('in use');
    open.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is for one import at a time, which the second says', () => {
    const open = opened();
    writeFileSync(path.join(importWorkplace(folder), 'lock'), `${process.ppid} ${hostname()}\n`);
    const second = openPapersFolder(folder);
    expect(second).toMatchObject({
      problem: { what: `Another import is writing here: process ${process.ppid}.` },
    });
    open.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['of a process that is no more', () => `${spawnSync(process.execPath, ['-e', '']).pid} ${hostname()}\n`],
    ['that this process left in another life', () => `${process.pid} ${hostname()}\n`],
  ])('is free again after a lock %s', (_, lock) => {
    mkdirSync(importWorkplace(folder));
    writeFileSync(path.join(importWorkplace(folder), 'lock'), lock());
    opened().close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['of another machine', `1 elsewhere-${hostname()}\n`],
    ['that is just being written', ''],
  ])('is not taken from a lock %s', (_, lock) => {
    mkdirSync(importWorkplace(folder));
    writeFileSync(path.join(importWorkplace(folder), 'lock'), lock);
    expect(openPapersFolder(folder)).toHaveProperty('problem');
  });

  test('says that a journal was damaged, and changes nothing', () => {
    mkdirSync(importWorkplace(folder));
    writeFileSync(importJournal(folder), '{"put": [');
    expect(problemOf(() => openPapersFolder(folder))).toMatchObject({
      file: importJournal(folder),
      what: 'What the last import noted here was damaged.',
      todo: expect.stringMatching(/^Delete .*\.import, and import again\.$/) as string,
    });
  });

  test('is as it was on a full disk', () => {
    writeFileSync(path.join(folder, 'old.md'), 'old');
    // The shell lets no file of the process become longer than so many blocks, as if the disk ended there.
    const command = `ulimit -f 8; trap '' XFSZ; exec "$0" "$@"`;
    const args = ['-c', command, process.execPath, WRITE, folder, String(COUNT), 'x'.repeat(50_000)];
    const { status, stderr } = spawnSync('bash', args, { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'A file became larger than is allowed\n' });
    expect(contents()).toEqual({ 'old.md': 'old' });
    expect(readdirSync(folder)).toEqual(['old.md']);
  });

  test('is as it was without permission to write', () => {
    writeFileSync(path.join(folder, 'old.md'), 'old');
    chmodSync(folder, 0o555);
    // The administrator may write everywhere, so the process becomes somebody else.
    const { status, stderr } = write('new', ...(process.getuid?.() === 0 ? ['65534'] : []));
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'Permission is denied\n' });
    expect(contents()).toEqual({ 'old.md': 'old' });
    expect(readdirSync(folder)).toEqual(['old.md']);
  });
});

describe('an import that is killed while it writes', () => {
  /** Kills it so many milliseconds after it has begun to write. */
  async function killedAfter(delay: number, text: string): Promise<boolean> {
    const child = spawn(process.execPath, [WRITE, folder, String(COUNT), text], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = new Promise<boolean>((resolve) =>
      child.on('exit', (_, signal) => {
        resolve(signal === 'SIGKILL');
      }),
    );
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await setTimeout(delay);
    child.kill('SIGKILL');
    return exit;
  }

  test(`leaves the old or the new papers, ${KILLS} times`, { timeout: 300_000 }, async () => {
    const first = write('0');
    expect(first.status).toBe(0);
    const lasts = Number(/done (\d+)/.exec(first.stdout)?.[1]);
    let now = '0';
    let old = 0;
    for (let kill = 1; kill <= KILLS; kill++) {
      const text = String(kill);
      // Evenly over the time that the writing takes, and a little longer.
      const killed = await killedAfter((1.2 * lasts * kill) / KILLS, text);
      const interrupted = unfinished(folder) !== undefined;
      const before = contents();
      if (!interrupted) expect([papersOf(now), papersOf(text)]).toContainEqual(before);
      opened().close();
      expect(existsSync(importWorkplace(folder))).toBe(false);
      const after = contents();
      if (interrupted) expect(after).toEqual(papersOf(text));
      else expect(after).toEqual(before);
      if (killed && after['paper-0.md'] !== text) old++;
      now = after['paper-0.md'] ?? '';
    }
    expect(old).toBeGreaterThan(0);
  });
});
