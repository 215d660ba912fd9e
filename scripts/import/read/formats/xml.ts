import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { isKeyed, textOf, type Keyed } from '../keyed-record.ts';
import { personIn } from '../people.ts';
import { lineCounter, type RawRecord, type ReadRecords, type TextSource } from '../raw-record.ts';

const LISTS = new Set([
  'entry',
  'record',
  'author',
  'link',
  'category',
  'creator',
  'identifier',
  'subject',
  'date',
  'description',
]);

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  captureMetaData: true,
  isArray: (name) => LISTS.has(name),
});
const PLACE = XMLParser.getMetaDataSymbol() as unknown as keyof Keyed;

/**
 * What arXiv answers: Atom of its interface, and OAI-PMH in its own three forms (arXiv, arXivRaw, Dublin Core).
 * @see https://info.arxiv.org/help/api/user-manual.html
 * @see https://info.arxiv.org/help/oa/index.html
 */
export function readXml({ text, file }: TextSource): ReadRecords {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what is to come after it is not published
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const todo = 'Get the file once more, or correct it at this line.';
    return {
      records: [],
      problems: [{ file, line: valid.err.line, what: `The file is no whole XML: ${valid.err.msg}`, todo }],
    };
  }
  let document: Keyed;
  try {
    document = PARSER.parse(text) as Keyed;
  } catch (error) {
    // Entities that make ever more of themselves are refused.
    const what = `The file cannot be read as XML: ${error instanceof Error ? error.message : String(error)}`;
    return { records: [], problems: [{ file, what, todo: 'Get the file once more, from the service itself.' }] };
  }
  const feed = isKeyed(document['feed']) ? document['feed'] : undefined;
  const answer = isKeyed(document['OAI-PMH']) ? document['OAI-PMH'] : {};
  const listed = answer['ListRecords'] ?? answer['GetRecord'];
  const entries = feed ? listOf(feed['entry']) : listOf(isKeyed(listed) ? listed['record'] : undefined);
  const lineOf = lineCounter(text);
  const records = entries.flatMap((entry) => {
    const meta = entry[PLACE] as { readonly startIndex?: number } | undefined;
    const line = lineOf((meta?.startIndex ?? 0) + 1);
    return feed ? atomEntry(entry, line) : oaiRecord(entry, line);
  });
  return { records, problems: [] };
}

function atomEntry(entry: Keyed, line: number): RawRecord | readonly [] {
  // arXiv says in an entry of this name that it did not understand the question.
  if (text(entry['title']) === 'Error') return [];
  const journal = text(entry['journal_ref']);
  return {
    line,
    title: text(entry['title']) ?? '',
    abstract: text(entry['summary']),
    authors: listOf(entry['author']).flatMap((author) => {
      const name = text(author['name']);
      return name === undefined ? [] : [personIn(name)];
    }),
    date: text(entry['published'])?.slice(0, 10),
    venue: undefined,
    identifiers: [text(entry['id']), text(entry['doi']), journal],
    primaryClass: attribute(entry['primary_category'], 'term'),
    licence: text(entry['rights']),
  };
}

function oaiRecord(record: Keyed, line: number): RawRecord | readonly [] {
  const metadata = isKeyed(record['metadata']) ? record['metadata'] : {};
  const own = metadata['arXiv'] ?? metadata['arXivRaw'];
  if (isKeyed(own)) {
    const authors = isKeyed(own['authors']) ? listOf(own['authors']['author']) : [];
    const version = listOf(own['version'])[0] ?? (isKeyed(own['version']) ? own['version'] : undefined);
    return {
      line,
      title: text(own['title']) ?? '',
      abstract: text(own['abstract']),
      authors:
        authors.length > 0
          ? authors.map((author) => ({
              family: text(author['keyname']) ?? '',
              given: text(author['forenames']) ?? '',
              suffix: text(author['suffix']) ?? '',
            }))
          : text(own['authors'])
              ?.split(/,\s*|\s+and\s+/)
              .map(personIn),
      date: text(own['created']) ?? text(version?.['date']),
      identifiers: [text(own['id']), text(own['doi'])],
      primaryClass: text(own['categories'])?.split(' ')[0],
      licence: text(own['license']),
    };
  }
  const core = metadata['dc'];
  if (!isKeyed(core)) return [];
  const all = (name: string) => [core[name]].flat().flatMap((value) => text(value) ?? []);
  return {
    line,
    title: all('title')[0] ?? '',
    abstract: all('description')[0],
    authors: all('creator').map(personIn),
    date: all('date')[0],
    identifiers: all('identifier'),
    licence: all('rights')[0],
  };
}

function listOf(value: unknown): readonly Keyed[] {
  return [value].flat().filter(isKeyed);
}

/** The text of an element, with or without attributes. */
function text(value: unknown): string | undefined {
  const own = isKeyed(value) ? value['#text'] : Array.isArray(value) ? text(value[0]) : value;
  return textOf(own)?.replace(/\s+/g, ' ');
}

function attribute(value: unknown, name: string): string | undefined {
  return isKeyed(value) ? textOf(value[`@${name}`]) : undefined;
}
