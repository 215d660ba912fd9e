import Papa from 'papaparse';
import { quote } from '../../../../src/catalogue/model/problem.ts';
import { namesOfFields } from '../field-names.ts';
import { readKeyed, type Keyed } from '../keyed-record.ts';
import { lineCounter, type FieldNames, type RawRecord, type ReadRecords, type TextSource } from '../raw-record.ts';

/** What parts the cells of a row. */
export const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Names of columns are no longer than this, and abstracts are. */
const LONGEST_NAME = 80;
/** A sign that our own tables put before what a spreadsheet would run. */
const GUARD = /(^|[;,\r\n]\s*)'(?=[=+\-@＝＋－＠'"])/g;

/**
 * A table as CSV or TSV, with a row of headers; what parts the cells is found by itself. Rows without title and abstract
 * are passed over, as tables have notes below them.
 */
export function readDelimited({ text, file, fields }: TextSource): ReadRecords {
  const lineOf = lineCounter(text);
  const records: RawRecord[] = [];
  let headers: readonly string[] | undefined;
  let isOwn = false;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [...SEPARATORS],
    step({ data, meta }) {
      // A row may have line breaks within its quotes; it begins where the one before it ends.
      const line = lineOf(start + 1);
      start = meta.cursor;
      if (data.every((cell) => !cell.trim())) return;
      if (!headers) {
        headers = data.map((cell) => cell.trim());
        isOwn = headers.includes('slug') && headers.includes('own_sizes');
        return;
      }
      const row: Keyed = Object.fromEntries(
        headers.map((name, at) => [name, isOwn ? (data[at] ?? '').replace(GUARD, '$1') : (data[at] ?? '')]),
      );
      records.push(readKeyed(isOwn ? withoutOwnFields(row) : row, line, fields));
    },
  });
  const problem = headers && missingColumn(headers, fields);
  if (problem !== undefined) {
    const todo = `The columns are ${(headers ?? []).map((name) => quote(name, 30)).join(', ')}. Say which it is: --fields ${problem}=COLUMN`;
    return { records: [], problems: [{ file, line: 1, what: `No column is known as the ${problem}.`, todo }] };
  }
  return { records: records.filter(({ title, abstract }) => title || abstract), problems: [] };
}

/** In our own tables `url` is a page of a catalogue; `links` and `licence` are what the abstract gives. */
function withoutOwnFields({ url: _, links: __, licence: ___, ...row }: Keyed): Keyed {
  return row;
}

/** @returns whether a text is a table of papers: its first line has names of columns, and rows as long as it below */
export function looksDelimited(text: string, fields: FieldNames): boolean {
  const [head, ...rows] = Papa.parse<string[]>(text, { delimitersToGuess: [...SEPARATORS], preview: 5 }).data;
  if (!head || head.length < 2 || head.some((cell) => cell.length > LONGEST_NAME)) return false;
  const { title, abstract, authors, doi } = namesOfFields(head, fields);
  if (title.length > 0 && [abstract, authors, doi].some((names) => names.length > 0)) return true;
  // Of a table whose columns nobody knows it is to be said which are which.
  const isEven = rows.slice(0, -1).every((row) => row.length === head.length);
  return (
    head.length > 2 && rows.length > 2 && isEven && rows.some((row) => row.some((cell) => cell.length > LONGEST_NAME))
  );
}

function missingColumn(headers: readonly string[], fields: FieldNames): 'title' | 'abstract' | undefined {
  const names = namesOfFields(headers, fields);
  return (['title', 'abstract'] as const).find((field) => !names[field].some((name) => headers.includes(name)));
}
