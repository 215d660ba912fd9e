import type { ExportedPaper } from './exported-paper.ts';

/** Raised when a program that reads the older form would misread the newer one; fields may be added without. */
export const DATA_VERSION = 1;

/**
 * @param papers papers as data, in the order that they are to have
 * @param schema address of the JSON Schema of the result
 * @param build the build that these are all papers of, if they are
 * @returns a JSON text with a line for each paper, so that it can be compared and searched line by line
 */
export function papersJson(papers: readonly ExportedPaper[], schema: string, build?: string): string {
  const fields = { version: DATA_VERSION, schema, build, count: papers.length };
  const head = JSON.stringify(fields).slice(1, -1);
  return `{${head},"papers":[\n${papers.map((paper) => JSON.stringify(paper)).join(',\n')}\n]}\n`;
}
