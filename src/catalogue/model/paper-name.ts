import type { Problem } from './problem.ts';

/**
 * Names that Windows keeps for devices, whatever ending a file has, and names of pages that servers look for.
 * @see https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|500)$/;

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Longer names do not fit in a path of every system, or in an archive. */
const LONGEST = 120;

/** @returns whether no file can have this name everywhere, or it is none at all */
export function isReserved(name: string): boolean {
  return name === '' || RESERVED.test(name);
}

/**
 * The name of a paper's file is its address, and must be good for a file on every system.
 * @param name without its ending
 * @param file for messages
 */
export function nameProblems(name: string, file: string): readonly Problem[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const better = isReserved(plain) ? `${plain || 'a'}-paper` : plain;
  const todo = `Rename it, such as to ${better}.md.`;
  if (isReserved(name)) return [{ file, what: 'Its name is kept for a device or a page on some systems.', todo }];
  if (NAME.test(name) && name.length <= LONGEST) return [];
  const what = `Its name is no address: that is at most ${LONGEST} lower-case letters from a to z, digits and single hyphens.`;
  return [{ file, what, todo }];
}
