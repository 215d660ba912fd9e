import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { outFolder } from '../../../src/folders.ts';
import { builtFile, spread } from './papers.ts';
import { expect } from '@playwright/test';
import { test } from '../watched.ts';

// Large catalogues take their time.
test.describe.configure({ timeout: 900_000 });

const pages = readdirSync(outFolder(), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

/** What a page may hold, as a browser reads it. */
function read(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const metas = [...page.querySelectorAll('meta[http-equiv="content-security-policy" i]')];
  const all = [
    ...page.querySelectorAll('*'),
    ...[...page.querySelectorAll('template')].flatMap(({ content }) => [...content.querySelectorAll('*')]),
  ];
  const attributes = all.flatMap((element) => [...element.attributes].map(({ name, value }) => ({ name, value })));
  return {
    policies: metas.map((meta) => meta.getAttribute('content') ?? ''),
    before: metas[0] ? [...(metas[0].parentElement?.children ?? [])].indexOf(metas[0]) : -1,
    inHead: metas[0]?.parentElement === page.head,
    scripts: [...page.querySelectorAll<HTMLScriptElement>('script:not([src])')]
      .filter(({ type }) => ['', 'module', 'text/javascript'].includes(type))
      .map(({ textContent }) => textContent),
    styles: [...page.querySelectorAll('style')].map(({ textContent }) => textContent),
    forbidden: attributes
      .filter(({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value))
      .map(({ name, value }) => `${name}="${value}"`),
  };
}

function sources(policy: string, name: string): string[] {
  const found = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([first]) => first === name);
  expect(found, name).toHaveLength(1);
  return found[0]?.slice(1) ?? [];
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every page has a policy before all else, which names each of its scripts and styles by its hash', async ({
  page,
}) => {
  expect(pages.length).toBeGreaterThan(5);
  for (const name of spread(pages)) {
    const { policies, before, inHead, scripts, styles, forbidden } = await page.evaluate(read, builtFile(name));
    expect(policies, name).toHaveLength(1);
    expect([before, inHead], name).toEqual([1, true]);
    expect(forbidden, name).toEqual([]);
    const policy = policies[0] ?? '';
    expect(policy, name).not.toMatch(/unsafe-inline|unsafe-eval|unsafe-hashes|https?:|data:|blob:|\*/);
    expect(sources(policy, 'default-src'), name).toEqual(["'none'"]);
    expect(sources(policy, 'object-src'), name).toEqual(["'none'"]);
    expect(sources(policy, 'base-uri'), name).toEqual(["'none'"]);
    expect(sources(policy, 'form-action'), name).toEqual(["'self'"]);
    expect(scripts.length, name).toBeGreaterThan(0);
    for (const script of scripts) expect(sources(policy, 'script-src'), name).toContain(hash(script));
    expect(styles.length, name).toBeGreaterThan(0);
    for (const style of styles) expect(sources(policy, 'style-src'), name).toContain(hash(style));
  }
});
