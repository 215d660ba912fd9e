import { parsePaperFile } from '../../src/catalogue/model/paper-file.ts';
import type { Problem } from '../../src/catalogue/model/problem.ts';
import type { TaskArea } from '../../src/catalogue/model/task-area.ts';
import { unknownAreas } from '../../src/catalogue/model/unknown-areas.ts';
import type { ImportInput } from './run-import.ts';
import type { FoundPaper } from './write/edits.ts';

/**
 * @param areas the vocabulary that corrections may name
 * @param problems where it is put what cannot be read: it might hold corrections, so it stops the import
 * @returns the papers on disk, by the names of their files
 */
export function readPapers(
  input: Pick<ImportInput, 'papers' | 'folder' | 'taskAreas'>,
  areas: readonly TaskArea[],
  problems: Problem[],
): Map<string, FoundPaper> {
  const found = new Map<string, FoundPaper>();
  const vocabulary = { ids: new Set(areas.map(({ id }) => id)), file: input.taskAreas.name };
  for (const [name, text] of input.papers) {
    const file = `${input.folder}/${name}`;
    const parsed = parsePaperFile(text, file);
    if ('problems' in parsed) {
      for (const problem of parsed.problems) problems.push(problem);
      continue;
    }
    // Import reads the others from the text again.
    const corrections = { curated: parsed.paper.curated };
    for (const problem of unknownAreas(corrections, text, file, vocabulary)) problems.push(problem);
    found.set(name, { ...parsed, name, text });
  }
  return found;
}
