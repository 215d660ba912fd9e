import { isDeepStrictEqual } from 'node:util';
import type { Paper, PaperFile } from '../../../src/catalogue/model/paper.ts';
import { writtenByImport } from './digest.ts';

/** A field that is otherwise in two versions of a paper; a side is left out where the version has no such field. */
export interface Difference {
  readonly field: keyof Paper | 'abstract';
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * @returns every field that differs, the abstract too, in the order of the first version; where the paper stands in
 * its dump does not count
 */
export function differences(before: PaperFile, after: PaperFile): readonly Difference[] {
  const old = { ...writtenByImport(before.paper), abstract: before.abstract };
  const now = { ...writtenByImport(after.paper), abstract: after.abstract };
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])] as (keyof typeof old)[];
  return fields
    .filter((field) => field !== 'source' && !isDeepStrictEqual(old[field], now[field]))
    .map((field) => ({
      field,
      ...(old[field] !== undefined && { before: old[field] }),
      ...(now[field] !== undefined && { after: now[field] }),
    }));
}

/** Longer than this, a value is cut in a report. */
const LONGEST = 160;

/** @returns a difference in one line, such as “areas: ["code"] → ["code","agents"]” */
export function formatDifference({ field, before, after }: Difference): string {
  // Where a long text has changed is what one wants to see of it.
  const from = typeof before === 'string' && typeof after === 'string' ? firstDifference(before, after) : 0;
  return `${field}: ${short(before, from)} → ${short(after, from)}`;
}

function firstDifference(before: string, after: string): number {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  return before.length > LONGEST || after.length > LONGEST ? Math.max(0, at - LONGEST / 4) : 0;
}

function short(value: unknown, from: number): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(from).toWellFormed()) : JSON.stringify(value);
  const start = from > 0 ? `…${text}` : text;
  return start.length > LONGEST ? `${start.slice(0, LONGEST).toWellFormed()}…` : start;
}
