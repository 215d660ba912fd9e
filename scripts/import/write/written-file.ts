import type { PaperFile } from '../../../src/catalogue/model/paper.ts';
import { formatPaperFile } from '../../../src/catalogue/model/paper-file.ts';
import type { Problem } from '../../../src/catalogue/model/problem.ts';
import type { FoundPaper } from './edits.ts';

/** @returns the file of a paper, or why corrections that are read well could not be read in it */
export function fileOf(
  merged: PaperFile,
  before: FoundPaper | undefined,
  file: string,
): { readonly text: string } | { readonly problem: Problem } {
  try {
    return { text: formatPaperFile(merged, before?.curatedText) };
  } catch (error) {
    const what = `${error instanceof Error ? error.message : String(error)}.`;
    const todo = 'Write its corrections as a plain block of lines, as the README shows it.';
    return { problem: { file, what, todo } };
  }
}
