import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { readYaml } from './yaml-lines.ts';

/**
 * Reads a YAML or JSON file against a schema.
 * @param text the file
 * @param file its name, for messages
 * @param schema what it must be
 * @returns the value, or every problem with its line
 */
export function readChecked<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
): { value: T } | { problems: readonly Problem[] } {
  const yaml = readYaml(text);
  if (yaml.errors.length > 0) {
    return {
      problems: yaml.errors.map(({ line, message }) => ({ file, line, what: message, todo: 'Mend the syntax.' })),
    };
  }
  const result = schema.safeParse(yaml.value);
  if (result.success) return { value: result.data };
  return { problems: schemaProblems(result.error, file, (path) => yaml.lineOf(path)) };
}

/** Zod's findings as problems, each at the line of the value that it is about. */
export function schemaProblems(
  error: z.ZodError,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): readonly Problem[] {
  return error.issues.map((issue) => ({
    file,
    line: lineOf(issue.path),
    what: issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ${issue.message}.` : `${issue.message}.`,
    todo: 'Correct the value; src/catalogue/model/paper.ts says what each field may hold.',
  }));
}
