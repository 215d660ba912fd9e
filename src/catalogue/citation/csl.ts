import { arxivUrls, citedDoi } from './external-links.ts';
import type { Paper } from '../model/paper.ts';
import { person, type Person } from '../model/person.ts';
import { citedVenue, yearOfVenue, type Venue } from '../model/venue.ts';

/**
 * A paper in CSL-JSON: what reference managers read, and what every other form of citation is made from.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  readonly id: string;
  /** `article` is CSL’s type for preprints. */
  readonly type: 'paper-conference' | 'article-journal' | 'article' | 'document';
  readonly title: string;
  readonly author?: readonly Person[];
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  /** Of what appeared later: when it could first be read. */
  readonly 'available-date'?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly 'container-title'?: string;
  readonly 'container-title-short'?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly DOI?: string;
  readonly URL?: string;
  /** Joined by commas, of which none has one. */
  readonly keyword?: string;
  readonly abstract?: string;
}

/** What a citation says beside the fields of the paper. */
export interface CitedWith {
  readonly abstract?: string;
  /** Names of the task areas. */
  readonly keywords?: readonly string[];
  /** content/venues.yaml, parsed. */
  readonly venues?: readonly Venue[];
}

/**
 * @param paper the paper, corrections applied
 * @param id its key, from `citationKeys`
 * @returns what is known of it; what is not is left out
 */
export function cslItem(paper: Paper, id: string, { abstract, keywords = [], venues }: CitedWith = {}): CslItem {
  const { title, authors, published, arxiv, venue, container, urls = [] } = paper;
  const issued = issuedParts(paper);
  const cited = venue === undefined ? undefined : citedVenue(venue, venues, container);
  const doi = citedDoi(paper);
  const url = arxiv ? arxivUrls(arxiv).abs : urls[0];
  const available = venue === undefined ? undefined : published?.split('-').map(Number);
  const words = [...new Set([...(paper.keywords ?? []), ...keywords].map((word) => word.replaceAll(',', '')))];
  return {
    id,
    type: cited ? (cited.isJournal ? 'article-journal' : 'paper-conference') : arxiv ? 'article' : 'document',
    title,
    ...(authors && { author: authors.map(person) }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(available && { 'available-date': { 'date-parts': [available] } }),
    ...(cited && { 'container-title': cited.name }),
    ...(cited?.short !== undefined && { 'container-title-short': cited.short }),
    ...(doi && { DOI: doi }),
    ...(url !== undefined && { URL: url }),
    ...(arxiv && !venue && { publisher: 'arXiv', number: `arXiv:${arxiv}` }),
    ...(words.length > 0 && { keyword: words.join(', ') }),
    ...(abstract && { abstract }),
  };
}

/** @returns when a paper that appeared later could first be read: YYYY, YYYY-MM or YYYY-MM-DD */
export function firstPublic(item: CslItem): string | undefined {
  return item['available-date']?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}

/** @returns an array of one item, as programs expect it in a file */
export function cslJson(item: CslItem): string {
  return `${JSON.stringify([item], undefined, 2)}\n`;
}

/**
 * The date to cite by: of a paper that appeared at a venue, the year that the venue names, as that is often later than
 * the preprint; else the date of the paper.
 * @returns year, month and day, as far as they are known
 */
export function issuedParts({ published, venue }: Pick<Paper, 'published' | 'venue'>): readonly number[] | undefined {
  const parts = published?.split('-').map(Number);
  const year = Number(yearOfVenue(venue ?? '') ?? parts?.[0]);
  if (!parts || !year) return year ? [year] : undefined;
  return venue ? [year] : parts;
}
