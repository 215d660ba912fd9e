import Papa from 'papaparse';
import { quote } from '../../../../src/catalogue/model/problem.ts';
import { namesOfFields } from '../field-names.ts';
import { readKeyed, type Keyed } from '../keyed-record.ts';
import { lineCounter, type FieldNames, type RawRecord, type ReadRecords, type TextSource } from '../raw-record.ts';

/** What parts the cells of a row. */
export const SEPARATORS = [',', ';', '\t', '|'] as const;
/** A sign that our own tables put before what a spreadsheet would run. */
const GUARD = /^'(?=[=+\-@＝＋－＠'"])/;

/**
 * A table as CSV or TSV, with a row of headers; what parts the cells is found by itself. Rows without title and abstract
 * are passed over, as tables have notes below them.
 */
export function readDelimited({ text, file, fields }: TextSource): ReadRecords {
  const lineOf = lineCounter(text);
  const records: RawRecord[] = [];
  let headers: readonly string[] | undefined;
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
        return;
      }
      const row: Keyed = Object.fromEntries(headers.map((name, at) => [name, (data[at] ?? '').replace(GUARD, '')]));
      records.push(readKeyed(row, line, fields));
    },
  });
  const problem = headers && missingColumn(headers, fields);
  if (problem !== undefined) {
    const todo = `The columns are ${(headers ?? []).map((name) => quote(name, 30)).join(', ')}. Say which it is: --fields ${problem}=COLUMN`;
    return { records: [], problems: [{ file, line: 1, what: `No column is known as the ${problem}.`, todo }] };
  }
  return { records: records.filter(({ title, abstract }) => title || abstract), problems: [] };
}

/** @returns whether the first line of a text is the headers of a table of papers */
export function looksDelimited(text: string, fields: FieldNames): boolean {
  const [head] = Papa.parse<string[]>(text, { delimitersToGuess: [...SEPARATORS], preview: 1 }).data;
  if (!head || head.length < 2 || head.some((cell) => cell.length > 80)) return false;
  const { title, abstract, authors, doi } = namesOfFields(head, fields);
  return title.length > 0 && [abstract, authors, doi].some((names) => names.length > 0);
}

function missingColumn(headers: readonly string[], fields: FieldNames): 'title' | 'abstract' | undefined {
  const names = namesOfFields(headers, fields);
  return (['title', 'abstract'] as const).find((field) => !names[field].some((name) => headers.includes(name)));
}
