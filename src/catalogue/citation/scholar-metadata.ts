import { issuedParts } from './csl.ts';
import { arxivUrls, citedDoi } from './external-links.ts';
import type { Paper } from '../model/paper.ts';
import { person, printedName, sortedName } from '../model/person.ts';
import { citedVenue, type Venue } from '../model/venue.ts';

/** A `<meta>` element. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** What a paper's metadata has beside its fields. */
export interface MetadataWith {
  /** Canonical address of its page. */
  readonly url: string;
  /** Names of its task areas. */
  readonly keywords: readonly string[];
  /** content/venues.yaml, parsed. */
  readonly venues: readonly Venue[];
}

/**
 * The tags that Google Scholar and reference managers read. Scholar wants title, author and date together, so that
 * without one of them there are none.
 * @param paper the paper, corrections applied, and its abstract
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function citationTags(
  paper: Paper & { readonly abstract: string },
  { url, keywords, venues }: MetadataWith,
): readonly MetaTag[] {
  const { title, abstract, authors, published, venue, container, arxiv } = paper;
  const issued = issuedParts(paper);
  if (!authors || !published || !issued) return [];
  const cited = venue === undefined ? undefined : citedVenue(venue, venues, container);
  const isPreprint = arxiv !== undefined && !cited;
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['title', title],
    ...authors.map((author) => ['author', sortedName(person(author))] as const),
    ['publication_date', issued.map((part) => String(part).padStart(2, '0')).join('/')],
    ['online_date', venue && published.replaceAll('-', '/')],
    [cited?.isJournal ? 'journal_title' : 'conference_title', cited?.name],
    ['technical_report_institution', isPreprint ? 'arXiv' : undefined],
    ['technical_report_number', isPreprint ? `arXiv:${arxiv}` : undefined],
    ['doi', citedDoi(paper)],
    ['arxiv_id', arxiv],
    ['pdf_url', arxiv && arxivUrls(arxiv).pdf],
    ['abstract_html_url', url],
    ['keywords', [...(paper.keywords ?? []), ...keywords].join('; ')],
    ['abstract', abstract],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name: `citation_${name}`, content }] : []));
}

/**
 * The paper as schema.org’s ScholarlyArticle, with the code that its abstract links to.
 * @param paper the paper, corrections applied, and its abstract
 * @returns JSON-LD that can stand in a `<script>`: whatever the texts say, none can close it
 * @see https://schema.org/ScholarlyArticle
 */
export function jsonLd(paper: Paper & { readonly abstract: string }, { url, keywords, venues }: MetadataWith): string {
  const { title, abstract, authors, published, venue, container, arxiv, urls, links, rights } = paper;
  const cited = venue === undefined ? undefined : citedVenue(venue, venues, container);
  const addresses = [...(arxiv ? [arxivUrls(arxiv).abs] : []), ...(urls ?? [])];
  const words = [...(paper.keywords ?? []), ...keywords];
  const code = links.filter(({ kind }) => kind === 'code');
  const article = {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': url,
    url,
    headline: title,
    name: title,
    abstract,
    // Family and given names stand apart in the tags above; 80 authors twice would not fit in one round trip.
    author: authors?.map((author) => ({ '@type': 'Person', name: printedName(author) })),
    datePublished: published,
    isPartOf: cited && { '@type': cited.isJournal ? 'Periodical' : 'Book', name: cited.name },
    sameAs: addresses.length > 1 ? addresses : addresses[0],
    license: rights,
    keywords: words.length > 0 ? words : undefined,
    mentions:
      code.length > 0
        ? code.map((link) => ({ '@type': 'SoftwareSourceCode', codeRepository: link.url, url: link.url }))
        : undefined,
  };
  return JSON.stringify(article).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
