import { visit, type Document } from 'yaml';

/** Something that keeps a YAML text from being read. */
export interface YamlError {
  /** Line in the text, counted from 1. */
  readonly line: number;
  readonly message: string;
}

/**
 * Control characters that YAML refuses, though the library does not.
 * @returns an error for each line that has one
 * @see https://yaml.org/spec/1.2.2/#51-character-set
 */
export function controlCharacters(text: string): YamlError[] {
  return text.split('\n').flatMap((content, index) => {
    const code = /[^\P{Cc}\t\u0085]/u.exec(content)?.[0].codePointAt(0);
    if (code === undefined) return [];
    const name = code.toString(16).toUpperCase().padStart(4, '0');
    return [{ line: index + 1, message: `The control character U+${name} cannot stand here` }];
  });
}

/**
 * @param document one whose values could not be made of it
 * @returns an error for each alias that leads nowhere; if there is none, that there are too many
 */
export function aliasErrors(document: Document, lineAt: (offset: number) => number): YamlError[] {
  const anchors = new Set<string>();
  const lost: YamlError[] = [];
  let first: number | undefined;
  visit(document, {
    Node(_, node) {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor);
    },
    Alias(_, { source, range }) {
      const line = range ? lineAt(range[0]) : 1;
      first ??= line;
      if (!anchors.has(source)) {
        lost.push({ line, message: `The alias *${source} has no anchor &${source} before it` });
      }
    },
  });
  if (lost.length > 0) return lost;
  return [{ line: first ?? 1, message: 'From here on, aliases of aliases become more values than can be read' }];
}
