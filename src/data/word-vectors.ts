import { readFile } from 'node:fs/promises';
import { decodeVectors } from '../catalogue/meaning/vector-file.ts';
import type { WordVectors } from '../catalogue/meaning/word-vectors.ts';
import { reasonOf } from '../catalogue/model/problem.ts';
import { shown } from '../files.ts';
import { vectorFiles } from '../folders.ts';

/**
 * @param files that may have what words mean, the best first
 * @returns what the first of them has that is there; undefined if none is, or it cannot be read, which is said: search goes
 *   on without meanings
 */
export async function wordVectors(files: readonly string[] = vectorFiles()): Promise<WordVectors | undefined> {
  for (const file of files) {
    try {
      return decodeVectors(await readFile(file));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
      console.warn(
        `${shown(file)}: ${reasonOf(error)}, so search finds nothing by what words mean.\n→ Run npm run vectors -- DUMP, or take the file away.`,
      );
      return undefined;
    }
  }
  return undefined;
}
