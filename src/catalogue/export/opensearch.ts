import { xmlText } from '../text/xml.ts';

/** The longest short name that the format allows, in characters. */
const SHORT_NAME = 16;

/**
 * @param site its name, what it is, the whole address of its list of papers, and that of its icon, an SVG
 * @returns an OpenSearch 1.1 description, by which browsers offer the search of this site.
 *   https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch
 */
export function openSearch(site: {
  readonly title: string;
  readonly description: string;
  readonly home: string;
  readonly icon: string;
}): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText(Array.from(site.title).slice(0, SHORT_NAME).join(''))}</ShortName>
  <Description>${xmlText(site.description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${xmlText(site.icon)}</Image>
  <Url type="text/html" template="${xmlText(site.home)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
