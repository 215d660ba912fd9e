import { personIn } from '../people.ts';
import type { RawRecord, ReadRecords, TextSource } from '../raw-record.ts';
import { allOf, firstOf, taggedRecords, type TaggedRecord } from './tagged-lines.ts';

const TAGGED = /^\uFEFF?([A-Z]{2,4}) {0,2}- ?(.*)$/;

/**
 * PubMed's own format, a file `.nbib`.
 * @see https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format
 */
export function readNbib({ text }: TextSource): ReadRecords {
  return { records: taggedRecords(text, TAGGED, 'PMID').map(recordOf), problems: [] };
}

function recordOf(record: TaggedRecord): RawRecord {
  const ids = [...allOf(record, 'LID'), ...allOf(record, 'AID')];
  const pmid = firstOf(record, 'PMID');
  const journal = firstOf(record, 'JT', 'TA');
  const isPreprint = allOf(record, 'PT').some((type) => /preprint/i.test(type));
  return {
    line: record.line,
    // PubMed puts translated titles in brackets, and a full stop behind every one.
    title: (firstOf(record, 'TI', 'BTI') ?? '').replace(/^\[(.*)\]\.?$/, '$1').replace(/(?<=\S)\.$/, ''),
    abstract: firstOf(record, 'AB', 'OAB'),
    authors: [...allOf(record, 'FAU', 'AU').map(personIn), ...allOf(record, 'CN').map((literal) => ({ literal }))],
    date: firstOf(record, 'DEP', 'DP', 'EDAT'),
    venue:
      journal && !isPreprint
        ? { name: journal, short: firstOf(record, 'TA'), kind: 'journal', year: firstOf(record, 'DP') }
        : undefined,
    identifiers: [
      ...ids.filter((id) => id.endsWith('[doi]')).map((id) => id.replace(/\s*\[doi\]$/, '')),
      ...(journal && /arxiv/i.test(journal) ? ids.map((id) => id.replace(/\s*\[.*\]$/, '')) : []),
    ],
    urls: pmid ? [`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`] : [],
    keywords: allOf(record, 'OT').map((word) => word.replace(/^\*|\*$/g, '')),
    licence: undefined,
  };
}
