import { escapeText } from 'entities';
import { Feed } from 'feed';
import { HOME } from '../urls.ts';
import type { ExportedPaper } from './exported-paper.ts';
import { xmlCharacters } from '../text/xml.ts';
import { printedName } from '../model/person.ts';

/** What a reader of feeds can be expected to catch up with. */
const ENTRIES = 50;

export interface FeedSite {
  readonly title: string;
  readonly description: string;
  /** Path of the feed itself. */
  readonly path: string;
  /** Gives the whole address of a path of this site. */
  readonly absolute: (path: string) => string;
}

/**
 * What imports added last. A paper that has no date of addition was there before such dates, and is no news.
 * @param papers papers as data, in the order of the catalogue
 * @returns an Atom feed (RFC 4287) of the newest papers by addition, then by publication; the same for the same papers
 */
export function atomFeed(papers: readonly ExportedPaper[], site: FeedSite): string {
  const dated = papers.flatMap((paper) => (paper.added ? [{ ...paper, added: paper.added }] : []));
  const newest = dated
    .sort((a, b) => b.added.localeCompare(a.added) || (b.published ?? '').localeCompare(a.published ?? ''))
    .slice(0, ENTRIES);
  const feed = new Feed({
    id: site.absolute(site.path),
    title: xmlCharacters(site.title),
    description: xmlCharacters(site.description),
    link: site.absolute(HOME),
    feed: site.absolute(site.path),
    // Of an entry without authors it is the feed's that count, and one of them there must be.
    author: { name: xmlCharacters(site.title) },
    // The time of a build would change the file without a change of the papers.
    updated: new Date(newest[0]?.added ?? 0),
    generator: false,
  });
  for (const { url, title, abstract, added, authors, areas } of newest) {
    feed.addItem({
      id: url,
      link: url,
      title: html(title),
      description: html(abstract),
      date: new Date(added),
      // Of what an attribute may not hold the library escapes & and ", but not this.
      category: areas.map(({ id, label }) => ({ term: id, name: xmlCharacters(label).replaceAll('<', '‹') })),
      ...(authors && { author: authors.map((name) => ({ name: xmlCharacters(printedName(name)) })) }),
    });
  }
  return feed.atom1();
}

/** The library says of titles and summaries that they are HTML. */
function html(text: string): string {
  return escapeText(xmlCharacters(text));
}
