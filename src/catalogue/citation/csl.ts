import { arxivUrls } from './external-links.ts';
import type { Paper } from '../model/paper.ts';
import { person, type Person } from '../model/person.ts';

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
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly DOI?: string;
  readonly URL?: string;
}

const JOURNAL = /\b(?:transactions|journal|letters|magazine|annals|review|TMLR|JMLR|TACL|JAIR|PNAS|nature|PLOS)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/;

/**
 * @param paper the paper, corrections applied
 * @param id its key, from `citationKeys`
 * @returns what is known of it; what is not is left out
 */
export function cslItem(paper: Paper, id: string): CslItem {
  const { title, authors, arxiv, doi, venue } = paper;
  const issued = issuedParts(paper);
  return {
    id,
    type: venue ? (isJournal(venue) ? 'article-journal' : 'paper-conference') : arxiv ? 'article' : 'document',
    title,
    ...(authors && { author: authors.map(person) }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(venue && { 'container-title': containerTitle(venue) }),
    ...(doi && { DOI: doi }),
    ...(arxiv && { URL: arxivUrls(arxiv).abs }),
    ...(arxiv && !venue && { publisher: 'arXiv', number: `arXiv:${arxiv}` }),
  };
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
  const year = Number(YEAR.exec(venue ?? '')?.[0] ?? parts?.[0]);
  if (!parts || !year) return year ? [year] : undefined;
  return venue ? [year] : parts;
}

/** @returns whether a venue is a journal, as far as its name tells; else it is a conference */
export function isJournal(venue: string): boolean {
  return JOURNAL.test(venue);
}

/** A journal goes without the year of its volume; proceedings are called by it. */
export function containerTitle(venue: string): string {
  return isJournal(venue) ? venue.replace(/,?\s*\(?\b(?:19|20)\d\d\)?$/, '') : venue;
}
