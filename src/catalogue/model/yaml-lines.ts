import { isNode, LineCounter, parseDocument } from 'yaml';

/** A YAML (or JSON) text, read, with the places of its values. */
export interface YamlLines {
  readonly value: unknown;
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** Line of the value at a path such as `['areas', 0]`, or of the nearest value around it; counted from 1. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * @param text YAML 1.2 or JSON
 * @returns its value, its errors, and where in the text a value stands; never throws
 */
export function readYaml(text: string): YamlLines {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const errors = document.errors.map((error) => ({ line: lines.linePos(error.pos[0]).line, message: error.message }));
  return {
    value: errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 }),
    errors,
    lineOf(path) {
      for (let depth = path.length; depth > 0; depth--) {
        const node: unknown = document.getIn(path.slice(0, depth), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}
