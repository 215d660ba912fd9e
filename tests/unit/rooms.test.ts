import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import astro from 'eslint-plugin-astro';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOMS, zones } from '../../eslint-zones.mjs';

/** The rules on imports alone, without types, so that a snippet needs no place in the project. */
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [tseslint.configs.base, ...astro.configs.base, ...zones] as never,
});

async function rulesBroken(file: string, line: string): Promise<readonly (string | null)[]> {
  const code = file.endsWith('.astro') ? `---\n${line}\n---\n` : `${line}\n`;
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const ROOM_RULE = 'import-x/no-restricted-paths';

describe('An import', () => {
  test.each([
    ['src/catalogue/text/made-up.ts', "import { paperSchema } from '../model/paper.ts';"],
    ['src/catalogue/model/made-up.ts', "import { HOME } from '../urls.ts';"],
    ['src/catalogue/charts/made-up.ts', "import type { CslItem } from '../citation/csl.ts';"],
    ['src/catalogue/made-up.ts', "import { papersCsv } from './export/csv.ts';"],
    ['src/catalogue/citation/made-up.ts', "import { site } from '../../site.config.ts';"],
    ['src/search/query/made-up.ts', "import { rank } from '../ranking/rank.ts';"],
    ['src/search/ranking/made-up.ts', "import { loadEngine } from '../engine.ts';"],
    ['src/search/made-up.ts', "import { element } from './view/element.ts';"],
    ['src/search/view/made-up.ts', "import { catalogue } from '../../data/papers.ts';"],
    ['src/data/made-up.ts', "import Page from '../layouts/Page.astro';"],
    ['src/components/made-up.astro', "import '../search/view/search-panel.ts';"],
    ['src/components/map/made-up.astro', "import Page from '../../layouts/Page.astro';"],
    ['src/pages/made-up.astro', "import '../search/view/lazy-start.ts';"],
    ['src/made-up.ts', "import { run } from '../scripts/import/run-import.ts';"],
    ['scripts/import/read/made-up.ts', "import { extract } from '../extract/extract.ts';"],
    ['scripts/import/clean/made-up.ts', "import { readSource } from '../read/read-source.ts';"],
    ['scripts/import/extract/sizes/made-up.ts', "import { extractReleases } from '../releases/extract-releases.ts';"],
    ['scripts/import/extract/passage/made-up.ts', "import { extractSizes } from '../sizes/extract-sizes.ts';"],
    ['scripts/import/write/made-up.ts', "import { cleanText } from '../clean/clean-text.ts';"],
    ['scripts/fetch/services/made-up.ts', "import { politeClient } from '../polite-request.ts';"],
    ['scripts/fetch/made-up.ts', "import { takeLock } from '../import/disk/lock.ts';"],
    ['scripts/import/made-up.ts', "import { politeClient } from '../fetch/polite-request.ts';"],
    ['scripts/made-up.ts', "import { catalogue } from '../src/data/papers.ts';"],
    ['scripts/import/made-up.ts', "import { paper } from '../../tests/unit/catalogue/fixture.ts';"],
  ])('of a closed room in %s is reported: %s', async (file, line) => {
    expect(await rulesBroken(file, line)).toEqual([ROOM_RULE]);
  });

  test.each([
    ['src/catalogue/text/made-up.ts', "import { xmlText } from './xml.ts';"],
    ['src/catalogue/model/made-up.ts', "import { formulas } from '../text/formulas.ts';"],
    ['src/catalogue/export/made-up.ts', "import { HOME } from '../urls.ts';"],
    ['src/search/made-up.ts', "import { rank } from './ranking/rank.ts';"],
    ['src/search/made-up.ts', "import { loadEngine } from './engine.ts';"],
    ['src/search/view/made-up.ts', "import { loadEngine } from '../engine.ts';"],
    ['src/components/made-up.astro', "import '../search/view/lazy-start.ts';"],
    ['src/components/made-up.astro', "import type { Catalogue } from '../data/papers.ts';"],
    ['src/pages/papers/made-up.astro', "import { catalogue } from '../../data/papers.ts';"],
    ['scripts/import/made-up.ts', "import { readSource } from './read/read-source.ts';"],
    ['scripts/made-up.ts', "import { z } from 'zod';"],
  ])('of an open room in %s is not: %s', async (file, line) => {
    expect(await rulesBroken(file, line)).toEqual([]);
  });

  test('of data, but for its types, is none of a component', async () => {
    expect(await rulesBroken('src/components/made-up.astro', "import { catalogue } from '../data/papers.ts';")).toEqual(
      ['@typescript-eslint/no-restricted-imports'],
    );
  });
});

test('Every folder of code has a room', async () => {
  const folders = await readdir('.', { withFileTypes: true, recursive: true }).then((entries) =>
    entries
      .filter(
        (entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name) && /^(?:src|scripts)\b/.test(entry.parentPath),
      )
      .map(({ parentPath }) => parentPath.split(path.sep).join('/')),
  );
  const rooms = Object.keys(ROOMS);
  const homeless = [...new Set(folders)].filter(
    (folder) => !rooms.includes(`${folder}/*`) && !rooms.some((room) => `${folder}/`.startsWith(`${room}/`)),
  );
  expect(homeless).toEqual([]);
});

describe('A circle of imports', () => {
  let folder = '';
  beforeAll(async () => {
    await mkdir('tests/.circle', { recursive: true });
    folder = await mkdtemp('tests/.circle/');
    await writeFile(path.join(folder, 'a.ts'), "import { b } from './b.ts';\nexport const a = () => b;\n");
    await writeFile(path.join(folder, 'b.ts'), "import { a } from './a.ts';\nexport const b = () => a;\n");
    await writeFile(path.join(folder, 'C.astro'), "---\nimport D from './D.astro';\n---\n<D />\n");
    await writeFile(path.join(folder, 'D.astro'), "---\nimport C from './C.astro';\n---\n<C />\n");
  });
  afterAll(() => rm('tests/.circle', { recursive: true }));

  test.each(['a.ts', 'C.astro'])('is reported where it passes %s', async (name) => {
    const [result] = await eslint.lintFiles(path.join(folder, name));
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['import-x/no-cycle']);
  });
});
