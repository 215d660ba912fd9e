import { readBibtex } from './formats/bibtex.ts';
import { looksDelimited, readDelimited } from './formats/delimited.ts';
import { readJson, readJsonLines } from './formats/json.ts';
import { readNbib } from './formats/nbib.ts';
import { readRis } from './formats/ris.ts';
import { readXml } from './formats/xml.ts';
import { parseDump } from './parse-dump.ts';
import type { Authority, FieldNames, ReadRecords, TextSource } from './raw-record.ts';

export interface Format {
  /** What files of it are called on the command line. */
  readonly id: string;
  /** Where such files come from. */
  readonly from: string;
  /** What it is told by. */
  readonly sign: string;
  readonly looksLike: (start: string, fields: FieldNames) => boolean;
  readonly read: (source: TextSource) => ReadRecords;
  readonly authority: Authority;
}

/** THE table of formats. The first that a file looks like is its own; text is what is none of the others. */
export const FORMATS = [
  {
    id: 'jsonl',
    from: 'JSON Lines of arXiv, Semantic Scholar, OpenAlex, OpenReview',
    sign: 'an object in braces on each line',
    looksLike: isJsonLines,
    read: readJsonLines,
    authority: 'conference',
  },
  {
    id: 'json',
    from: 'CSL-JSON, answers of the services above, Hugging Face papers, lists of conferences, our papers.json',
    sign: 'a [ or { at its start',
    looksLike: (start) => /^\s*(?:\[\s*[{\]]|\{\s*["}])/.test(start),
    read: readJson,
    authority: 'conference',
  },
  {
    id: 'xml',
    from: 'arXiv’s Atom and OAI-PMH',
    sign: '<feed> or <OAI-PMH>',
    looksLike: (start) => /<(?:\w+:)?(?:feed|OAI-PMH)[\s>]/.test(start) && /^\s*</.test(start),
    read: readXml,
    authority: 'arxiv',
  },
  {
    id: 'bibtex',
    from: 'BibTeX and BibLaTeX of Zotero, the ACL Anthology, Google Scholar',
    sign: 'a line that begins as @article{ does',
    looksLike: (start) => /^[ \t]*@[ \t]*(?!media|import|charset|font)[a-zA-Z]+[ \t]*[{(]/m.test(start),
    read: readBibtex,
    authority: 'library',
  },
  {
    id: 'ris',
    from: 'RIS of Zotero, Scopus, Embase, EndNote',
    sign: 'a line “TY  - ”',
    looksLike: (start) => /^TY\s{0,2}- ?\S/m.test(start),
    read: readRis,
    authority: 'library',
  },
  {
    id: 'nbib',
    from: 'PubMed',
    sign: 'a line “PMID- ”',
    looksLike: (start) => /^PMID {0,2}- ?\d/m.test(start),
    read: readNbib,
    authority: 'library',
  },
  {
    id: 'csv',
    from: 'CSV and TSV of Scopus, OpenReview, Zotero, spreadsheets, our papers.csv',
    sign: 'a first line with columns such as title and abstract',
    looksLike: looksDelimited,
    read: readDelimited,
    authority: 'library',
  },
  {
    id: 'text',
    from: 'a text with a title line and an abstract line in turn',
    sign: 'lines that read like a title and an abstract in turn',
    looksLike: (start) => !/^\s*<(?:!doctype|html|\?xml|\w+[\s>])/i.test(start) && !/^(?:%PDF|PK\u0003)/.test(start),
    read: ({ text, file }) => parseDump(text, file),
    authority: 'text',
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];

/** So much of a file is looked at to tell its format. */
const START = 2 ** 16;

/** @returns the format of a text; undefined if it is none that can be read */
export function formatOf(text: string, fields: FieldNames = new Map()): Format | undefined {
  const start = text.slice(0, START);
  return FORMATS.find(({ looksLike }) => looksLike(start, fields));
}

/** The first line is an object by itself, and there is another one, or no more. */
function isJsonLines(start: string): boolean {
  const [first = '', second] = start.split('\n').filter((line) => line.trim());
  if (!first.trimStart().startsWith('{') || (second !== undefined && !second.trimStart().startsWith('{'))) return false;
  if (second === undefined && first.length >= START - 1) return false;
  try {
    JSON.parse(first);
    return second !== undefined;
  } catch {
    return false;
  }
}
