import { containerTitle, isJournal, issuedParts } from './csl.ts';
import { arxivUrls } from './external-links.ts';
import type { Paper } from '../model/paper.ts';

/** A `<meta>` element. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * The tags that Google Scholar and reference managers read. Scholar wants title, author and date together, so that
 * without one of them there are none.
 * @param paper the paper, corrections applied
 * @param url canonical address of its page
 * @param keywords names of its task areas
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function citationTags(paper: Paper, url: string, keywords: readonly string[]): readonly MetaTag[] {
  const { title, authors, published, venue, arxiv, doi } = paper;
  const issued = issuedParts(paper);
  if (!authors || !published || !issued) return [];
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['title', title],
    ...authors.map((author) => ['author', author] as const),
    ['publication_date', issued.map((part) => String(part).padStart(2, '0')).join('/')],
    ['online_date', venue && published.replaceAll('-', '/')],
    [venue && isJournal(venue) ? 'journal_title' : 'conference_title', venue && containerTitle(venue)],
    ['doi', doi],
    ['arxiv_id', arxiv],
    ['pdf_url', arxiv && arxivUrls(arxiv).pdf],
    ['abstract_html_url', url],
    ['keywords', keywords.join('; ')],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name: `citation_${name}`, content }] : []));
}

/**
 * The paper as schema.org’s ScholarlyArticle, with the code that its abstract links to.
 * @param paper the paper, corrections applied, and its abstract
 * @param url canonical address of its page
 * @param keywords names of its task areas
 * @returns JSON-LD that can stand in a `<script>`: whatever the texts say, none can close it
 * @see https://schema.org/ScholarlyArticle
 */
export function jsonLd(paper: Paper & { readonly abstract: string }, url: string, keywords: readonly string[]): string {
  const { title, abstract, authors, published, venue, arxiv, links } = paper;
  const code = links.filter(({ kind }) => kind === 'code');
  const article = {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': url,
    url,
    headline: title,
    name: title,
    abstract,
    author: authors?.map((name) => ({ '@type': 'Person', name })),
    datePublished: published,
    isPartOf: venue && { '@type': isJournal(venue) ? 'Periodical' : 'Book', name: containerTitle(venue) },
    sameAs: arxiv && arxivUrls(arxiv).abs,
    keywords: keywords.length > 0 ? keywords : undefined,
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
