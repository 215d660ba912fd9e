import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOutFolder } from '../../../src/integrations/out-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'out-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a folder to build into is made', () => {
  checkOutFolder(path.join(folder, 'a/b'));
  expect(existsSync(path.join(folder, 'a/b'))).toBe(true);
});

test.each([
  ['a file', 'file', 'A file has that name already.'],
  ['below a file', 'file/site', 'It is a file where a folder should be, or within one.'],
])('a folder that is %s is refused without a stack', (_, name, what) => {
  writeFileSync(path.join(folder, 'file'), '');
  let error: unknown;
  try {
    checkOutFolder(path.join(folder, name));
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ stack: '', message: expect.stringContaining(`${name}\n  ${what}`) as string });
});
