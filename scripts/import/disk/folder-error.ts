import { reasonOf, type Problem } from '../../../src/catalogue/model/problem.ts';
import { shown } from '../../../src/files.ts';

/** What keeps an import from writing, with the file that it is about. */
export class FolderError extends Error {
  readonly problem: Problem;

  constructor(file: string, what: string, todo: string, options?: ErrorOptions) {
    super(what, options);
    this.problem = { file: shown(file), what, todo };
  }
}

/**
 * @param error what was thrown while an import wrote
 * @param folder of the papers
 * @returns it for a person: about the file that it names, else about the folder
 */
export function writingProblem(error: unknown, folder: string): Problem {
  if (error instanceof FolderError) return error.problem;
  const todo = 'Check the disk and its permissions, and import again.';
  return { file: shown(folder), what: `The import had to stop. ${reasonOf(error)}.`, todo };
}
