import type { Problem } from '../../../src/catalogue/model/problem.ts';
import type { ImportResult } from '../run-import.ts';

/** How an import went on. */
export interface Landed {
  readonly result: ImportResult;
  /** Folder of the papers, for messages. */
  readonly folder: string;
  /** Files that were removed as their paper is in no dump any more. */
  readonly pruned: readonly string[];
  readonly dryRun: boolean;
}

/** How an import ended: with papers, or with all that kept it from going on. */
export type Outcome = Landed | { readonly problems: readonly Problem[] };

/** @returns whether a person should look at something before the papers go further */
export function needsALook({ notes, edits }: ImportResult): boolean {
  return notes.length > 0 || edits.length > 0;
}
