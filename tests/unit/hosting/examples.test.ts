import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { IMMUTABLE_FOLDERS, KEEP, REVALIDATE } from '../../../src/hosting/cache-control.ts';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { SECURITY_HEADERS } from '../../../src/hosting/security-headers.ts';

const read = (name: string) => readFileSync(`docs/deploy/${name}`, 'utf8');
const nginx = read('nginx.conf');
const caddy = read('Caddyfile');

describe('What is said to hosts is what the server of npm start sends:', () => {
  test.each(Object.entries(SECURITY_HEADERS))('%s', (name, value) => {
    expect(nginx).toContain(`add_header ${name} "${value}" always;`);
    expect(caddy).toContain(`\t${name} "${value}"\n`);
    expect(headersFile('/')).toContain(`  ${name}: ${value}\n`);
  });

  test('how long files may be kept', () => {
    const [, folders = '', kept] = /"~\^\/\(([^)]*)\)\/" "([^"]*)";/.exec(nginx) ?? [];
    expect(folders.split('|').map((folder) => `/${folder}/`)).toEqual(IMMUTABLE_FOLDERS);
    expect(kept).toBe(KEEP);
    expect(nginx).toContain(`default "${REVALIDATE}";`);
    const lists = [...caddy.matchAll(/@(?:hashed|other not) path (.*)/g)].map(([, list]) => list);
    expect(lists).toEqual(Array(2).fill(IMMUTABLE_FOLDERS.map((folder) => `${folder}*`).join(' ')));
    expect(caddy).toContain(`header @hashed Cache-Control "${KEEP}"`);
    expect(caddy).toContain(`header @other Cache-Control "${REVALIDATE}"`);
  });
});

test.each([
  ['/', ''],
  ['/deep/er/', '/deep/er'],
  ['/deep/er', '/deep/er'],
])('below %s the file of headers names the addresses that there are', (base, mount) => {
  const rules = headersFile(base)
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(rules).toEqual([`${mount}/*`, ...IMMUTABLE_FOLDERS.map((folder) => `${mount}${folder}*`)]);
});
