import { isDeepStrictEqual } from 'node:util';
import { Document, isCollection, isPair, Lexer, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import { checkSchema } from './checked-yaml.ts';
import { readFrontMatter } from './front-matter.ts';
import { paperSchema, type Curated, type Paper, type PaperFile } from './paper.ts';
import { withoutHidden } from '../text/visible.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlLines } from './yaml-lines.ts';

/** A paper as it stands on disk. */
export interface StoredPaper extends PaperFile {
  /**
   * The lines of the hand corrections as a person wrote them, comments and all; left out where they do not stand for
   * themselves, but take a value from an anchor elsewhere.
   */
  readonly curatedText?: string;
}

/**
 * @param text a file of `content/papers`
 * @param file its name, for messages
 * @returns the paper in it, or every problem with its line; never throws
 */
export function parsePaperFile(text: string, file: string): StoredPaper | { readonly problems: readonly Problem[] } {
  const front = readFrontMatter(text, file);
  if ('problems' in front) return front;
  const { yaml, body } = front;
  const read = checkSchema(yaml.value, file, paperSchema, (path) => yaml.lineOf(path));
  if ('problems' in read) return read;
  const abstract = body.split('\n').map(withoutHidden).join('\n').trim();
  if (!abstract) {
    return {
      problems: [{ file, what: 'The paper has no abstract.', todo: 'Put the abstract below the front matter.' }],
    };
  }
  const curatedText = read.value.curated && curatedLines(yaml);
  return { paper: read.value, abstract, ...(curatedText && { curatedText }) };
}

/** @returns the line of a field in a paper's file */
export function lineInFile(text: string, path: readonly PropertyKey[]): number {
  const front = readFrontMatter(text, '');
  return 'yaml' in front ? front.yaml.lineOf(path) : 1;
}

/**
 * @param curatedText the lines of its corrections that are kept as they are
 * @returns whether a paper's file holds comments besides those, which import would not write
 */
export function hasComments(text: string, curatedText = ''): boolean {
  const front = readFrontMatter(text, '');
  if ('problems' in front) return false;
  const rest = front.yaml.source.replace(curatedText.trimEnd(), () => '');
  // A token of the lexer that begins so is a comment: whatever else begins so stands in quotes.
  for (const token of new Lexer().lex(rest)) if (token.startsWith('#')) return true;
  return false;
}

/** YAML knows no other ends of lines than these: what JavaScript takes for one may stand within quotes. */
const DOCUMENT_END = /(?:^|\n)(?:\.\.\.|---)(?:[ \t\n]|$)/;

/** Kept only if they say, by themselves and at the start of the line, all that they say where they stand. */
function curatedLines(yaml: YamlLines): string | undefined {
  const text = yaml.linesOf('curated');
  // The end of a document within it would leave what import writes below it in another one.
  if (text === undefined || /^[ \t]/.test(text) || DOCUMENT_END.test(text)) return undefined;
  const { curated } = yaml.value as Paper;
  return isDeepStrictEqual(readYaml(text).value, { curated }) ? text : undefined;
}

/**
 * @param file a paper with its abstract
 * @param curatedText the lines of its hand corrections; they are kept as they are
 * @returns the Markdown file of it: the same text for the same paper, always
 * @throws Error if the text would not read back as the paper, so that nothing is lost in silence
 */
export function formatPaperFile({ paper, abstract }: PaperFile, curatedText?: string): string {
  // In the order of the schema, whatever the order in the paper.
  const fields = Object.keys(paperSchema.shape) as (keyof Paper)[];
  const data = Object.fromEntries(fields.flatMap((key) => (paper[key] === undefined ? [] : [[key, paper[key]]])));
  // Not by gray-matter: it would take off spaces at the end of the last line, which may be a person's.
  const text = `---\n${formatYaml(data, curatedText)}---\n${abstract}\n`;
  const back = parsePaperFile(text, 'text');
  if ('problems' in back || back.abstract !== abstract || !isDeepStrictEqual(back.paper, data)) {
    const why = 'problems' in back ? (back.problems[0]?.what ?? '') : 'a value has changed';
    throw new Error(`The paper ${JSON.stringify(paper.title)} would not read back as it is written: ${why}`);
  }
  return text;
}

/** @returns the lines that make corrections of some values in a paper's file */
export function formatCorrections(curated: Curated): string {
  return formatYaml({ curated }, undefined);
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
