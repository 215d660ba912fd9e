import type { FacetDefinition, FacetOption } from './facet-definition.ts';
import { modelFamily } from './model-family.ts';
import type { ArtifactKind, Availability, Paper } from './paper.ts';
import { bucketsOf, SCALE_BUCKETS } from './scale.ts';

/** The value of a facet for papers that do not say. */
export const NOT_STATED = 'not-stated';

const AVAILABILITY_LABELS: Readonly<Record<Availability, string>> = {
  linked: 'Linked',
  stated: 'Stated, no link',
  promised: 'Promised',
  none: 'Not stated',
};

/** How the availability of code, models and data is typed. */
const AVAILABILITY_QUERY = {
  shorthands: { yes: ['linked', 'stated'], no: [NOT_STATED], none: [NOT_STATED] },
};

/**
 * The table of facets, in the order that readers see: each a way to narrow the list. The sidebar, the query language,
 * the address of a search, what search loads, and the pages of facets come from it.
 */
export const FACETS = {
  scale: {
    label: 'Scale',
    valuesOf: ({ parameters }) => bucketsOf(parameters).map(({ id }) => id),
    options: () => SCALE_BUCKETS,
    open: true,
    query: { help: 'papers at a step of the scale', example: '1b-10b', normalize: bucketId },
    pages: {
      folder: 'scale',
      title: 'Scales',
      description: 'The papers by number of model parameters.',
      introduction:
        'By the number of parameters of the models that a paper trains, runs or studies; the models that it is only compared with do not count.',
    },
  },
  area: {
    label: 'Task area',
    valuesOf: ({ areas }) => areas,
    options: (_, areas) => areas,
    open: true,
    query: { help: 'papers of a task area, or of one of several joined by commas', example: 'code' },
    pages: {
      folder: 'areas',
      title: 'Task areas',
      description: 'The task areas of the catalogue, and how many papers each has.',
    },
  },
  code: {
    label: 'Code',
    ...availabilityOf('code'),
    query: {
      ...AVAILABILITY_QUERY,
      help: 'papers whose code is linked, stated, promised or not stated; yes is linked or stated',
      example: 'yes',
    },
    pages: {
      folder: 'code',
      title: 'Code',
      description: 'The papers by what their abstracts say of code.',
      notes: {
        linked: 'The abstract gives an address for the code.',
        stated: 'The abstract says that the code is public, but not where.',
        promised: 'The abstract says that the code will be released.',
        [NOT_STATED]: 'The abstract says nothing of code.',
      },
    },
  },
  models: {
    label: 'Models',
    ...availabilityOf('models'),
    query: { ...AVAILABILITY_QUERY, help: 'the same for trained models', example: 'linked' },
  },
  data: {
    label: 'Data',
    ...availabilityOf('data'),
    query: { ...AVAILABILITY_QUERY, help: 'the same for data sets', example: NOT_STATED },
  },
  family: {
    label: 'Model family',
    valuesOf: ({ parameters }) => [...new Set(parameters.flatMap(({ name }) => (name ? [modelFamily(name)] : [])))],
    options: byPapers,
    query: { help: 'papers that state a size of a model of a family', example: 'llama' },
  },
  // Years are typed as a range.
  year: {
    label: 'Year',
    valuesOf: ({ published }) => (published ? [published.slice(0, 4)] : []),
    options: (found) => [...found.keys()].sort().reverse().map(named),
    pages: { folder: 'years', title: 'Years', description: 'The papers by year of publication.' },
  },
  // A venue is typed with or without a year.
  venue: {
    label: 'Venue',
    valuesOf: ({ venue }) => (venue ? [venueSeries(venue)] : []),
    options: byPapers,
  },
} as const satisfies Readonly<Record<string, FacetDefinition>>;

export type FacetId = keyof typeof FACETS;
export const FACET_IDS = Object.keys(FACETS) as readonly FacetId[];

/** A facet that has pages of its own. */
export type PagedFacetId = {
  [Id in FacetId]: (typeof FACETS)[Id] extends { readonly pages: unknown } ? Id : never;
}[FacetId];

/** @returns what a function gives for every facet */
export function byFacet<T>(value: (facet: FacetId) => T): Readonly<Record<FacetId, T>> {
  return Object.fromEntries(FACET_IDS.map((facet) => [facet, value(facet)])) as Record<FacetId, T>;
}

/**
 * @param facet which facet
 * @param paper the paper, corrections applied
 * @returns ids of the values that the paper has: at least one, `not-stated` if no other
 */
export function facetValues(facet: FacetId, paper: Paper): readonly string[] {
  const { valuesOf }: FacetDefinition = FACETS[facet];
  const values = valuesOf(paper);
  return values.length > 0 ? values : [NOT_STATED];
}

/** @returns the word for an availability that readers see */
export function availabilityLabel(availability: Availability): string {
  return AVAILABILITY_LABELS[availability];
}

function availabilityOf(kind: ArtifactKind): Pick<FacetDefinition, 'valuesOf' | 'options'> {
  return {
    valuesOf: ({ artifacts }) => (artifacts[kind] === 'none' ? [] : [artifacts[kind]]),
    options: () => (['linked', 'stated', 'promised'] as const).map((id) => ({ id, label: availabilityLabel(id) })),
  };
}

/** The values of most papers first. */
function byPapers(found: ReadonlyMap<string, number>): readonly FacetOption[] {
  return [...found]
    .sort(([a, papersOfA], [b, papersOfB]) => papersOfB - papersOfA || a.localeCompare(b, 'en'))
    .map(([value]) => named(value));
}

function named(value: string): FacetOption {
  return { id: value, label: value };
}

/** `<100m`, `1t+` and `≥1t` as the ids of the scale are written. */
function bucketId(typed: string): string {
  const plainSigns = typed.replaceAll('–', '-').replace(/^<\s*/, 'under-').replace(/\+$/, '-plus');
  return plainSigns.replace(/^(?:>=?|≥)\s*(.*)$/s, '$1-plus');
}

/** The conference or journal without the year of the volume: “NeurIPS 2023” is NeurIPS. */
function venueSeries(venue: string): string {
  return venue.replace(/,?\s*\(?\b(?:19|20)\d\d\)?$/, '') || venue;
}
