import { DATA_PATHS, facetPath, HOME } from '../urls.ts';
import type { Facet } from '../model/facet-counts.ts';
import type { TaskArea } from '../model/task-area.ts';
import { formatCounted } from '../text/format.ts';
import { markdownText } from '../text/markdown.ts';

export interface LlmsSite {
  readonly title: string;
  readonly description: string;
  /** Papers in the catalogue. */
  readonly count: number;
  readonly facets: readonly Facet[];
  readonly areas: readonly TaskArea[];
  /** Gives the whole address of a path of this site. */
  readonly absolute: (path: string) => string;
}

/** @returns what the catalogue is and where its parts are, for programs that read: https://llmstxt.org */
export function llmsText({ title, description, count, facets, areas, absolute }: LlmsSite): string {
  const link = (name: string, path: string, note: string) => `- [${markdownText(name)}](${absolute(path)}): ${note}`;
  const values = (id: 'area' | 'scale', note: (value: string) => string | undefined) =>
    (facets.find((facet) => facet.id === id)?.values ?? []).map((value) =>
      link(
        value.label,
        facetPath(id, value.id),
        [formatCounted(value.count, 'paper'), markdownText(note(value.id) ?? '')].filter(Boolean).join('. '),
      ),
    );
  return [
    `# ${markdownText(title)}`,
    `> ${markdownText(description)}`,
    `${formatCounted(count, 'paper')}. Each has its title and abstract; the model sizes that the text states, in parameters, either its own or compared with; its task areas; whether code, models and data are linked, stated or promised; and the words of the abstract that say so. What a text does not say is “not stated”, never guessed. Corrections made by hand are marked and give their reason.`,
    '## Data',
    [
      link('Papers as JSON', DATA_PATHS.json, 'everything, one paper a line'),
      link('JSON Schema', DATA_PATHS.schema, 'what every field means'),
      link('Papers as CSV', DATA_PATHS.csv, 'one paper a row'),
      link('Papers as CSV with semicolons', DATA_PATHS.semicolons, 'for spreadsheets that expect them'),
      link('Papers as BibTeX', DATA_PATHS.bib, 'to cite them'),
      link('Feed', DATA_PATHS.feed, 'papers added last, as Atom'),
    ].join('\n'),
    '## Pages',
    [
      link('All papers', HOME, 'newest first; `?q=` searches'),
      link('Task areas', '/areas/', 'papers by what they are for'),
      link('Scales', '/scale/', 'papers by parameter scale'),
    ].join('\n'),
    '## Papers by scale',
    values('scale', () => undefined).join('\n'),
    '## Papers by task area',
    values('area', (id) => areas.find((area) => area.id === id)?.definition).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
