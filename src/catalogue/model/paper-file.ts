import matter from 'gray-matter';
import { isDeepStrictEqual } from 'node:util';
import {
  Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
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

/** Front matter is YAML, read by one library; gray-matter's other languages, some of which run code, are refused. */
const yamlEngine = {
  parse(text: string): object {
    const { value, errors } = readYaml(text);
    if (errors.length > 0) throw new SyntaxError(errors[0]?.message);
    return typeof value === 'object' && value !== null ? value : {};
  },
};
const refused = {
  parse(): never {
    throw new SyntaxError('The front matter is in another language than YAML');
  },
};

// Options also keep gray-matter from its cache, which gives `{}` for a text that has thrown once.
const OPTIONS = {
  engines: { yaml: yamlEngine, json: refused, javascript: refused, js: refused, coffee: refused, toml: refused },
};

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
  const curatedText =
    result.data.curated && curatedLines(frontMatter(text), (parsed.data as Record<string, unknown>)['curated']);
  return { paper: result.data, abstract, ...(curatedText && { curatedText }) };
}

/** @returns the line of a field in a paper's file */
export function lineInFile(text: string, path: readonly PropertyKey[]): number {
  return text.startsWith('---') ? readYaml(frontMatter(text)).lineOf(path) + 1 : 1;
}

function syntaxProblems(text: string, file: string, error: unknown): Problem[] {
  const todo =
    'Mend the front matter: YAML between two lines of ---, where a value with a colon or a hash needs quotes.';
  const { errors } = readYaml(frontMatter(text));
  if (errors.length > 0)
    return errors.map(({ line, message }) => ({ file, line: line + 1, what: `${message}.`, todo }));
  return [{ file, line: 1, what: `${error instanceof Error ? error.message : String(error)}.`, todo }];
}

/**
 * The lines of the hand corrections, from their key to the next one, comments and all.
 * @returns undefined where the lines alone do not say all of it: in a map of one line, or with an alias of an anchor
 *   elsewhere; then the corrections are written anew
 */
function curatedLines(front: string, curated: unknown): string | undefined {
  const map = parseDocument(front).contents;
  if (!isMap(map) || map.flow) return undefined;
  const starts = map.items.map(({ key }: { key: unknown }) => (isNode(key) && key.range ? key.range[0] : 0));
  const at = map.items.findIndex(({ key }) => isScalar(key) && key.value === 'curated');
  const lines = front.slice(starts[at], starts[at + 1] ?? front.length);
  const text = lines.endsWith('\n') ? lines : `${lines}\n`;
  const { value, errors } = readYaml(text);
  return errors.length === 0 && isDeepStrictEqual(value, { curated }) ? text : undefined;
}

/** What stands between the first line and the line of `---` that closes it. */
function frontMatter(text: string): string {
  const start = text.indexOf('\n') + 1;
  const end = text.indexOf('\n---', Math.max(0, start - 1));
  return end < 0 ? text.slice(start) : text.slice(start, end + 1);
}
