import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const count = z.int().nonnegative();

const stateSchema = z.strictObject({
  /** Of whom was asked, and what: the place in another list is of no use. */
  source: z.string(),
  origin: z.string(),
  query: z.string(),
  /** Where the next page begins; null if there is none, and only the name is left to be given. */
  cursor: z.string().nullable(),
  papers: count,
  /** Length of the part up to its last whole page. */
  bytes: count,
  total: count.optional(),
  bare: count,
  broken: count,
  repeated: count,
  limit: z.string().optional(),
});

/** What a part file holds and where it goes on. */
export type PartState = Readonly<z.infer<typeof stateSchema>>;

/** What was asked for, to know it again. */
export type Asked = Pick<PartState, 'source' | 'origin' | 'query'>;

/** Files that are there while one is fetched: the papers that have come, and what is known of them. */
export interface PartNames {
  readonly part: string;
  readonly state: string;
  readonly lock: string;
}

/**
 * @param target the file that is to be
 * @returns what stands beside it until it is whole. Names with a dot are read by no import.
 */
export function partNames(target: string): PartNames {
  const part = path.join(path.dirname(target), `.${path.basename(target)}.part`);
  return { part, state: `${part}.json`, lock: `${part}.lock` };
}

/** @returns what a run before this one has written down; undefined if nothing, or nothing that can be read */
export function readState(file: string): PartState | undefined {
  try {
    return stateSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** @returns whether what is left of a run is the answer to the same question, asked of the same server */
export function isSame(left: PartState, asked: Asked): boolean {
  return left.source === asked.source && left.origin === asked.origin && left.query === asked.query;
}

/**
 * Writes down how far a part has come, whole or not at all.
 * @throws what the system says
 */
export function writeState(file: string, state: PartState): void {
  const aside = `${file}.new`;
  try {
    writeFileSync(aside, `${JSON.stringify(state)}\n`, { flush: true });
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
