import { open, stat } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';

/** A file as it was at one moment. */
export interface WholeFile {
  readonly bytes: Buffer;
  readonly modified: Date;
}

/** How long a file must have been left alone: programs that write one in place first empty it. In milliseconds. */
const SETTLED = 100;
/** How often a file is looked at again that is being written. */
const TRIES = 50;

/** A file is written to all the time. */
export class UnsettledError extends Error {}

/**
 * Reads a file that may be written meanwhile: what is given was the whole of it at one moment.
 * @param file path on disk
 * @returns the file; `folder` if it is one; undefined if there is none that can be read
 * @throws UnsettledError if the file does not come to rest
 * @throws Error if the disk fails, or too many files are open
 */
export async function readWhole(file: string): Promise<WholeFile | 'folder' | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      const found = await readOnce(file);
      if (found !== 'unsettled') return found;
    } catch (error) {
      if (ABSENT.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
      throw error;
    }
    await after(SETTLED);
  }
  throw new UnsettledError(file);
}

/** There is no such file, or none that is for others to see. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'EPERM', 'EINVAL']);

async function readOnce(file: string): Promise<WholeFile | 'folder' | 'unsettled' | undefined> {
  const found = await stat(file);
  if (found.isDirectory()) return 'folder';
  // A pipe or a device would be read for ever.
  if (!found.isFile()) return undefined;
  const handle = await open(file);
  try {
    const before = await handle.stat();
    const bytes = await handle.readFile();
    const after = await handle.stat();
    const same = before.mtimeMs === after.mtimeMs && before.size === after.size && bytes.length === after.size;
    const age = Date.now() - after.mtimeMs;
    return same && (age < 0 || age > SETTLED) ? { bytes, modified: after.mtime } : 'unsettled';
  } finally {
    await handle.close();
  }
}
