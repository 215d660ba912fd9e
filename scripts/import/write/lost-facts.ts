import { isDeepStrictEqual } from 'node:util';
import { EXTRACTED, idsOf } from '../../../src/catalogue/model/fields.ts';
import { ARTIFACT_KINDS, type Paper } from '../../../src/catalogue/model/paper.ts';
import { formatDifference } from './differences.ts';

const BIBLIOGRAPHIC = idsOf('bibliographic');
const FACTS = [...BIBLIOGRAPHIC, ...EXTRACTED];

/** @returns whether a paper had facts that its text does not tell, and has none of them any more */
export function losesAllFacts(before: Paper, after: Paper): boolean {
  const had = BIBLIOGRAPHIC.filter((field) => before[field] !== undefined);
  return had.length > 0 && had.every((field) => after[field] === undefined);
}

/**
 * @param before a paper as it stands on disk
 * @param after the same paper as it is to be written
 * @returns in a line each, what readers were told before and would not be any more. A correction keeps what it says.
 */
export function lostFacts(before: Paper, after: Paper): readonly string[] {
  return FACTS.filter((field) => after.curated?.[field] === undefined && isLost(before[field], after[field])).map(
    (field) => `lost: ${formatDifference({ field, before: before[field], after: after[field] })}`,
  );
}

function isLost(before: unknown, after: unknown): boolean {
  if (before === undefined) return false;
  if (after === undefined) return true;
  // A date may become known better: 2024 is not lost in 2024-05.
  if (typeof before === 'string') return typeof after !== 'string' || !after.startsWith(before);
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.some((one) => !after.some((other) => isKept(one, other)));
  }
  if (isMap(before) && isMap(after) && !isArtifacts(before))
    return Object.entries(before).some(([id, values]) => isLost(values, after[id]));
  if (!isArtifacts(before) || !isArtifacts(after)) return false;
  return ARTIFACT_KINDS.some((kind) => before[kind] !== 'none' && after[kind] === 'none');
}

/** Whether a value is still told, perhaps with more: a size with the name of its model; the words may be others. */
function isKept(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object') return isDeepStrictEqual(one, other);
  const now: Readonly<Record<string, unknown>> = { ...other };
  return Object.entries(one).every(([key, value]) => key === 'text' || isDeepStrictEqual(now[key], value));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArtifacts(value: unknown): value is Paper['artifacts'] {
  return typeof value === 'object' && value !== null && ARTIFACT_KINDS.every((kind) => kind in value);
}
