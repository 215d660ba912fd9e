import type { ExportedPaper } from './exported-paper.ts';

/** Raised when a program that reads the older form would misread the newer one; fields may be added without. */
export const DATA_VERSION = 1;

/**
 * @param papers papers as data, in the order that they are to have
 * @param schema address of the JSON Schema of the result
 * @returns a JSON text with a line for each paper, so that it can be compared and searched line by line
 */
export function papersJson(papers: readonly ExportedPaper[], schema: string): string {
  const head = `"version":${DATA_VERSION},"schema":${JSON.stringify(schema)},"count":${papers.length}`;
  return `{${head},"papers":[\n${papers.map((paper) => JSON.stringify(paper)).join(',\n')}\n]}\n`;
}
