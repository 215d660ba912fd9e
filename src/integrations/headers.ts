import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../hosting/headers-file.ts';

/** Puts `_headers` beside the pages, for the hosts that read it; others take it for one more file. */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => writeFile(fileURLToPath(new URL('_headers', dir)), headersFile(base)),
    },
  };
}
