import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decodeText, type Source } from './catalogue/model/decode-text.ts';
import { reasonOf, type Problem } from './catalogue/model/problem.ts';

/** Files that are open at once: systems allow some hundreds. */
const AT_ONCE = 64;

const READABLE = 'Check its name and its permissions.';

/**
 * @param file path of a file
 * @returns the file with its name as messages show it, or why it cannot be read
 */
export async function readSource(file: string): Promise<{ readonly source: Source } | { readonly problem: Problem }> {
  try {
    const wrong = await notAFile(file);
    if (wrong !== undefined) return { problem: { file: shown(file), what: `${wrong}.`, todo: READABLE } };
    return { source: { name: shown(file), bytes: await readFile(file) } };
  } catch (error) {
    return { problem: { file: shown(file), what: `${reasonOf(error)}.`, todo: READABLE } };
  }
}

/**
 * @param files paths of files
 * @param problems where it is put why one cannot be read
 * @returns those that can be read, in their order
 */
export async function readSources(files: readonly string[], problems: Problem[]): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const read = await Promise.all(files.slice(at, at + AT_ONCE).map(readSource));
    for (const one of read) {
      if ('source' in one) sources.push(one.source);
      else problems.push(one.problem);
    }
  }
  return sources;
}

/**
 * @param folder path of a folder
 * @param ending of the names that are wanted, in lower case; files may have it in capitals
 * @param problems where it is put why the folder, or a file of it, cannot be read. That it was never there is none.
 * @returns the paths of its files of that ending, in the order of their names
 */
export async function filesIn(folder: string, ending: string, problems: Problem[]): Promise<readonly string[]> {
  let names: readonly string[] = [];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (isMissing(error) && !isThere(folder)) return [];
    problems.push({ file: shown(folder), what: `${reasonOf(error)}.`, todo: READABLE });
  }
  const files: string[] = [];
  for (const name of names.filter((one) => one.toLowerCase().endsWith(ending)).sort()) {
    const file = path.join(folder, name);
    const what = await notAFile(file);
    if (what === undefined) files.push(file);
    else problems.push({ file: shown(file), what: `${what}.`, todo: `Move it away, or name it without ${ending}.` });
  }
  return files;
}

/** Why a file cannot be read. Whatever waits for a writer, such as a pipe, would be waited for without end. */
async function notAFile(file: string): Promise<string | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? undefined : found.isDirectory() ? 'It is a folder, not a file' : 'It is no file';
  } catch (error) {
    return reasonOf(error);
  }
}

/**
 * @param folder of the papers
 * @param problems where it is put why one cannot be read
 * @returns file name → text of every paper in it
 */
export async function readPaperTexts(folder: string, problems: Problem[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { name, bytes } of await readSources(await filesIn(folder, '.md', problems), problems)) {
    const decoded = decodeText({ name, bytes });
    if ('text' in decoded) texts.set(path.basename(name), decoded.text);
    else problems.push(decoded.problem);
  }
  return texts;
}

/**
 * Makes a folder and those above it. Node's own way to do so never ends where the system knows no such place, as in
 * `/proc`.
 * @returns the outermost folder that had to be made; undefined if all were there
 * @throws what the system says
 */
export function makeFolder(folder: string): string | undefined {
  try {
    mkdirSync(folder);
    return folder;
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
    const above = path.dirname(folder);
    if (!isMissing(error) || above === folder) throw error;
    const made = makeFolder(above);
    mkdirSync(folder);
    return made ?? folder;
  }
}

/** @returns whether anything is there by that name, even if it leads nowhere or cannot be read */
export function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** @returns whether a file or folder was asked for that is not there */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** @returns a path as messages name it: from here, if it is below */
export function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative || '.';
}
