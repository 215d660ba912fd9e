import { chmodSync, existsSync, mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../../src/catalogue/model/problem.ts';
import { importJournal, importWorkplace } from '../../../src/folders.ts';
import { isMissing, makeFolder, shown } from '../../../src/files.ts';
import { carryOutJournal, newFolder, oldFolder, writeJournal } from './journal.ts';
import { takeLock } from './lock.ts';

/** What is to become of a folder. Names are file names such as `qlora.md`. */
export interface Changes {
  /** Name → text of each file to write. */
  readonly put: ReadonlyMap<string, string>;
  /** Files to remove. */
  readonly remove: readonly string[];
  /** Name → text of every file as the import has read it. */
  readonly read: ReadonlyMap<string, string>;
}

/** A folder of papers that no other import may touch until it is given back. */
export interface PapersFolder {
  /**
   * Makes all changes, or none: files are written beside the papers first, then a journal says that they are complete,
   * then they are moved into place. Whenever the process is killed, the papers are as they were, or the journal stands
   * and the next import finishes what it says. What a person changes meanwhile is never written over.
   * @throws FolderError about a file, or what the system says; nothing has changed then
   */
  apply(changes: Changes): Promise<void>;
  /** Gives the folder back; nothing of the import is left in it. */
  close(): void;
}

/**
 * Opens a folder of papers for one import, and finishes one that was killed while it moved its files.
 * @param folder of the papers; it is made if it is not there
 * @returns the folder, or that another import holds it
 * @throws what the system says if the folder cannot be written
 */
export function openPapersFolder(folder: string): PapersFolder | { readonly problem: Problem } {
  const made = makeFolder(folder);
  const lock = path.join(importWorkplace(folder), 'lock');
  const staged = newFolder(folder);
  try {
    const held = lockWorkplace(lock);
    if (held) return { problem: inUse(folder, lock, held.holder) };
  } catch (error) {
    leave(folder, made);
    throw error;
  }
  const close = () => {
    // What an unfinished journal speaks of is for the next import.
    if (!existsSync(importJournal(folder))) clear(folder);
    rmSync(lock, { force: true });
    leave(folder, made);
  };
  try {
    carryOutJournal(folder);
    clear(folder);
  } catch (error) {
    close();
    throw error;
  }

  return {
    async apply({ put, remove, read }) {
      mkdirSync(staged, { recursive: true });
      for (const [name, text] of put) await write(path.join(staged, name), text, path.join(folder, name));
      const before = (name: string) => read.get(name) ?? null;
      writeJournal(folder, [
        ...[...put].map(([name, after]) => ({ name, before: before(name), after })),
        ...remove.map((name) => ({ name, before: before(name), after: null })),
      ]);
      carryOutJournal(folder);
    },
    close,
  };
}

/** Takes away all that waits beside the papers. */
function clear(folder: string): void {
  for (const waiting of [newFolder(folder), oldFolder(folder)]) rmSync(waiting, { recursive: true, force: true });
  rmSync(path.join(importWorkplace(folder), 'journal.new'), { force: true });
}

/**
 * @param folder of the papers, only to be read
 * @returns what is to be done first, if an import was killed while it moved its files there
 */
export function unfinished(folder: string): Problem | undefined {
  if (!existsSync(importJournal(folder))) return undefined;
  const todo = 'Run npm run import without --dry-run; it finishes what was begun.';
  return { file: shown(folder), what: 'An import ended while it wrote.', todo };
}

function inUse(folder: string, lock: string, holder: string): Problem {
  const what = `Another import is writing here${holder && `: process ${holder}`}.`;
  const todo = `Wait until it has ended. If there is none, delete ${shown(lock)}.`;
  return { file: shown(folder), what, todo };
}

/** An import that ends may remove the workplace just after this one has made it. */
function lockWorkplace(lock: string, attempts = 10): ReturnType<typeof takeLock> {
  try {
    makeFolder(path.dirname(lock));
    return takeLock(lock);
  } catch (error) {
    if (attempts > 0 && isMissing(error)) return lockWorkplace(lock, attempts - 1);
    throw error;
  }
}

/** Writes a file with the permissions of the one that it will replace. */
async function write(file: string, text: string, replaced: string): Promise<void> {
  await writeFile(file, text);
  const mode = statSync(replaced, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined) chmodSync(file, mode & 0o777);
}

/**
 * Removes the workplace if it is empty, and the folder if it was made for nothing.
 * @param made the outermost folder that had to be made
 */
function leave(folder: string, made: string | undefined): void {
  try {
    rmdirSync(importWorkplace(folder));
    if (made === undefined) return;
    for (let empty = folder; ; empty = path.dirname(empty)) {
      rmdirSync(empty);
      if (path.relative(made, empty) === '') return;
    }
  } catch {
    // It holds something, so it stays.
  }
}
