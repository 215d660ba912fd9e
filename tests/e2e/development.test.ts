import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { contentFolder } from '../../src/folders.ts';
import { site } from '../../src/site.config.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4399) - 3;
const URL = `http://localhost:${PORT}/`;

/** Two papers as the import writes them. */
const PAPERS = {
  'listening-machines': paper('Listening Machines', 'We transcribe murmuration with 300M parameters.', '2023-05-01'),
  'quiet-adapters': paper('Quiet Adapters', 'We adapt murmuration models with few weights.', '2022-05-01'),
};
/** A newer one moves both to other places. */
const LATER = paper('Newer Things', 'We say nothing of it.', '2024-05-01');

const NO_INDEX = 'Run npm run build once';

test('search works while developing, from the index of the last build', async ({ context }) => {
  test.slow();
  const { project, papers } = copiedProject();
  const astro = path.join(project, 'node_modules/.bin/astro');
  const env = { ...process.env, CONTENT_DIR: '', OUT_DIR: '', SITE_BASE: '', ASTRO_TELEMETRY_DISABLED: '1' };
  let server: ChildProcess | undefined;
  const develop = async () => {
    let said = '';
    const child = spawn(astro, ['dev', '--port', String(PORT), '--ignore-lock'], { cwd: project, env });
    server = child;
    child.stdout.on('data', (text) => (said += String(text)));
    await expect.poll(() => said, { timeout: 60_000 }).toContain('watching for file changes');
    return said;
  };
  const search = async () => {
    // Another page, as one of the development server loads itself again when a file changes.
    for (const page of context.pages()) await page.close();
    const page = await context.newPage();
    await page.goto(`${URL}?q=murmuration`);
    const status = page.getByRole('status').first();
    return { page, status, titles: page.locator('#results > li [data-part="title"]') };
  };
  try {
    expect(await develop()).toContain(NO_INDEX);
    const before = await search();
    await expect(before.status).toContainText(NO_INDEX, { timeout: 60_000 });

    execFileSync(astro, ['build'], { cwd: project, env, stdio: 'pipe' });
    const after = await search();
    await expect(after.status).toContainText('2 papers for “murmuration”', { timeout: 60_000 });
    for (const title of ['Listening Machines', 'Quiet Adapters']) {
      await expect(after.titles.filter({ hasText: title })).toHaveCount(1);
    }

    if (server?.kill()) await once(server, 'exit');
    writeFileSync(path.join(papers, 'newer-things.md'), LATER);
    rmSync(path.join(papers, 'quiet-adapters.md'));
    expect(await develop()).not.toContain(NO_INDEX);
    const { page, status, titles } = await search();
    await expect(status).toContainText('1 paper for “murmuration”', { timeout: 60_000 });
    await expect(titles).toHaveText(['Listening Machines']);
    await expect(page.locator('#results > li')).toContainText('We transcribe murmuration with 300M');
    await titles.click();
    await expect(page.locator('h1')).toHaveText('Listening Machines');
    await page.goto(`${URL}?year=2024`);
    await expect(titles).toHaveText(['Newer Things'], { timeout: 60_000 });
  } finally {
    server?.kill();
    rmSync(project, { recursive: true, force: true });
  }
});

/** With caches of its own, so that it is in nobody's way who develops meanwhile. */
function copiedProject(): { readonly project: string; readonly papers: string } {
  const project = mkdtempSync(path.join(tmpdir(), 'developing-'));
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, path.join(project, name), { recursive: true });
  }
  const modules = path.join(project, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.') || name === '.bin') {
      symlinkSync(path.resolve('node_modules', name), path.join(modules, name));
    }
  }
  const content = path.join(project, site.contentDir);
  const papers = path.join(content, 'papers');
  mkdirSync(papers, { recursive: true });
  for (const name of ['task-areas.yaml', 'acronyms.yaml', 'synonyms.yaml']) {
    cpSync(path.join(contentFolder(), name), path.join(content, name));
  }
  for (const [slug, text] of Object.entries(PAPERS)) writeFileSync(path.join(papers, `${slug}.md`), text);
  return { project, papers };
}

function paper(title: string, abstract: string, published: string): string {
  const size = abstract.includes('300M') ? '[{ count: 300000000, text: 300M, role: own }]' : '[]';
  return `---
title: ${title}
source: { dump: dump.txt, line: 1 }
added: '2025-01-01'
published: '${published}'
parameters: ${size}
areas: []
links: []
artifacts: { code: none, models: none, data: none }
---
${abstract}
`;
}
