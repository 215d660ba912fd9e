import { isKeyed, textOf, type Keyed } from '../keyed-record.ts';
import type { Authority } from '../raw-record.ts';

/** What a service calls things, told by the keys that only it has, and the same under names that all know. */
interface Shape {
  readonly name: string;
  readonly authority: Authority;
  readonly fits: (record: Keyed) => boolean;
  readonly plain: (record: Keyed) => Keyed;
}

/** The services whose answers have more to them than names of fields. The first that fits counts. */
const SHAPES: readonly Shape[] = [
  {
    // https://docs.openalex.org/api-entities/works/work-object
    name: 'OpenAlex',
    authority: 'register',
    fits: (record) => 'authorships' in record || 'abstract_inverted_index' in record,
    plain: ({ publication_year: year, ids: _, keywords, ...record }) => {
      const place = isKeyed(record['primary_location']) ? record['primary_location'] : {};
      const source = isKeyed(place['source']) ? place['source'] : {};
      const licence = textOf(place['license']);
      return {
        ...record,
        year,
        venue: source['type'] === 'repository' ? undefined : source,
        urls: [place['landing_page_url']],
        arxiv: [record['locations']].flat().map((one) => isKeyed(one) && one['landing_page_url']),
        keywords,
        license: licence?.startsWith('cc') ? licence.toUpperCase().replace('-', ' ') : licence,
      };
    },
  },
  {
    // https://api.semanticscholar.org/api-docs/graph
    name: 'Semantic Scholar',
    authority: 'register',
    fits: (record) => 'externalIds' in record || 'externalids' in record,
    plain: ({ url: _, ...record }) => {
      const ids = record['externalIds'] ?? record['externalids'];
      const { ArXiv: arxiv, DOI: doi } = isKeyed(ids) ? ids : ({} as Keyed);
      return { ...record, arxiv, doi };
    },
  },
  {
    // https://docs.openreview.net/reference/api-v2/entities/note/fields: of v1 each field is bare, of v2 in `value`
    name: 'OpenReview',
    authority: 'conference',
    fits: (record) => isKeyed(record['content']) && 'title' in record['content'],
    plain: ({ content, ...record }) => ({
      ...(content as Keyed),
      date: record['pdate'] ?? record['odate'] ?? record['cdate'],
      url: `https://openreview.net/forum?id=${String(record['forum'] ?? record['id'])}`,
      license: record['license'],
    }),
  },
  {
    // https://huggingface.co/docs/hub/api#papers-api
    name: 'Hugging Face papers',
    authority: 'register',
    fits: (record) =>
      isKeyed(record['paper']) || ('publishedAt' in record && 'summary' in record && typeof record['id'] === 'string'),
    plain: (record) => {
      const paper = isKeyed(record['paper']) ? record['paper'] : record;
      return { ...paper, arxiv: paper['id'] };
    },
  },
  {
    // https://www.kaggle.com/datasets/Cornell-University/arxiv
    name: 'arXiv',
    authority: 'arxiv',
    fits: (record) => 'authors_parsed' in record || ('journal-ref' in record && 'categories' in record),
    plain: ({ 'journal-ref': _, ...record }) => {
      const versions = record['versions'];
      const first: unknown = Array.isArray(versions) ? versions[0] : undefined;
      return {
        ...record,
        arxiv: record['id'],
        authors: record['authors_parsed'] ?? record['authors'],
        published: isKeyed(first) ? first['created'] : record['update_date'],
      };
    },
  },
  {
    // Our own papers.json: the address is that of a page of the catalogue, and the sizes come from the text again.
    name: 'Paperscale',
    authority: 'library',
    fits: (record) => 'slug' in record && 'parameters' in record,
    plain: ({ url: _, links: __, urls, container, venue, ...record }) => ({
      ...record,
      ...(Array.isArray(urls) && { urls }),
      venue: venue ?? container,
      container: undefined,
    }),
  },
  {
    // https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
    name: 'CSL-JSON',
    authority: 'library',
    fits: (record) => 'type' in record && ('issued' in record || 'container-title' in record || 'DOI' in record),
    plain: (record) => {
      const name = textOf(record['container-title']);
      const kind = record['type'] === 'paper-conference' || record['type'] === 'chapter' ? 'conference' : 'journal';
      return {
        ...record,
        date: record['available-date'] ?? record['issued'],
        issued: undefined,
        venue: name && {
          name,
          type: kind,
          abbreviated_title: textOf(record['container-title-short']),
          issued: record['issued'],
        },
        'container-title': undefined,
        arxiv: [record['number'], record['archive_location'], record['note']].flatMap((value) => textOf(value) ?? []),
      };
    },
  },
];

/**
 * @returns a record of any service under names that {@link readKeyed} knows, and who says it: what no service is known
 *   by is taken for that of a conference
 */
export function plainRecord(record: Keyed): { readonly plain: Keyed; readonly authority: Authority } {
  const shape = SHAPES.find(({ fits }) => fits(record));
  return shape
    ? { plain: shape.plain(record), authority: shape.authority }
    : { plain: record, authority: 'conference' };
}
