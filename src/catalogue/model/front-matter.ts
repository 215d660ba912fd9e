import matter from 'gray-matter';
import { plainLines } from './decode-text.ts';
import type { Problem } from './problem.ts';
import { controlCharacters } from './yaml-errors.ts';
import { readYaml, type YamlLines } from './yaml-lines.ts';

/** A Markdown file, taken apart. Lines of the front matter are counted as those of the file. */
export interface FrontMatter {
  readonly yaml: YamlLines;
  /** What stands below the front matter. */
  readonly body: string;
}

const FENCE = 'Begin the file with YAML between two lines of --- and nothing else on them; the abstract stands below.';

/**
 * @param text a Markdown file as it is saved anywhere: with or without a byte order mark, whatever ends its lines
 * @param file its name, for messages
 * @returns its front matter and the text below, or every problem with its line; never throws, and never runs what it
 *   reads: gray-matter takes the language from the first line, and would evaluate JavaScript
 */
export function readFrontMatter(text: string, file: string): FrontMatter | { readonly problems: readonly Problem[] } {
  const plain = plainLines(text);
  const fence = fenceProblem(plain);
  if (fence) return { problems: [{ file, ...fence, todo: FENCE }] };
  let yaml = readYaml('');
  const engines = {
    ...REFUSED,
    yaml: (front: string) => {
      yaml = readYaml(front);
      return {};
    },
  };
  // Options also keep gray-matter from its cache, which gives nothing for a text that has thrown once.
  const { content, matter: front } = matter(plain, { engines });
  const below = front.split('\n').length - 1;
  const errors = [
    ...yaml.errors.map((error) => ({ ...error, todo: SYNTAX })),
    ...controlCharacters(content).map(({ line, message }) => ({ line: line + below + 2, message, todo: 'Delete it.' })),
  ];
  if (errors.length === 0) return { yaml, body: content };
  return { problems: errors.map(({ line, message, todo }) => ({ file, line, what: `${message}.`, todo })) };
}

const SYNTAX = 'Mend the front matter: a value that holds a colon or a hash, or begins with *, & or !, needs quotes.';

/** gray-matter’s other languages, in case one of them is asked for after all. */
const REFUSED = Object.fromEntries(
  ['json', 'javascript', 'js', 'coffee', 'toml'].map((language) => [
    language,
    (): never => {
      throw new Error(`front matter in ${language} is not read`);
    },
  ]),
);

/** What is wrong with the lines around the front matter, where gray-matter would make do or run code. */
function fenceProblem(text: string): { readonly line: number; readonly what: string } | undefined {
  if (text.trim() === '') return { line: 1, what: 'The file is empty.' };
  if (!/^---(?!-)/.test(text)) return { line: 1, what: 'The file does not begin with front matter.' };
  if (!/^--- *(?:\n|$)/.test(text))
    return { line: 1, what: 'The first line names a language, or holds more than ---.' };
  const end = text.indexOf('\n---', 3);
  if (end < 0) return { line: 1, what: 'The front matter has no end.' };
  if (/^\n--- *(?:\n|$)/.test(text.slice(end))) return undefined;
  return { line: text.slice(0, end).split('\n').length + 1, what: 'This line begins with ---, but holds more.' };
}
