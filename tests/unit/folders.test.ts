import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { contentFolder, contentInRepository, outFolder } from '../../src/folders.ts';
import { site } from '../../src/site.config.ts';

const PROJECT = path.resolve('/somewhere/project');

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('The folders of the catalogue and of the site', () => {
  test('are those of site.config.ts, in the project', () => {
    vi.stubEnv('CONTENT_DIR', '');
    vi.stubEnv('OUT_DIR', undefined);
    expect(contentFolder(PROJECT)).toBe(path.join(PROJECT, site.contentDir));
    expect(outFolder(PROJECT)).toBe(path.join(PROJECT, site.outDir));
    expect(contentInRepository(PROJECT)).toBe(site.contentDir);
  });

  test.each([
    ['other', path.join(PROJECT, 'other'), 'other'],
    ['tests/fixtures/catalogue/', path.join(PROJECT, 'tests/fixtures/catalogue'), 'tests/fixtures/catalogue'],
    ['/elsewhere/content', path.resolve('/elsewhere/content'), site.contentDir],
    ['../beside', path.resolve(PROJECT, '../beside'), site.contentDir],
  ])('are those of the environment where it names them: %s', (named, folder, inRepository) => {
    vi.stubEnv('CONTENT_DIR', named);
    vi.stubEnv('OUT_DIR', named);
    expect(contentFolder(PROJECT)).toBe(folder);
    expect(outFolder(PROJECT)).toBe(folder);
    expect(contentInRepository(PROJECT)).toBe(inRepository);
  });
});
