import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { plainLines } from '../../../src/catalogue/model/decode-text.ts';
import { reasonOf } from '../../../src/catalogue/model/problem.ts';
import { importJournal, importWorkplace } from '../../../src/folders.ts';
import { isMissing, shown } from '../../../src/files.ts';
import { FolderError } from './folder-error.ts';

/** A file by its name, with digests of its text: what it is to be and what it was, null where there is none. */
const changeSchema = z.strictObject({ name: z.string(), before: z.string().nullable(), after: z.string().nullable() });
type Change = z.infer<typeof changeSchema>;

/** A change as it is planned: with texts. */
export interface PlannedChange {
  readonly name: string;
  /** As the import has read it; null if there was no such file. */
  readonly before: string | null;
  /** Null to remove it. */
  readonly after: string | null;
}

/**
 * Writes down what is to be moved into place, once all of it is written beside the papers: from here on it will be done.
 * @param folder of the papers
 * @throws FolderError if a file is no longer as the import has read it; nothing has changed then
 */
export function writeJournal(folder: string, planned: readonly PlannedChange[]): void {
  const changes = planned.map(({ name, before, after }): Change => ({
    name,
    before: digestOf(before),
    after: digestOf(after),
  }));
  const edited = changes.find(({ name, before }) => digestOnDisk(placeOf(folder, name)) !== before);
  if (edited) {
    const todo = 'Import again; nothing was written.';
    throw new FolderError(placeOf(folder, edited.name), 'It was changed while the import ran.', todo);
  }
  const old = oldFolder(folder);
  mkdirSync(old, { recursive: true });
  for (const { name, before } of changes) if (before !== null) keep(placeOf(folder, name), path.join(old, name));
  const text = path.join(importWorkplace(folder), 'journal.new');
  writeFileSync(text, JSON.stringify(changes));
  renameSync(text, importJournal(folder));
}

/**
 * Does what a journal says, from any point at which it was left. A file that a person has changed since is left alone.
 * @throws FolderError if a file cannot be replaced; all are as they were then
 */
export function carryOutJournal(folder: string): void {
  const file = importJournal(folder);
  if (!existsSync(file)) return;
  const changes = readJournal(file);
  for (const change of changes) {
    try {
      carryOut(folder, change);
    } catch (error) {
      undo(folder, changes);
      rmSync(file);
      const todo = 'Make it a file that can be replaced, and import again; nothing was written.';
      throw new FolderError(placeOf(folder, change.name), `It cannot be replaced. ${reasonOf(error)}.`, todo, {
        cause: error,
      });
    }
  }
  rmSync(file);
}

/** @returns the folder in which new files wait */
export function newFolder(folder: string): string {
  return path.join(importWorkplace(folder), 'new');
}

/** @returns the folder in which the files wait that were there before, in case that not all can be replaced */
export function oldFolder(folder: string): string {
  return path.join(importWorkplace(folder), 'old');
}

function carryOut(folder: string, { name, before, after }: Change): void {
  const place = placeOf(folder, name);
  const staged = path.join(newFolder(folder), name);
  if (after === null ? before === null : !existsSync(staged)) return;
  if (digestOnDisk(place) !== before) return;
  if (after === null) rmSync(path.join(folder, name));
  else renameSync(staged, place);
}

/** Puts back what was moved, unless a person has changed it since. */
function undo(folder: string, changes: readonly Change[]): void {
  for (const { name, before, after } of changes) {
    const place = placeOf(folder, name);
    if (before === after || digestOnDisk(place) !== after) continue;
    if (before === null) rmSync(place);
    else renameSync(path.join(oldFolder(folder), name), place);
  }
}

function readJournal(file: string): readonly Change[] {
  try {
    return changeSchema
      .array()
      .parse(JSON.parse(readFileSync(file, 'utf8')))
      .map((change) => ({ ...change, name: path.basename(change.name) }));
  } catch (error) {
    const todo = `Delete ${shown(path.dirname(file))}, and import again.`;
    throw new FolderError(file, 'What the last import noted here was damaged.', todo, { cause: error });
  }
}

/** Where a paper is: for a link, the file that it leads to. */
function placeOf(folder: string, name: string): string {
  const place = path.join(folder, name);
  return existsSync(place) ? realpathSync(place) : place;
}

/** A second name for a file costs nothing; not every disk has them. */
function keep(file: string, as: string): void {
  rmSync(as, { force: true });
  try {
    linkSync(file, as);
  } catch {
    copyFileSync(file, as);
  }
}

function digestOf(text: string | null): string | null {
  return text === null ? null : createHash('sha256').update(plainLines(text)).digest('hex');
}

function digestOnDisk(file: string): string | null {
  try {
    return digestOf(readFileSync(file, 'utf8'));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
