import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { aliasErrors, controlCharacters, type YamlError } from './yaml-errors.ts';

/** A YAML (or JSON) text, read, with the places of its values. */
export interface YamlLines {
  /** The text as it was read. */
  readonly source: string;
  /** Undefined if there are errors. */
  readonly value: unknown;
  readonly errors: readonly YamlError[];
  /** Line of the value at a path such as `['areas', 0]`, or of the nearest value around it; counted from 1. */
  lineOf(path: readonly PropertyKey[]): number;
  /**
   * The lines of a field of the outermost map, from its key to the next one, with comments in it and right above it.
   * @returns undefined if there is no such field, or the map is in braces
   */
  linesOf(key: string): string | undefined;
}

/** An alias may be used often, but not so that a few lines become millions of values. */
const MOST_ALIASES = 100;

/**
 * @param text YAML 1.2 or JSON
 * @returns its value, its errors, at most one a line, and where in the text a value stands; never throws
 */
export function readYaml(text: string): YamlLines {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  // A tag that is not known is a warning to the library, which then takes the value for a text.
  const mistakes = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    line: lineAt(pos[0]),
    message,
  }));
  const errors = [...controlCharacters(text), ...mistakes];
  const read = errors.length > 0 ? { errors } : plainValue(document, lineAt);
  return {
    source: text,
    value: 'value' in read ? read.value : undefined,
    errors: 'errors' in read ? onePerLine(read.errors) : [],
    lineOf: (path) => lineOf(document, path, lineAt),
    linesOf: (key) => linesOf(document, text, key),
  };
}

/** Aliases are looked up only now, so that only now those show that lead nowhere, or to too much. */
function plainValue(
  document: Document,
  lineAt: (offset: number) => number,
): { readonly value: unknown } | { readonly errors: readonly YamlError[] } {
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown };
  } catch {
    return { errors: aliasErrors(document, lineAt) };
  }
}

/** One mistake often has others in its train. */
function onePerLine(errors: readonly YamlError[]): YamlError[] {
  const byLine = new Map<number, YamlError>();
  for (const error of errors) if (!byLine.has(error.line)) byLine.set(error.line, error);
  return [...byLine.values()];
}

function lineOf(document: Document, path: readonly PropertyKey[], lineAt: (offset: number) => number): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return 1;
}

function linesOf({ contents }: Document, text: string, wanted: string): string | undefined {
  if (!isMap(contents) || contents.flow) return undefined;
  const keys = contents.items.map(({ key }) => key);
  const at = keys.findIndex((key) => isScalar(key) && key.value === wanted);
  const [start, end] = keys
    .slice(at)
    .map((key) => (isNode(key) && key.range ? lineStart(text, key.range[0]) : undefined));
  if (at < 0 || start === undefined) return undefined;
  const lines = text.slice(commentsAbove(text, start), end);
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the lines of comment begin that stand right above a line. */
function commentsAbove(text: string, line: number): number {
  const previous = line > 1 ? lineStart(text, line - 1) : line;
  return previous < line && text[previous] === '#' ? commentsAbove(text, previous) : line;
}
