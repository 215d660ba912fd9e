import matter from 'gray-matter';
import { Document, isCollection, isPair, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import { paperSchema, type PaperFile } from './paper.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './checked-yaml.ts';
import { readYaml } from './yaml-lines.ts';

/** The order of the fields in a file: what a person looks for first comes first. */
const FIELDS = [
  'title',
  'source',
  'added',
  'arxiv',
  'authors',
  'published',
  'venue',
  'parameters',
  'areas',
  'links',
  'artifacts',
  'evidence',
  'curated',
  'curatedFor',
] as const satisfies readonly (keyof PaperFile['paper'])[];

const noCode = {
  parse(): never {
    throw new Error('front matter in JavaScript is not read');
  },
};

// Options also keep gray-matter from its cache, which gives `{}` for a text that has thrown once.
const OPTIONS = { engines: { javascript: noCode, js: noCode, coffee: noCode } };

/**
 * @param file a paper with its abstract
 * @param curatedText the lines of the hand corrections as a person wrote them, comments and all; they are kept as
 *   they are
 * @returns the Markdown file of it: the same text for the same paper, always
 */
export function formatPaperFile({ paper, abstract }: PaperFile, curatedText?: string): string {
  const data = Object.fromEntries(FIELDS.filter((key) => paper[key] !== undefined).map((key) => [key, paper[key]]));
  const engines = { yaml: { parse: readNothing, stringify: (fields: object) => formatYaml(fields, curatedText) } };
  // An object, not the text, as gray-matter would read front matter in an abstract.
  return matter.stringify({ content: `${abstract}\n` }, data, { engines });
}

/** gray-matter wants a reader in every engine; nothing is read while a file is written. */
function readNothing(): object {
  return {};
}

/** Lists and maps of one line where they are short to read, a line each for sizes, links and evidence. */
function formatYaml(fields: object, curatedText: string | undefined): string {
  const text = Object.entries(fields).map(([key, value]: [string, unknown]) => {
    if (key === 'curated' && curatedText !== undefined) return curatedText;
    // YAML 1.1 has the most words that need quotes, so that every reader reads the same.
    const document = new Document({ [key]: value }, { version: '1.1', aliasDuplicateObjects: false });
    visit(document, {
      Collection(_, node, path) {
        node.flow = path.length >= 4 || (path.length === 3 && !hasMaps(node));
      },
    });
    return document.toString({ lineWidth: 0, singleQuote: true, directives: false });
  });
  return text.join('');
}

/** A collection of collections takes a line for each. */
function hasMaps(node: YAMLMap | YAMLSeq): boolean {
  return node.items.some((item) => isCollection(isPair(item) ? item.value : item));
}

/**
 * @param text a file of `content/papers`
 * @param file its name, for messages
 * @returns the paper in it, or every problem with its line
 */
export function parsePaperFile(
  text: string,
  file: string,
): (PaperFile & { readonly curatedText?: string }) | { problems: readonly Problem[] } {
  let parsed: { data: unknown; content: string; matter: string };
  try {
    parsed = matter(text, OPTIONS);
  } catch (error) {
    return { problems: syntaxProblems(text, file, error) };
  }
  const result = paperSchema.safeParse(parsed.data);
  if (!result.success) {
    return { problems: schemaProblems(result.error, file, (path) => lineInFile(text, path)) };
  }
  const abstract = parsed.content.replace(/^\n|\n$/g, '').trim();
  if (!abstract) {
    return {
      problems: [{ file, what: 'The paper has no abstract.', todo: 'Put the abstract below the front matter.' }],
    };
  }
  const curatedText = result.data.curated && curatedLines(frontMatter(text));
  return { paper: result.data, abstract, ...(curatedText && { curatedText }) };
}

/** @returns the line of a field in a paper's file */
export function lineInFile(text: string, path: readonly PropertyKey[]): number {
  return readYaml(frontMatter(text)).lineOf(path) + 1;
}

function syntaxProblems(text: string, file: string, error: unknown): Problem[] {
  const todo = 'Mend the front matter: a value with a colon or a hash in it needs quotes.';
  const { errors } = readYaml(frontMatter(text));
  if (errors.length > 0) return errors.map(({ line, message }) => ({ file, line: line + 1, what: message, todo }));
  return [{ file, line: 1, what: error instanceof Error ? error.message : String(error), todo }];
}

/** From the line `curated:` up to the next field. */
function curatedLines(front: string): string | undefined {
  return /^curated:.*\n(?:(?:[ \t#].*)?\n)*/m.exec(front)?.[0];
}

function frontMatter(text: string): string {
  const end = text.indexOf('\n---', 3);
  return end < 0 ? text.slice(4) : text.slice(4, end + 1);
}
