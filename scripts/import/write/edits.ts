import { isDeepStrictEqual } from 'node:util';
import { curatedSchema, type Curated, type PaperFile } from '../../../src/catalogue/model/paper.ts';
import { formatCorrections, hasComments, type StoredPaper } from '../../../src/catalogue/model/paper-file.ts';
import { differences, type Difference } from './differences.ts';
import { digestOf } from './digest.ts';

/** A paper's file as an import finds it. */
export interface FoundPaper extends StoredPaper {
  /** Name of the file. */
  readonly name: string;
  readonly text: string;
}

/**
 * Whether a person has changed in a file what import writes. Of a file without a digest, as older versions wrote them,
 * it cannot be known.
 */
export function isEdited(found: FoundPaper): boolean {
  const { digest } = found.paper;
  return digest !== undefined && (digest !== digestOf(found) || hasComments(found.text, found.curatedText));
}

/** @returns whether both say the same, in whatever form */
export function isSame(found: FoundPaper, wanted: PaperFile): boolean {
  return found.abstract === wanted.abstract && isDeepStrictEqual(found.paper, wanted.paper);
}

/** An edit that import would undo. */
export interface Edit {
  readonly file: string;
  readonly differences: readonly Difference[];
  /** The corrections that keep the edit once the file is written anew; none if corrections cannot hold it. */
  readonly corrections: string | undefined;
}

/**
 * @param found a file that was edited
 * @param wanted what import would write instead
 * @param file name of the file, for messages
 * @returns what would be undone; undefined if that is nothing, as when corrections say the same
 */
export function editOf(found: FoundPaper, wanted: PaperFile, file: string): Edit | undefined {
  const curated: Readonly<Record<string, unknown>> = found.paper.curated ?? {};
  const undone = differences(found, wanted).filter(
    ({ field, before }) => before === undefined || !isDeepStrictEqual(curated[field], before),
  );
  if (undone.length === 0 && !hasComments(found.text, found.curatedText)) return undefined;
  const correctable = new Set<string>(Object.keys(curatedSchema.shape));
  const kept = undone.filter(({ field, before }) => before !== undefined && correctable.has(field));
  const fields = Object.fromEntries(kept.map(({ field, before }) => [field, before])) as Partial<Curated>;
  const why = found.paper.curated?.why ?? 'SAY WHY';
  return {
    file,
    differences: undone,
    corrections: kept.length > 0 ? formatCorrections({ ...found.paper.curated, ...fields, why }) : undefined,
  };
}
