import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filePath, onDisk } from '../../../src/hosting/file-path.ts';

test.each([
  ['/', '/'],
  ['/?q=a/../b', '/'],
  ['/about/', '/about/'],
  ['/about', '/about'],
  ['/papers/a.bib?download', '/papers/a.bib'],
  ['/papers/%C3%A9t%C3%A9/', '/papers/été/'],
  ['/.well-known/security.txt', '/.well-known/security.txt'],
  ['/a%20b', '/a b'],
])('%s asks for the file %s', (url, expected) => {
  expect(filePath(url)).toEqual({ kind: 'file', path: expected });
});

test.each([
  '/../package.json',
  '/a/../../package.json',
  '/%2e%2e/package.json',
  '/%2e%2e%2fpackage.json',
  '/..%5cpackage.json',
  '/a%2fb',
  '//elsewhere.example/',
  '/a//b',
  '/.unfinished/index.html',
  '/.git/config',
  '/c:/windows',
  '/about/./',
])('%s asks for no file that a site can have', (url) => {
  expect(filePath(url)).toEqual({ kind: 'none' });
});

test.each(['', '*', 'about', 'http://elsewhere.example/', '/%', '/%zz', '/%c3', '/a%00b', '/%E0%A4%A'])(
  '%j is no address',
  (url) => {
    expect(filePath(url)).toEqual({ kind: 'malformed' });
  },
);

test('no address leads out of the site, or throws', () => {
  const root = path.resolve('/srv/site');
  const part = fc.oneof(
    fc.constantFrom('..', '.', '%2e', '%2E%2e', '/', '\\', '%5c', '%2f', '%', '\0', '~'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const asked = filePath(`/${parts.join('')}`);
      if (asked.kind !== 'file') return;
      expect(path.relative(root, onDisk(root, asked.path))).not.toMatch(/^\.\./);
    }),
    { numRuns: 1000 },
  );
});
