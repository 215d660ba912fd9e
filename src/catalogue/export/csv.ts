import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ExportedPaper } from './catalogue-json.ts';
import { compareSizes, formatSize, magnitude } from '../model/scale.ts';

/** Lists stand in one cell. */
const LIST = '; ';

/** The columns in their order: a name, and what one paper has there. */
const COLUMNS = {
  slug: ({ slug }) => slug,
  title: ({ title }) => title,
  authors: ({ authors = [] }) => authors.join(LIST),
  published: ({ published }) => published,
  venue: ({ venue }) => venue,
  arxiv: ({ arxiv }) => arxiv,
  scale: ({ scale }) => scale.join(LIST),
  own_sizes: (paper) => sizes(paper, 'own').map(formatSize).join(LIST),
  compared_sizes: (paper) => sizes(paper, 'compared').map(formatSize).join(LIST),
  smallest_own: (paper) => sizes(paper, 'own').map(magnitude).at(0),
  largest_own: (paper) => sizes(paper, 'own').map(magnitude).at(-1),
  areas: ({ areas }) => areas.map(({ label }) => label).join(LIST),
  code: ({ artifacts }) => artifacts.code,
  models: ({ artifacts }) => artifacts.models,
  data: ({ artifacts }) => artifacts.data,
  links: ({ links }) => links.map(({ url }) => url).join(LIST),
  added: ({ added }) => added,
  url: ({ url }) => url,
  abstract: ({ abstract }) => abstract,
} satisfies Record<string, (paper: ExportedPaper) => string | number | undefined>;

/**
 * What a spreadsheet would run as a formula, with or without apostrophes before it: such text gets an apostrophe more,
 * and so loses just that one when it is read back. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * @param papers papers as data
 * @returns RFC 4180 text with a header line and a byte order mark, by which spreadsheets know it for UTF-8. Sizes are in
 *   parameters: `65B`, `<1B` for a bound, `~1T` for an order of magnitude; the smallest and largest own one in digits
 */
export function papersCsv(papers: readonly ExportedPaper[]): string {
  const rows = papers.map((paper) => Object.values(COLUMNS).map((value) => value(paper)));
  return stringify(rows, {
    header: true,
    columns: Object.keys(COLUMNS),
    bom: true,
    record_delimiter: 'windows',
    cast: { string: (text) => (FORMULA.test(text) ? `'${text}` : text) },
  });
}

function sizes({ parameters }: ExportedPaper, role: 'own' | 'compared') {
  return parameters.filter((size) => size.role === role).sort(compareSizes);
}
