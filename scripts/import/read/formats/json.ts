import { quote, type Problem } from '../../../../src/catalogue/model/problem.ts';
import { isKeyed, readKeyed, textOf, type Keyed } from '../keyed-record.ts';
import type { FieldNames, RawRecord, ReadRecords, TextSource } from '../raw-record.ts';
import { plainRecord } from './json-shapes.ts';

/** What begins or ends a value, and what may hold the same signs without meaning them. */
const SIGNS = /"(?:[^"\\]|\\.)*"|[[\]{}]|\n/gs;

/** One JSON document: a list of papers, or an object that has one, such as the answer of an interface. */
export function readJson({ text, file, fields }: TextSource): ReadRecords {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    const line = text.slice(0, at).split('\n').length;
    return {
      records: [],
      problems: [
        { file, line, what: 'The file is no whole JSON.', todo: 'Correct it at this line, or get the file once more.' },
      ],
    };
  }
  const found = listIn(document);
  if (!found) return { records: [], problems: [noPapers(file)] };
  const lines = linesOfObjects(text, found.path).values();
  let line = 1;
  const items = found.list.map((record) => {
    if (isKeyed(record)) line = lines.next().value ?? line;
    return { record, line };
  });
  return collect(items, file, fields);
}

/** A record to a line. Lines that are no JSON are problems each by itself. */
export function readJsonLines({ text, file, fields }: TextSource): ReadRecords {
  const problems: Problem[] = [];
  const records = text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      return [{ record: JSON.parse(line) as unknown, line: index + 1 }];
    } catch {
      const what = `This line is no JSON: ${quote(line, 40)}.`;
      problems.push({ file, line: index + 1, what, todo: 'Correct it, or remove it.' });
      return [];
    }
  });
  const read = collect(records, file, fields);
  return { records: read.records, problems: [...problems, ...read.problems] };
}

function collect(
  items: readonly { readonly record: unknown; readonly line: number }[],
  file: string,
  fields: FieldNames,
): ReadRecords {
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  for (const { record, line } of items) {
    if (isKeyed(record)) {
      const { plain, authority } = plainRecord(record);
      records.push({ ...readKeyed(plain, line, fields), authority });
    } else
      problems.push({
        file,
        line,
        what: `Here is ${quote(JSON.stringify(record), 40)} where a paper should be.`,
        todo: 'Give each paper as an object, with its title and its abstract.',
      });
  }
  return { records, problems };
}

function noPapers(file: string): Problem {
  const what = 'There is no list of papers in this JSON.';
  return { file, what, todo: 'Give a list of objects, each with a title and an abstract, or an object that has one.' };
}

interface FoundList {
  readonly list: readonly unknown[];
  /** Keys that lead to it. */
  readonly path: readonly string[];
}

/** The list of papers in a document: itself, or the longest list of objects with titles that is in it. */
function listIn(value: unknown, path: readonly string[] = []): FoundList | undefined {
  if (Array.isArray(value)) return { list: value, path };
  if (!isKeyed(value) || path.length > 3) return undefined;
  const lists = Object.entries(value)
    .flatMap(([key, inner]) => listIn(inner, [...path, key]) ?? [])
    .filter(({ list }) => list.some((item) => isKeyed(item) && isPaper(plainRecord(item).plain)));
  const longest = lists.sort((one, other) => other.list.length - one.list.length)[0];
  return longest ?? (path.length === 0 && isPaper(plainRecord(value).plain) ? { list: [value], path: [] } : undefined);
}

function isPaper(record: Keyed): boolean {
  const { title, abstract } = readKeyed(record, 1);
  return Boolean(title && (abstract || textOf(record['title'])));
}

/** @returns the line of each object in the list that some keys of a JSON document lead to */
export function linesOfObjects(text: string, path: readonly string[]): readonly number[] {
  const lines: number[] = [];
  /** Of each value that is open the key that it stands under. */
  const open: string[] = [];
  let [line, last] = [1, ''];
  for (const [sign] of text.matchAll(SIGNS)) {
    if (sign === '{' || sign === '[') {
      const isInList = open.length === path.length + 1 && path.every((key, nth) => open[nth + 1] === key);
      if (isInList && sign === '{') lines.push(line);
      open.push(isInList ? '' : last);
    } else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '\n') line++;
    else last = unquoted(sign);
  }
  return lines;
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
