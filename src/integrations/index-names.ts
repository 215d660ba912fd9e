import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { entryFile, type IndexEntry } from '../search/index/index-files.ts';

/** The lists and texts of an index. The rest is Pagefind's own search and its interfaces, which pages here do not load. */
const USED = /^(?:index|fragment|pagefind\..*\.pf_meta|pagefind-entry\..*\.json)$/;

/**
 * Names the entry of an index by its build, which it then says, and takes away what is not used.
 * @param folder the index, as Pagefind has written it
 * @param build which build of the site it is of
 * @returns the entry
 * @throws Error if the files are not as Pagefind writes them
 */
export async function nameByBuild(folder: string, build: string): Promise<IndexEntry> {
  const written = JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8')) as Omit<
    IndexEntry,
    'build'
  >;
  const entry = { ...written, build };
  await writeFile(path.join(folder, entryFile(build)), JSON.stringify(entry));
  for (const name of await readdir(folder)) if (!USED.test(name)) await rm(path.join(folder, name));
  return entry;
}
