import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A lock without a holder in it is being written, unless it is older than this, in milliseconds. */
const HALF_WRITTEN = 10_000;

/**
 * Takes a lock, or that of a process which is no more.
 * @param file of the lock; the folder that it is in must be there
 * @returns undefined if it is ours now, else the number of the process that holds it, as far as it is known
 * @throws what the system says if the file cannot be written
 */
export function takeLock(file: string): { readonly holder: string } | undefined {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      // Made only if it is not there, which no two processes can do at once.
      writeFileSync(file, `${process.pid} ${hostname()}\n`, { flag: 'wx' });
      return undefined;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
        // On a full disk the file may be there, and nothing in it.
        rmSync(file, { force: true });
        throw error;
      }
    }
    const found = read(file);
    if (found === undefined) continue;
    if (isHeld(found)) return { holder: found.text.split(' ')[0]?.trim() ?? '' };
    if (!moveAway(file, found.text)) return { holder: '' };
  }
  return { holder: '' };
}

interface Found {
  readonly text: string;
  /** Milliseconds since it was written. */
  readonly age: number;
}

function read(file: string): Found | undefined {
  try {
    return { text: readFileSync(file, 'utf8'), age: Date.now() - statSync(file).mtimeMs };
  } catch {
    // It was given back meanwhile.
    return undefined;
  }
}

function isHeld({ text, age }: Found): boolean {
  const [, pid, host] = /^(\d+) (.*)\n$/.exec(text) ?? [];
  if (pid === undefined) return age < HALF_WRITTEN;
  // Nothing can be known of a process on another machine that shares the disk.
  if (host !== hostname()) return true;
  return Number(pid) !== process.pid && isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Takes a lock away only if it is still the one that was read: another process may have done the same just before. */
function moveAway(file: string, text: string): boolean {
  const aside = `${file}-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return true;
  }
  const same = readFileSync(aside, 'utf8') === text;
  if (same) rmSync(aside);
  else renameSync(aside, file);
  return same;
}
