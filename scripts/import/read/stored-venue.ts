import { citedVenue, isJournalName, type Container, type Venue } from '../../../src/catalogue/model/venue.ts';
import type { NamedVenue } from './raw-record.ts';

/** Where a paper appeared, as its file has it. */
export interface StoredVenue {
  readonly venue: string;
  readonly container?: Container;
}

const YEAR = /\b(?:19|20)\d\d\b/;
/** Places that hold papers before they appear anywhere, and what says that one did not. */
const NOWHERE =
  /^(?:arxiv|corr\b|abs\/|biorxiv|medrxiv|chemrxiv|ssrn|openreview|research square|preprints?\b|hal\b|zenodo)|arxiv preprint|\b(?:submitted|withdrawn|rejected|under review|desk reject)/i;
/** How a conference calls what it takes, behind its name. */
const DECISION =
  /\s+(?:oral|poster|spotlight|notable top \d+%|conference(?= (?:poster|oral))|accept(?:ed)?)(?: presentations?)?$/i;
const ORDINAL =
  /\b(?:\d{1,3}(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)?-?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth)\b/gi;

/**
 * @param named a venue as a source names it
 * @param date of the paper, whose year counts if the source tells none of the venue
 * @param venues content/venues.yaml, parsed
 * @returns the short name of a venue that the catalogue knows, with its year; of another one the name as the source has
 *   it. Undefined if it is no venue, such as arXiv, or one that did not take the paper
 */
export function storedVenue(
  { name, short, kind, year }: NamedVenue,
  date: string | undefined,
  venues: readonly Venue[],
): StoredVenue | undefined {
  const plain = name.replace(/\s+/g, ' ').trim();
  if (!plain || NOWHERE.test(plain)) return undefined;
  const named = [plain, short ?? ''].map((one) => YEAR.exec(one)?.[0]).find(Boolean);
  const told = YEAR.exec(year ?? '')?.[0] ?? named ?? YEAR.exec(date ?? '')?.[0];
  const dated = (text: string) => (told === undefined || YEAR.test(text) ? text : `${text} ${told}`);
  const known = knownVenue(plain, venues) ?? (short === undefined ? undefined : knownVenue(short, venues));
  if (known) return { venue: dated(known.short) };
  const bare = plain.replace(DECISION, '');
  const isShort = short !== undefined && short.length < bare.length && /\p{L}/u.test(short);
  const isJournal = kind === undefined ? isJournalName(bare) : kind === 'journal';
  const venue = dated(isShort && !isJournal ? short : bare);
  const cited = citedVenue(venue, venues);
  // A name that says all that the source knows needs no other one beside it.
  if (cited.isJournal === isJournal && [bare, dated(bare)].includes(cited.name)) return { venue };
  return { venue, container: { name: bare, kind: isJournal ? 'journal' : 'conference' } };
}

/** The venue that a name is one of, whatever ordinals, years and volumes stand with it. */
function knownVenue(name: string, venues: readonly Venue[]): Venue | undefined {
  const wanted = new Set([key(name), ...acronyms(name).map(key)]);
  const whole = venues.find(({ short, name: full, also = [] }) =>
    [short, full, ...also].some((one) => key(one) !== '' && key(one) === key(name)),
  );
  if (whole) return whole;
  // `EMNLP 2023 Workshop` is another one than EMNLP.
  if (/\b(?:workshops?|wksp|companion|tutorials?|demonstrations?|student|shared task|satellite|@)\b|@/i.test(name))
    return undefined;
  const long = key(name);
  return (
    venues.find(
      ({ name: full, kind }) => kind === 'conference' && key(full).length > 25 && long.startsWith(key(full)),
    ) ?? venues.find(({ short, also = [] }) => [short, ...also].some((one) => wanted.has(key(one))))
  );
}

/** `(CVPR)`, `: EMNLP 2023`, `ICLR.cc/2024/Conference`. */
function acronyms(name: string): readonly string[] {
  const found = [...name.matchAll(/\(([^()]{2,20})\)|^([A-Za-z]+)\.cc\/|,\s*([A-Z][A-Za-z]+)\s+['’]?\d{2,4}\b/g)];
  return found.flatMap(([, ...groups]) => groups.filter(Boolean));
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(DECISION, '')
    .replace(/\bYEAR\b/i, ' ')
    .replace(/\b(?:19|20)\d\d\b|['’]\d\d\b/g, ' ')
    .replace(ORDINAL, ' ')
    .replace(/,?\s*\b(?:volume|vol\.?)\s+\w+\b.*$/, ' ')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/: human language technologies.*$/, ' ')
    .replace(/\b(?:proceedings|proc|annual|of|the|in|and|on|for|international|main|conference track)\b|&/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
