import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import { plugin as tseslintPlugin } from 'typescript-eslint';

/**
 * Who may import whom: each room of the project with the rooms and files that it may use besides itself. What is not
 * named here may not be imported; packages may be by all. A room within another one has a line of its own.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const ROOMS = {
  // What a catalogue is. It knows no site and no files.
  'src/catalogue/text': [],
  'src/catalogue/model': ['src/catalogue/text'],
  'src/catalogue/citation': ['src/catalogue/model', 'src/catalogue/text'],
  'src/catalogue/related': ['src/catalogue/model', 'src/catalogue/text'],
  'src/catalogue/meaning': ['src/catalogue/model', 'src/catalogue/text'],
  'src/catalogue/charts': ['src/catalogue/model', 'src/catalogue/text'],
  'src/catalogue/export': [
    'src/catalogue/model',
    'src/catalogue/citation',
    'src/catalogue/text',
    'src/catalogue/urls.ts',
  ],
  'src/catalogue/*': ['src/catalogue/model'],

  // Search: everything but the view runs without a page.
  'src/search/query': ['src/catalogue', 'src/search/index'],
  'src/search/index': ['src/catalogue', 'src/search/ranking/scores.ts'],
  'src/search/meaning': ['src/catalogue', 'src/search/index'],
  'src/search/ranking': ['src/catalogue', 'src/search/index', 'src/search/query', 'src/search/meaning'],
  'src/search/*': ['src/catalogue', 'src/search/index', 'src/search/query', 'src/search/meaning', 'src/search/ranking'],
  'src/search/view': ['src/catalogue', 'src/search'],

  // The site. A page starts the search, which loads its view by itself.
  'src/data': [
    'src/catalogue',
    'src/search/index',
    'src/english-words.ts',
    'src/folders.ts',
    'src/files.ts',
    'src/refusal.ts',
    'src/site.config.ts',
  ],
  'src/components': [
    'src/catalogue',
    'src/data',
    'src/search/query',
    'src/search/download.ts',
    'src/search/view/lazy-start.ts',
    'src/search/view/trouble.ts',
    'src/folders.ts',
    'src/site.config.ts',
  ],
  'src/layouts': [
    'src/catalogue',
    'src/components',
    'src/data',
    'src/offline/register.ts',
    'src/styles',
    'src/site.config.ts',
  ],
  'src/pages': [
    'src/catalogue',
    'src/components',
    'src/data',
    'src/layouts',
    'src/search/index',
    'src/search/query',
    'src/site.config.ts',
  ],
  'src/hosting': ['src/catalogue'],
  'src/offline': ['src/hosting'],
  'src/integrations': [
    'src/catalogue',
    'src/hosting',
    'src/search/index',
    'src/folders.ts',
    'src/files.ts',
    'src/refusal.ts',
    'src/site.config.ts',
  ],
  'src/*': [
    'src/catalogue/model',
    'src/catalogue/text',
    'src/data/read-content.ts',
    'src/folders.ts',
    'src/site.config.ts',
  ],

  // The import: read, clean, extract and write are joined by run-import only.
  'scripts/import/clean': ['src/catalogue/text', 'src/english-words.ts'],
  'scripts/import/read': ['scripts/import/clean', 'src/catalogue/model', 'src/catalogue/text'],
  'scripts/import/join': ['scripts/import/read', 'src/catalogue/model', 'src/catalogue/text'],
  'scripts/import/extract/passage': ['src/catalogue/model', 'src/catalogue/text'],
  'scripts/import/extract/sizes': ['scripts/import/extract/passage', 'src/catalogue/model', 'src/catalogue/text'],
  'scripts/import/extract/areas': ['scripts/import/extract/passage', 'src/catalogue/model', 'src/catalogue/text'],
  'scripts/import/extract/releases': ['scripts/import/extract/passage', 'src/catalogue/model', 'src/catalogue/text'],
  'scripts/import/extract/facts': ['scripts/import/extract/passage', 'src/catalogue/model', 'src/catalogue/text'],
  'scripts/import/extract/*': ['scripts/import/extract', 'src/catalogue/model', 'src/catalogue/text'],
  'scripts/import/write': ['scripts/import/extract/extract.ts', 'src/catalogue/model', 'src/catalogue/text'],
  'scripts/import/disk': ['src/catalogue/model', 'src/folders.ts', 'src/files.ts'],
  'scripts/import/report': ['scripts/import/run-import.ts', 'scripts/import/write', 'src/catalogue/model'],
  'scripts/import/*': ['scripts/import', 'src/catalogue'],
  // The fetch alone touches the network. Each service is a table entry that knows no other.
  'scripts/fetch/services': ['scripts/fetch/service.ts', 'scripts/fetch/said.ts'],
  'scripts/fetch/*': ['scripts/fetch/services', 'src/catalogue/model', 'src/catalogue/text'],
  'scripts/vectors': ['src/catalogue/meaning', 'src/catalogue/model'],
  'scripts/area-model': ['scripts/import/extract', 'src/catalogue/model'],
  'scripts/serve': ['src/hosting'],
  'scripts/*': [
    'scripts/fetch',
    'scripts/import',
    'scripts/serve',
    'scripts/vectors',
    'scripts/area-model',
    'src/catalogue',
    'src/folders.ts',
    'src/files.ts',
    'src/site.config.ts',
  ],
};

/** The folders of code that a room may be closed to. */
const CODE = ['src', 'scripts', 'tests', 'bench'];

/**
 * @param {string} room a folder with all below it, or `folder/*` for the files of one
 * @param {readonly string[]} allowed what it may import besides itself
 * @returns a configuration that reports every other import
 */
function zone(room, allowed) {
  const flat = room.endsWith('/*');
  const folder = flat ? room.slice(0, -2) : room;
  const own = flat ? filesOf(folder) : [folder];
  const open = [...new Set([...own, ...allowed])];
  return {
    name: `rooms/${room}`,
    files: [flat ? `${folder}/*.{ts,astro}` : `${folder}/**/*.{ts,astro}`],
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: CODE.map((from) => ({
            target: '.',
            from: `./${from}`,
            except: open.filter((place) => place.startsWith(`${from}/`)).map((place) => `.${place.slice(from.length)}`),
            message: `${room} may import from itself and from ${allowed.join(', ') || 'no other room'}: see eslint-zones.mjs.`,
          })),
        },
      ],
    },
  };
}

/** @param {string} folder */
function filesOf(folder) {
  const entries = readdirSync(path.join(import.meta.dirname, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => `${folder}/${name}`);
}

/** Zones, and no circles of imports. A later zone wins over an earlier one for the same file. */
export const zones = [
  {
    name: 'rooms/circles',
    files: ['{src,scripts,tests,bench}/**/*.{ts,astro}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver()],
      'import-x/extensions': ['.ts', '.astro'],
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts'],
        [fileURLToPath(import.meta.resolve('astro-eslint-parser'))]: ['.astro'],
      },
    },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
  {
    name: 'rooms/types-of-data',
    files: ['src/components/**'],
    plugins: { '@typescript-eslint': tseslintPlugin },
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/data/', allowTypeImports: true, message: 'A component is given its data by the page.' },
          ],
        },
      ],
    },
  },
  {
    name: 'rooms/watched-tests',
    files: ['tests/e2e/**/*.test.ts'],
    plugins: { '@typescript-eslint': tseslintPlugin },
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@playwright/test', importNames: ['test'], message: 'Use the one of watched.ts: it sees errors.' },
          ],
        },
      ],
    },
  },
  ...Object.entries(ROOMS).map(([room, allowed]) => zone(room, allowed)),
];
