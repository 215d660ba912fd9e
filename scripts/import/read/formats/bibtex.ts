import { quote, type Problem } from '../../../../src/catalogue/model/problem.ts';
import { bibtexNames } from './bibtex-names.ts';
import { withoutGroups } from './bibtex-text.ts';
import { lineCounter, type RawRecord, type ReadRecords, type TextSource } from '../raw-record.ts';

/** Entries that are no papers of their own. */
const NO_PAPERS = new Set(['proceedings', 'collection', 'periodical', 'set', 'xdata', 'mvproceedings']);
/** What begins an entry; only at the start of a line, so that an address of mail within an abstract is none. */
const ENTRY = /^[ \t]*@[ \t]*([a-zA-Z]+)[ \t]*[{(]/gm;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Fields = ReadonlyMap<string, string>;

/**
 * BibTeX and BibLaTeX. What programs write differs in quotes, braces, `#`, `@string` and commas, and all of it is read;
 * TeX within the values is left to cleaning, which keeps formulas. An entry that does not end is a problem by itself,
 * and the next one is read again.
 * @see https://tug.ctan.org/info/bibtex/tamethebeast/ttb_en.pdf
 */
export function readBibtex({ text, file }: TextSource): ReadRecords {
  const strings = new Map(MONTHS.map((name, index) => [name, String(index + 1).padStart(2, '0')]));
  const lineOf = lineCounter(text);
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  const starts = [...text.matchAll(ENTRY)];
  for (const [nth, { 0: head, 1: name = '', index }] of starts.entries()) {
    const type = name.toLowerCase();
    if (type === 'comment' || type === 'preamble' || NO_PAPERS.has(type)) continue;
    // An entry that does not end is cut off where the next one begins.
    const body = text.slice(index + head.length, starts[nth + 1]?.index ?? text.length);
    const fields = readFields(type === 'string' ? body : body.replace(/^[^,]*?(?:,|(?=[)}\s]*$))/, ''), strings);
    const line = lineOf(index + head.search(/\S/) + 1);
    if (!fields) {
      problems.push({
        file,
        line,
        what: `The entry ${quote(`@${name}{${body.slice(0, 40).split(/[,\n]/)[0]?.trim() ?? ''}`)} cannot be read to its end.`,
        todo: 'Close its braces and quotes, and part its fields by commas.',
      });
    } else if (type === 'string') for (const [key, value] of fields) strings.set(key, value);
    else records.push(recordOf(type, fields, line));
  }
  return { records, problems };
}

/** The fields of an entry up to the bracket that closes it; undefined if they cannot be read. */
function readFields(body: string, strings: ReadonlyMap<string, string>): Fields | undefined {
  const fields = new Map<string, string>();
  let at = 0;
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(body);
    at = found ? pattern.lastIndex : at;
    return found;
  };
  for (;;) {
    skip(/(?:[\s,]|%[^\n]*\n)*/y);
    if (skip(/[)}]/y)) return fields;
    const name = skip(/([^\s=,{}()"#%]+)\s*=\s*/y)?.[1]?.toLowerCase();
    if (name === undefined) return undefined;
    let value = '';
    do {
      const word = skip(/[^\s,{}()"#]+/y)?.[0];
      const part = word === undefined ? delimited(body, at) : undefined;
      if (word === undefined && part === undefined) return undefined;
      if (part) at = part.end;
      value += part?.text ?? (/^\d+$/.test(word ?? '') ? word : (strings.get(word?.toLowerCase() ?? '') ?? word)) ?? '';
    } while (skip(/\s*#\s*/y));
    // Of a field that stands twice the first one counts, as in BibTeX.
    if (!fields.has(name)) fields.set(name, value);
    if (!skip(/\s*(?:,|(?=[)}]))/y)) return undefined;
  }
}

/** What stands in braces or quotes at a place; braces pair off, and a backslash before one makes it no other. */
function delimited(body: string, start: number): { readonly text: string; readonly end: number } | undefined {
  const opening = body.charAt(start);
  if (opening !== '{' && opening !== '"') return undefined;
  let depth = 0;
  for (let at = start; at < body.length; at++) {
    const sign = body.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    const isEnd = opening === '{' ? depth === 0 : sign === '"' && depth === 0 && at > start;
    if (isEnd) return { text: body.slice(start + 1, at), end: at + 1 };
  }
  return undefined;
}

function recordOf(type: string, fields: Fields, line: number): RawRecord {
  const plain = (...names: readonly string[]) => {
    const found = names.map((name) => fields.get(name)).find((value) => value?.trim());
    return found === undefined ? undefined : withoutGroups(found);
  };
  const raw = (name: string) => fields.get(name)?.replace(/\\([_%&#~])/g, '$1');
  const subtitle = plain('subtitle');
  const title = [plain('title') ?? '', ...(subtitle === undefined ? [] : [subtitle])].join(': ');
  const journal = plain('journaltitle', 'journal');
  const book = plain('booktitle', 'eventtitle');
  const isArxiv = /arxiv/i.test(`${fields.get('archiveprefix') ?? ''} ${fields.get('eprinttype') ?? ''}`);
  const year = plain('date') ?? [plain('year'), plain('month')].filter((part) => part !== undefined).join('-');
  const name = journal ?? book;
  return {
    line,
    title,
    abstract: plain('abstract', 'annote'),
    authors: bibtexNames(fields.get('author') ?? ''),
    date: plain('eprintdate') ?? year,
    venue: name
      ? {
          name,
          short: plain('shortjournal', 'series'),
          kind: journal || type === 'article' ? 'journal' : 'conference',
          year,
        }
      : undefined,
    identifiers: [
      raw('doi'),
      ...(isArxiv || fields.has('primaryclass') ? [raw('eprint')] : []),
      raw('arxivid'),
      raw('eprint') && /^\d{4}\.\d{4,5}/.test(raw('eprint') ?? '') ? raw('eprint') : undefined,
      raw('url'),
      journal,
      raw('note'),
      raw('howpublished'),
      raw('number'),
    ],
    primaryClass: plain('primaryclass', 'eprintclass'),
    urls: [raw('url')],
    keywords: plain('keywords', 'keyword')?.split(/\s*[;,]\s*/),
    licence: plain('license', 'copyright'),
  };
}
