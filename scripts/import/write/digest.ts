import { createHash } from 'node:crypto';
import type { Paper, PaperFile, PaperText } from '../../../src/catalogue/model/paper.ts';

/** @returns a name for a text, so that a later import sees that it has changed */
export function fingerprint({ title, abstract }: PaperText): string {
  return hash(`${title}\n${abstract}`).slice(0, 12);
}

/**
 * @param file a paper with its abstract
 * @returns a name for all that import writes of it: neither the corrections, which are a person's, nor itself
 */
export function digestOf({ paper, abstract }: PaperFile): string {
  return hash(JSON.stringify([writtenByImport(paper), abstract], sortedKeys)).slice(0, 12);
}

/** @returns the fields of a paper that import writes and a person should not need to edit */
export function writtenByImport(paper: Paper): Omit<Paper, 'curated' | 'curatedFor' | 'digest'> {
  const { curated: _, curatedFor: __, digest: ___, ...written } = paper;
  return written;
}

/** The order of keys in a file says nothing. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
