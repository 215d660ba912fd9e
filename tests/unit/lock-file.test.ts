import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly integrity?: string;
  readonly resolved?: string;
  /** Comes inside the package above it, whose own hash covers it. */
  readonly inBundle?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};
const installed = Object.entries(packages).filter(([folder]) => folder !== '');

test('every package is pinned by the hash of its bytes, those of other platforms too', () => {
  expect(installed.length).toBeGreaterThan(300);
  const bare = installed.filter(([, { integrity, inBundle }]) => !inBundle && !integrity?.startsWith('sha512-'));
  expect(bare.map(([folder]) => folder)).toEqual([]);
});

test('what comes inside another package is inside one that is pinned', () => {
  const bundled = installed.filter(([, { inBundle }]) => inBundle).map(([folder]) => folder);
  const holders = bundled.map((folder) => packages[folder.slice(0, folder.lastIndexOf('/node_modules/'))]);
  expect(holders.every((holder) => holder?.integrity !== undefined)).toBe(true);
});

test('no package is bound to one registry', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
