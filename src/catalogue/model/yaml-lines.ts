import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';

/** A YAML (or JSON) text, read, with the places of its values. */
export interface YamlLines {
  readonly value: unknown;
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** Line of the value at a path such as `['areas', 0]`, or of the nearest value around it; counted from 1. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** An alias may be used often, but not so that a few lines become millions of values. */
const MOST_ALIASES = 100;

/**
 * @param text YAML 1.2 or JSON
 * @returns its value, its errors, and where in the text a value stands; never throws
 */
export function readYaml(text: string): YamlLines {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const errors = document.errors.map((error) => ({ line: lines.linePos(error.pos[0]).line, message: error.message }));
  const value = errors.length > 0 ? undefined : plainValue(document, lines, errors);
  return { value, errors, lineOf: (path) => lineOf(document, lines, path) };
}

/** Aliases are looked up only now, so that only now those show that lead nowhere, or to too much. */
function plainValue(document: Document, lines: LineCounter, errors: { line: number; message: string }[]): unknown {
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined) {
        const line = alias.range ? lines.linePos(alias.range[0]).line : 1;
        errors.push({ line, message: `The alias *${alias.source} has no anchor &${alias.source} before it` });
      }
    },
  });
  if (errors.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    errors.push({ line: 1, message: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
