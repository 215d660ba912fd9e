import { accessSync, constants, readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { reasonOf } from '../catalogue/model/problem.ts';
import { makeFolder, shown } from '../files.ts';
import { refusal } from '../refusal.ts';

/**
 * Says before a build that its folder cannot be written, in a sentence: else a build ends in the middle, with a stack.
 * @param folder that the site goes into in the end
 */
export function outFolderCheck(folder: string): AstroIntegration {
  return {
    name: 'out-folder',
    hooks: {
      'astro:build:start': () => {
        checkOutFolder(folder);
      },
    },
  };
}

/**
 * @param folder that a site is to be built into; it is made if it is not there
 * @throws AstroError that says why it cannot be written, or that it holds other things than a site
 */
export function checkOutFolder(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const todo = 'Choose another folder with OUT_DIR or in src/site.config.ts, or change its permissions.';
    throw refusal('The site cannot be written', [{ file: shown(folder), what: `${reasonOf(error)}.`, todo }]);
  }
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  if (names.length === 0 || names.includes('index.html')) return;
  const what = 'It holds files, and no site among them; a build would remove them.';
  const todo = 'Choose an empty folder with OUT_DIR or in src/site.config.ts, or empty this one.';
  throw refusal('The site cannot be written', [{ file: shown(folder), what, todo }]);
}
