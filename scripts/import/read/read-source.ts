import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeText, plainLines, type Source } from '../../../src/catalogue/model/decode-text.ts';
import type { PaperText } from '../../../src/catalogue/model/paper.ts';
import { quote, type Problem } from '../../../src/catalogue/model/problem.ts';
import type { Venue } from '../../../src/catalogue/model/venue.ts';
import { formatCounted, formatNumber } from '../../../src/catalogue/text/format.ts';
import { cleanText, cleanTitle } from '../clean/clean-text.ts';
import { formatOf, FORMATS, type Format, type FormatId } from './formats.ts';
import { plainAbstract, plainTitle } from './plain-abstract.ts';
import type { Authority, FieldNames, NamedVenue, RawRecord } from './raw-record.ts';
import { sourceFacts, type SourceFacts } from './source-record.ts';

/** A paper of a source, cleaned and checked, and where it stands. */
export interface Candidate extends PaperText {
  /** Path of the source, for messages. */
  readonly file: string;
  /** Name of the source, for the record. */
  readonly dump: string;
  readonly line: number;
  /** Its number in the file, counted from 1, where several stand on a line. */
  readonly record?: number;
  readonly authority: Authority;
  readonly facts: SourceFacts;
}

export interface ReadOptions {
  /** The format of all sources, if a person has said it. */
  readonly from?: FormatId | undefined;
  readonly fields?: FieldNames | undefined;
  /** content/venues.yaml, parsed. */
  readonly venues?: readonly Venue[] | undefined;
}

export interface ReadSource {
  /** Those without an abstract are among them: what they know may be of use for others. */
  readonly candidates: readonly Candidate[];
  readonly banners: readonly { readonly file: string; readonly line: number; readonly text: string }[];
  readonly problems: readonly Problem[];
}

/** No abstract is this long: of 20,000 papers of conferences the longest has 3,456 characters. */
const LONGEST_ABSTRACT = 20_000;
/** A packed file may hold so many bytes. */
const LARGEST = 2 ** 28;
const NOTHING: ReadSource = { candidates: [], banners: [], problems: [] };

/**
 * @param source a file as read from disk, in any of {@link FORMATS}, gzipped or not
 * @returns its papers, cleaned, what was passed over, and all problems; it never throws
 */
export function readSource(source: Source, options: ReadOptions = {}): ReadSource {
  const { name: file } = source;
  const text = textOf(source);
  if ('problem' in text) return { ...NOTHING, problems: [text.problem] };
  if (!text.text.trim()) {
    const todo = 'Save what it is to hold once more; npm run import -- --help lists what can be read.';
    return { ...NOTHING, problems: [{ file, what: 'The dump is empty.', todo }] };
  }
  const format = options.from ? FORMATS.find(({ id }) => id === options.from) : formatOf(text.text, options.fields);
  if (!format) return { ...NOTHING, problems: [unknown(file)] };
  const {
    records,
    problems,
    banners = [],
  } = format.read({ text: text.text, file, fields: options.fields ?? new Map() });
  const isCrowded = new Set(records.map(({ line }) => line)).size < records.length;
  const candidates = records.map((record, at) => ({
    ...candidateOf(record, format, file, options.venues ?? []),
    ...(isCrowded && { record: at + 1 }),
  }));
  const refused = candidates.flatMap((candidate, at) => refusal(candidate, records[at] as RawRecord, format));
  const none = records.length === 0 && problems.length === 0 ? [empty(file, format)] : [];
  return {
    candidates: candidates.filter(({ title }) => title),
    banners: banners.map((banner) => ({ file, ...banner })),
    problems: [...problems, ...refused, ...none],
  };
}

function candidateOf(record: RawRecord, format: Format, file: string, venues: readonly Venue[]): Candidate {
  const isText = format.id === 'text';
  const title = cleanTitle(isText ? record.title : plainTitle(record.title));
  const abstract = record.abstract ?? '';
  return {
    title,
    abstract: cleanText(isText ? abstract : plainAbstract(abstract), title),
    file,
    dump: file.split('/').at(-1) ?? file,
    line: record.line,
    authority: record.authority ?? format.authority,
    facts: sourceFacts({ venue: venueOfFile(file, record, venues), ...defined(record) }, venues),
  };
}

/** Lists of a conference are called by it, `iclr2024.json`, and do not say so of each paper. */
function venueOfFile(file: string, { decision = '' }: RawRecord, venues: readonly Venue[]): NamedVenue | undefined {
  const [, name = '', year] = /^([a-z]+)[-_ ]?((?:19|20)\d\d)\b/i.exec(path.basename(file)) ?? [];
  if (/reject|withdr/i.test(decision)) return undefined;
  const known = venues.find(({ short, also = [] }) =>
    [short, ...also].some((one) => one.toLowerCase() === name.toLowerCase()),
  );
  return known && { name: known.short, year };
}

/** A record without what it has as undefined, so that it does not stand over what is known. */
function defined(record: RawRecord): RawRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as unknown as RawRecord;
}

/** What is to be corrected in a record before it is a paper. */
function refusal({ title, abstract, file, line }: Candidate, raw: RawRecord, { id }: Format): readonly Problem[] {
  if (id === 'text' && (!title || !abstract)) {
    const what = `Nothing is left of the ${title ? 'abstract' : 'title'} once mark-up is taken off.`;
    return [{ file, line: title ? line + 1 : line, what, todo: 'Correct these lines of the dump.' }];
  }
  if (!title) {
    const said = raw.title || raw.abstract;
    const what = said ? `The record ${quote(said)} has no title.` : 'This record has neither title nor abstract.';
    return [{ file, line, what, todo: 'Give it one, or remove it.' }];
  }
  if (abstract.length <= LONGEST_ABSTRACT) return [];
  const what = `The abstract of ${quote(title)} has ${formatCounted(abstract.length, 'character')}; the most are ${formatNumber(LONGEST_ABSTRACT)}.`;
  return [{ file, line, what, todo: 'Give the abstract alone, without the text of the paper.' }];
}

/** Most files are UTF-8. Tables and libraries of old programs are not: they say what they are in their first bytes. */
function textOf(packed: Source): { readonly text: string } | { readonly problem: Problem } {
  const source = unpacked(packed);
  if ('problem' in source) return source;
  const decoded = decodeText(source);
  if ('text' in decoded) return decoded;
  const { bytes } = source;
  if (bytes.length > LARGEST) return decoded;
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'windows-1252';
  const text = plainLines(new TextDecoder(encoding).decode(bytes));
  const id = text.includes('\0') ? undefined : formatOf(text)?.id;
  // Nothing tells in what other encoding a mere text may be.
  return id === 'csv' || id === 'bibtex' || id === 'ris' || id === 'nbib' ? { text } : decoded;
}

function unpacked({ name, bytes }: Source): Source | { readonly problem: Problem } {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { name, bytes };
  try {
    return { name, bytes: gunzipSync(bytes, { maxOutputLength: LARGEST }) };
  } catch (error) {
    const isLarge = error instanceof RangeError;
    const what = isLarge
      ? `Unpacked, the file is larger than ${LARGEST / 2 ** 20} MB.`
      : 'The file cannot be unpacked.';
    return { problem: { file: name, what, todo: isLarge ? 'Split it.' : 'Pack it with gzip once more.' } };
  }
}

function unknown(file: string): Problem {
  const signs = FORMATS.map(({ id, sign }) => `${id} (${sign})`).join(', ');
  const todo = `It was looked at for ${signs}. Say what it is with --from FORMAT, or export it as one of these.`;
  return { file, what: 'The file is in no format that can be read.', todo };
}

function empty(file: string, { id, sign }: Format): Problem {
  const todo = `It was read as ${id}, told by ${sign}; if it is something else, say so with --from FORMAT.`;
  return { file, what: 'There is no paper in it.', todo };
}
