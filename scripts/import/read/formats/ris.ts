import { personIn } from '../people.ts';
import type { RawRecord, ReadRecords, TextSource } from '../raw-record.ts';
import { allOf, firstOf, taggedRecords, type TaggedRecord } from './tagged-lines.ts';

/** Embase and some others put one space, or none, where the rule wants two and one. */
const TAGGED = /^\uFEFF?([A-Z][A-Z0-9])\s{0,2}-(?: (.*)|\s*)$/;
const JOURNALS = new Set(['JOUR', 'JFULL', 'MGZN', 'EJOUR', 'INPR', 'ABST']);
const CONFERENCES = new Set(['CONF', 'CPAPER', 'CHAP', 'SER']);

/**
 * RIS, as Zotero, Scopus, Embase, EndNote and Web of Science write it: they use different tags for the same.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function readRis({ text }: TextSource): ReadRecords {
  return { records: taggedRecords(text, TAGGED, 'TY', 'ER').map(recordOf), problems: [] };
}

function recordOf(record: TaggedRecord): RawRecord {
  const type = firstOf(record, 'TY') ?? '';
  const first = (...tags: readonly string[]) => firstOf(record, ...tags);
  const isOfConference = CONFERENCES.has(type);
  const name = isOfConference ? first('C3', 'T2', 'BT', 'JF', 'T3') : first('T2', 'JF', 'JO', 'JA', 'BT');
  return {
    line: record.line,
    title: first('TI', 'T1', 'CT', 'ST') ?? '',
    abstract: first('AB', 'N2'),
    authors: allOf(record, 'AU', 'A1').map(personIn),
    date: [first('OP'), first('DA'), first('PY', 'Y1', 'YR')].find((date) => date && /\d{4}/.test(date)),
    venue: name
      ? {
          name,
          short: first('J2', 'JA'),
          year: first('PY', 'Y1', 'DA'),
          kind: isOfConference ? 'conference' : JOURNALS.has(type) ? 'journal' : undefined,
        }
      : undefined,
    identifiers: [
      first('DO', 'DI'),
      ...['M1', 'L1', 'L2', 'UR', 'ID', 'AN', 'PB', 'N1', 'M3', 'T2', 'C7'].flatMap((tag) => allOf(record, tag)),
    ],
    urls: allOf(record, 'UR').slice(0, 1),
    keywords: allOf(record, 'KW', 'DE').flatMap((word) => word.split(/\s*[;\n]\s*/)),
    licence: undefined,
  };
}
