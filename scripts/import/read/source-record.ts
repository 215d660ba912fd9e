import { schemasOf } from '../../../src/catalogue/model/fields.ts';
import { readIdentifier } from '../../../src/catalogue/model/identifier.ts';
import type { BibliographyEntry } from '../../../src/catalogue/model/paper.ts';
import { storedName, type Person } from '../../../src/catalogue/model/person.ts';
import type { Venue } from '../../../src/catalogue/model/venue.ts';
import { cleanText } from '../clean/clean-text.ts';
import { licenceName } from './licence-name.ts';
import { publicationDate } from './publication-date.ts';
import type { RawRecord } from './raw-record.ts';
import { storedVenue } from './stored-venue.ts';

/** What a source knows of a paper beside its title and abstract, checked: the bibliographic fields of its file. */
export type SourceFacts = Omit<BibliographyEntry, 'title'>;

const SCHEMAS = schemasOf('bibliographic');
const MOST_KEYWORDS = 30;
const LONGEST_KEYWORD = 100;
/** A paper has so many pages elsewhere at most. */
export const MOST_URLS = 5;
/** An id of arXiv among other words: `arXiv preprint arXiv:2305.14314`. */
const ARXIV_WITHIN = /\barxiv[:./ ]*(?:abs\/|pdf\/)?((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?)/i;

/**
 * @param raw a record as its source has it
 * @param venues content/venues.yaml, parsed
 * @returns its facts in the form that the catalogue has them in. What a field cannot hold is left out
 */
export function sourceFacts(raw: RawRecord, venues: readonly Venue[]): SourceFacts {
  const published = publicationDate(raw.date ?? '');
  const { arxiv, doi } = identifiers(raw.identifiers ?? []);
  const venue = raw.venue && storedVenue({ ...raw.venue, name: plain(raw.venue.name) }, published, venues);
  const authors = (raw.authors ?? []).map(authorName).filter(Boolean);
  const keywords = [...new Set((raw.keywords ?? []).map(plain))]
    .filter((word) => word && word.length <= LONGEST_KEYWORD)
    .slice(0, MOST_KEYWORDS);
  const urls = [...new Set((raw.urls ?? []).flatMap((url) => pageOf(url, { arxiv, doi }) ?? []))].slice(0, MOST_URLS);
  const found: Readonly<Record<keyof SourceFacts, unknown>> = {
    arxiv,
    doi,
    authors: authors.length > 0 ? authors : undefined,
    published,
    venue: venue?.venue,
    container: venue?.container,
    primaryClass: raw.primaryClass?.trim(),
    urls: urls.length > 0 ? urls : undefined,
    keywords: keywords.length > 0 ? keywords : undefined,
    rights: raw.licence ? licenceName(plain(raw.licence)) : undefined,
  };
  const checked = Object.entries(found).filter(
    ([field, value]) => value !== undefined && SCHEMAS[field as keyof SourceFacts].safeParse(value).success,
  );
  return Object.fromEntries(checked);
}

/** TeX and codes of HTML in a name, a venue or a keyword, as what they stand for. */
function plain(text: string): string {
  const spaced = text.replace(/\s+/g, ' ').trim();
  return /[\\{}&$]/.test(spaced) ? cleanText(spaced) : spaced;
}

function authorName({ literal, family, given, suffix }: Person): string {
  return storedName({
    ...(literal !== undefined && { literal: plain(literal) }),
    ...(family !== undefined && { family: plain(family) }),
    ...(given !== undefined && { given: plain(given) }),
    ...(suffix !== undefined && { suffix: plain(suffix) }),
  });
}

interface Identifiers {
  readonly arxiv: string | undefined;
  readonly doi: string | undefined;
}

function identifiers(texts: readonly (string | undefined)[]): Identifiers {
  const given = texts.flatMap((text) => (text ? [text.trim()] : []));
  const found = given.flatMap(
    (text) => readIdentifier(text) ?? readIdentifier(ARXIV_WITHIN.exec(text)?.[1] ?? '') ?? [],
  );
  const doi = found.find(({ kind }) => kind === 'doi')?.id;
  return {
    arxiv: found.find(({ kind }) => kind === 'arxiv')?.id,
    // As its source writes it: registers do not mind the case, but readers know it as it stands on the paper.
    doi: doi && (given.map((text) => asWritten(text, doi)).find((text) => text !== undefined) ?? doi),
  };
}

function asWritten(text: string, doi: string): string | undefined {
  const at = text.toLowerCase().indexOf(doi);
  return at < 0 ? undefined : text.slice(at, at + doi.length);
}

/** A page of the paper that its ids do not lead to already. */
function pageOf(url: string | undefined, { arxiv, doi }: Identifiers): string | undefined {
  const address = url?.trim() ?? '';
  const { hostname, protocol, username, password } = URL.parse(address) ?? {};
  if (!hostname || !/^https?:$/.test(protocol ?? '') || username || password) return undefined;
  if (/(?:^|\.)(?:doi\.org|arxiv\.org)$/.test(hostname)) return undefined;
  const named = readIdentifier(address)?.id;
  return named !== undefined && [arxiv, doi?.toLowerCase()].includes(named) && hostname.includes('doi')
    ? undefined
    : address;
}
