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
  if (cited.isJournal === isJournal && key(cited.name) === key(bare)) return { venue };
  return { venue, container: { name: bare, kind: isJournal ? 'journal' : 'conference' } };
}

/** Meetings beside a conference that bear its name. */
const OTHERS = /\b(?:workshops?|wksp|companion|tutorials?|demonstrations?|student|shared task|satellite)\b|@/i;
/** A name of so many letters may go on with what is the matter of one year. */
const LONG_NAME = 25;

/** A venue with the keys of its names, which are made once. */
interface KeyedVenue {
  readonly venue: Venue;
  readonly full: string;
  readonly shorts: readonly string[];
}

const KEYED = new WeakMap<readonly Venue[], readonly KeyedVenue[]>();

function keyedVenues(venues: readonly Venue[]): readonly KeyedVenue[] {
  const known =
    KEYED.get(venues) ??
    venues.map((venue) => ({
      venue,
      full: key(venue.name),
      shorts: [venue.short, ...(venue.also ?? [])].map(key).filter(Boolean),
    }));
  KEYED.set(venues, known);
  return known;
}

/** The venue that a name is one of, whatever ordinals, years and volumes stand with it. */
function knownVenue(name: string, venues: readonly Venue[]): Venue | undefined {
  const known = keyedVenues(venues);
  const wanted = key(name);
  const whole = known.find(({ full, shorts }) => wanted !== '' && (full === wanted || shorts.includes(wanted)));
  if (whole) return whole.venue;
  // `EMNLP 2023 Workshop` is another one than EMNLP.
  if (OTHERS.test(name)) return undefined;
  const begun = known.find(
    ({ venue, full }) => venue.kind === 'conference' && full.length > LONG_NAME && wanted.startsWith(full),
  );
  const short = acronyms(name).map(key);
  return (begun ?? known.find(({ shorts }) => shorts.some((one) => short.includes(one))))?.venue;
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
