import { z } from 'zod';
import { plainLines } from './decode-text.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './yaml-lines.ts';

type Checked<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/**
 * Reads a YAML or JSON file against a schema.
 * @param text the file
 * @param file its name, for messages
 * @param schema what it must be
 * @returns the value, or every problem with its line
 */
export function readChecked<T>(text: string, file: string, schema: z.ZodType<T>): Checked<T> {
  const yaml = readYaml(plainLines(text));
  if (yaml.errors.length > 0) {
    const todo = 'Mend the syntax.';
    return { problems: yaml.errors.map(({ line, message }) => ({ file, line, what: `${message}.`, todo })) };
  }
  return checkSchema(yaml.value, file, schema, (path) => yaml.lineOf(path));
}

/**
 * Checks what was read against a schema.
 * @param value what stands in the file
 * @param file its name, for messages
 * @param schema what it must be; the descriptions in it tell what to do
 * @param lineOf gives the line of the value at a path
 * @returns the value, or every problem with the line of the value that it is about
 */
export function checkSchema<T>(
  value: unknown,
  file: string,
  schema: z.ZodType<T>,
  lineOf: (path: readonly PropertyKey[]) => number,
): Checked<T> {
  const result = schema.safeParse(value, { error: inPlainWords });
  if (result.success) return { value: result.data };
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const problems = result.error.issues.map((issue) => {
    const { code, path, message } = issue;
    // Zod names the map that a key is in, and not the key.
    const place = code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
    const name = path.map(String).join('.');
    return {
      file,
      line: lineOf(place),
      what: name ? `${name}: ${message}.` : `${message}.`,
      todo: code === 'unrecognized_keys' ? renamed(described, path) : corrected(described, path),
    };
  });
  return { problems };
}

function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.input === undefined) return 'is missing';
  // YAML takes a year for a number, and yes and no for more than words.
  const scalar = issue.input === null || typeof issue.input !== 'object';
  return issue.expected === 'string' && scalar ? 'must be a text; in quotes it is one' : undefined;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

function renamed(schema: JsonSchema, path: readonly PropertyKey[]): string {
  const names = Object.keys(along(schema, path).at(-1)?.properties ?? {});
  return `Delete it, or correct its name; there can be ${names.join(', ')}.`;
}

/** What the value at a path may hold, or the nearest value around it that the schema says something of. */
function corrected(schema: JsonSchema, path: readonly PropertyKey[]): string {
  const steps = along(schema, path);
  const depth = steps.findLastIndex(({ description }) => description !== undefined);
  const description = steps[depth]?.description;
  if (description === undefined) return 'Correct the value.';
  const name = path.slice(0, depth).map(String).join('.');
  return `Correct the value${name && `; ${name} holds`}: ${description}.`;
}

/** The schemas of the values on the way to a path, from the outermost. */
function along(schema: JsonSchema, path: readonly PropertyKey[]): readonly JsonSchema[] {
  const steps = [schema];
  for (const key of path) {
    const { properties, items, additionalProperties } = steps.at(-1) ?? {};
    const next = properties?.[String(key)] ?? (Array.isArray(items) ? undefined : items) ?? additionalProperties;
    if (typeof next !== 'object') break;
    steps.push(next);
  }
  return steps;
}
