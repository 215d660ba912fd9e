import { paperSchema, type PaperFile } from '../../src/catalogue/model/paper.ts';
import type { Problem } from '../../src/catalogue/model/problem.ts';
import { formatCounted } from '../../src/catalogue/text/format.ts';

/** @returns what a paper's file cannot hold of what its sources say */
export function refusals(
  { paper }: PaperFile,
  { file, line }: { readonly file: string; readonly line: number },
): Problem[] {
  const todo = 'Correct the paper in the dump, or its entry in the bibliography.';
  const result = paperSchema.safeParse(paper);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    file,
    line,
    what: `${issue.path.map(String).join('.')}: ${issue.message}.`,
    todo,
  }));
}

/** A bibliography that has gone astray would take the facts of all papers with it. */
export function withoutBibliography(folder: string, stripped: number): Problem {
  const what = `There is no bibliography, but ${formatCounted(stripped, 'paper')} here have authors, dates or venues from one.`;
  const todo =
    'Put bibliography.json back beside this folder; if it is to go with what it says, make it an empty list: []';
  return { file: folder, what, todo };
}

/** Without an abstract nothing can be said of a paper. */
export function withoutPapers(
  records: readonly { readonly file: string; readonly line: number; readonly text: string }[],
): readonly Problem[] {
  const [first] = records;
  if (!first) return [];
  const what = `None of ${formatCounted(records.length, 'record')} has an abstract.`;
  return [{ file: first.file, line: first.line, what, todo: 'Export them with their abstracts.' }];
}
