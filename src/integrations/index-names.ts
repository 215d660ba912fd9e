import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  entryFile,
  hashName,
  PIECE_SIGNATURE,
  scriptFile,
  scriptHead,
  type IndexEntry,
} from '../search/index/index-files.ts';

/** What Pagefind writes as its entry: a language without words of its own has no WebAssembly of its own. */
type WrittenEntry = Omit<IndexEntry, 'build' | 'languages'> & {
  readonly languages: Readonly<Record<string, Omit<IndexEntry['languages'][string], 'wasm'> & { wasm: string | null }>>;
};

/** Ready-made interfaces, WebAssembly for languages that are not there, and what now has another name. */
const UNUSED =
  /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.\w+\.pagefind$|^pagefind(?:\.js|-entry\.json)$/;

/**
 * Makes of the files that Pagefind has written what `index-files.ts` says, and takes away what is not used.
 * @param folder the index
 * @param build which build of the site it is of
 * @returns the entry of the index
 * @throws Error if the files are not as Pagefind writes them
 */
export async function nameByBuild(folder: string, build: string): Promise<IndexEntry> {
  const file = (name: string) => path.join(folder, name);
  const written = JSON.parse(await readFile(file('pagefind-entry.json'), 'utf8')) as WrittenEntry;
  const renamed = new Map<string, string>();
  const languages: Record<string, IndexEntry['languages'][string]> = {};
  for (const [id, language] of Object.entries(written.languages)) {
    const before = language.wasm ?? 'unknown';
    const wasm = renamed.get(before) ?? `${before}.${contentHash(await readFile(file(`wasm.${before}.pagefind`)))}`;
    if (!renamed.has(before)) await rename(file(`wasm.${before}.pagefind`), file(`wasm.${wasm}.pagefind`));
    renamed.set(before, wasm);
    languages[id] = { ...language, wasm };
  }
  const entry = { ...written, build, languages };
  const script = await readFile(file('pagefind.js'), 'utf8');
  await writeFile(file(scriptFile(build)), `${scriptHead(build)}${script}`);
  await writeFile(file(entryFile(build)), JSON.stringify(entry));
  for (const name of await readdir(folder)) if (UNUSED.test(name)) await rm(file(name));
  return entry;
}

function contentHash(packed: Uint8Array): string {
  const content = gunzipSync(packed).subarray(PIECE_SIGNATURE.length);
  return hashName(createHash('sha1').update(content).digest()).slice(0, 10);
}
