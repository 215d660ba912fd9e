import { stringify } from 'csv-stringify/browser/esm/sync';
import { csvCell, type Separator } from './csv-cell.ts';
import type { ExportedPaper } from './exported-paper.ts';
import { compareSizes, distinctSizes, formatSize, magnitude } from '../model/scale.ts';

/** Lists stand in one cell. */
const LIST = '; ';

type Cell = string | number | undefined;
/** The columns that a field of the paper has: a name, and what one paper has there. */
type Columns = Readonly<Record<string, (paper: ExportedPaper) => Cell>>;

/** The columns of every field, in their order. */
const COLUMNS = {
  slug: { slug: ({ slug }) => slug },
  title: { title: ({ title }) => title },
  authors: { authors: ({ authors = [] }) => authors.join(LIST) },
  published: { published: ({ published }) => published },
  venue: { venue: ({ venue }) => venue },
  container: { container: ({ container }) => container?.name },
  arxiv: { arxiv: ({ arxiv }) => arxiv },
  doi: { doi: ({ doi }) => doi },
  primaryClass: { primary_class: ({ primaryClass }) => primaryClass },
  urls: { urls: ({ urls = [] }) => urls.join(LIST) },
  keywords: { keywords: ({ keywords = [] }) => keywords.join(LIST) },
  rights: { rights: ({ rights }) => rights },
  scale: { scale: ({ scale }) => scale.join(LIST) },
  parameters: {
    own_sizes: (paper) => sizes(paper, 'own').map(formatSize).join(LIST),
    compared_sizes: (paper) => sizes(paper, 'compared').map(formatSize).join(LIST),
    named_sizes: ({ parameters }) =>
      parameters.flatMap((size) => (size.name ? [`${size.name} ${formatSize(size)}`] : [])).join(LIST),
    smallest_own: (paper) => sizes(paper, 'own').map(magnitude).at(0),
    largest_own: (paper) => sizes(paper, 'own').map(magnitude).at(-1),
  },
  areas: { areas: ({ areas }) => areas.map(({ label }) => label).join(LIST) },
  artifacts: {
    code: ({ artifacts }) => artifacts.code,
    models: ({ artifacts }) => artifacts.models,
    data: ({ artifacts }) => artifacts.data,
  },
  links: { links: ({ links }) => links.map(({ url }) => url).join(LIST) },
  facts: {},
  added: { added: ({ added }) => added },
  url: { url: ({ url }) => url },
  abstract: { abstract: ({ abstract }) => abstract },
  // For those who check single values; a table has no room for it.
  source: {},
  evidence: {},
  unsure: {},
  corrected: {},
} satisfies Readonly<Record<keyof ExportedPaper, Columns>>;

/**
 * @param papers papers as data
 * @param separator a comma, or the semicolon that spreadsheets expect where a comma stands before the decimals
 * @returns RFC 4180 text with every field in quotes, a header line and a byte order mark, by which spreadsheets know it
 *   for UTF-8. Sizes are in parameters: `65B`, `<1B` and `≤1B` for a bound, `~1T` for an order of magnitude; the smallest and
 *   largest own one in digits
 */
export function papersCsv(papers: readonly ExportedPaper[], separator: Separator = ','): string {
  const declared = [...new Set(papers.flatMap(({ facts = {} }) => Object.keys(facts)))].sort();
  const all: Readonly<Record<string, Columns>> = { ...COLUMNS, facts: Object.fromEntries(declared.map(ofFact)) };
  const columns = Object.values(all).flatMap((ofField) => Object.entries(ofField));
  const rows = papers.map((paper) => columns.map(([, cell]) => cell(paper)));
  return stringify(rows, {
    header: true,
    columns: columns.map(([name]) => name),
    bom: true,
    delimiter: separator,
    // A reader that looks for the end of a line would find it in a cell without quotes.
    quoted: true,
    quoted_empty: true,
    record_delimiter: 'windows',
    cast: { string: (text) => csvCell(text, separator) },
  });
}

/** The column of a field that the catalogue declares. */
function ofFact(id: string): readonly [string, Columns[string]] {
  return [id.replaceAll('-', '_'), ({ facts = {} }) => (facts[id] ?? []).map(({ value }) => value).join(LIST)];
}

function sizes({ parameters }: ExportedPaper, role: 'own' | 'compared') {
  return distinctSizes(parameters.filter((size) => size.role === role)).sort(compareSizes);
}
