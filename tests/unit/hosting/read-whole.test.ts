import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWhole } from '../../../src/hosting/read-whole.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'whole-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a file is read with when it was changed', async () => {
  const file = path.join(folder, 'a');
  writeFileSync(file, 'text');
  utimesSync(file, 1000, 1000);
  expect(await readWhole(file)).toEqual({ bytes: Buffer.from('text'), modified: new Date(1_000_000) });
});

test('what cannot be read is told apart from a folder', async () => {
  expect(await readWhole(folder)).toBe('folder');
  expect(await readWhole(path.join(folder, 'none'))).toBeUndefined();
  expect(await readWhole(path.join(folder, 'none', 'none'))).toBeUndefined();
  expect(await readWhole(path.join(folder, 'n'.repeat(5000)))).toBeUndefined();
});

/** Less than the time for which a file must have been left alone, in milliseconds. */
const PAUSE = 80;

test('a file that is written over in place, some of it at a time, is read before or after', async () => {
  const file = path.join(folder, 'page.html');
  const [before, after] = ['a'.repeat(200_000), 'b'.repeat(150_000)];
  let longest = Infinity;
  // Where the machine itself stood still between two pieces, the one before it was a file left alone.
  for (let tries = 0; tries < 50 && longest > PAUSE; tries++) {
    writeFileSync(file, before);
    utimesSync(file, 1000, 1000);
    const reads: Promise<unknown>[] = [];
    await writeFile(file, '');
    longest = 0;
    let last = performance.now();
    for (let at = 0; at < after.length; at += 30_000) {
      reads.push(readWhole(file));
      await writeFile(file, after.slice(at, at + 30_000), { flag: 'a' });
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    const texts = (await Promise.all(reads)).map((read) => String((read as { bytes: Buffer }).bytes));
    if (longest <= PAUSE) for (const text of texts) expect([before, after]).toContain(text);
  }
  expect(longest).toBeLessThanOrEqual(PAUSE);
});
