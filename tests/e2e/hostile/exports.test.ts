import { expect } from '@playwright/test';
import { HOSTILE_FILES } from '../../hostile/files/files.ts';
import { HOSTILE_PAPERS } from '../../hostile/papers/papers.ts';
import { readBackExports } from '../../read-back/site-exports.ts';
import { hostileSite } from '../sites.ts';
import { test } from '../watched.ts';

test('every file that others read is read back by a library that did not write it', () => {
  const shown = HOSTILE_FILES.filter((file) => file.shown !== undefined);
  expect(readBackExports(hostileSite.env['OUT_DIR'] ?? '')).toBe(HOSTILE_PAPERS.length + shown.length);
});
