import { z } from 'zod';
import {
  areasSchema,
  artifactsSchema,
  evidenceSchema,
  factsSchema,
  linkSchema,
  parameterSchema,
  visibleText,
  type Claim,
} from './values.ts';

/**
 * Where a field comes from: the dump names the paper (identity), the bibliography adds what is known of it, the text is
 * read for the extracted ones, and import writes down the rest. The text can be misread: what is extracted has doubts,
 * and words of the text that say so. All but bookkeeping can be corrected by hand.
 */
type Group = 'identity' | 'bibliographic' | 'extracted' | 'bookkeeping';

interface Field {
  readonly group: Group;
  /** What readers call it within a sentence. */
  readonly label: string;
  /** What it may hold. Its description stands in the JSON Schema, and in the message about a wrong value. */
  readonly schema: z.ZodType;
}

type Evidence = z.infer<typeof evidenceSchema>;

/** A text of one line. What makes citations of it takes a second for ten times as much. */
const line = visibleText.trim().min(1).max(1000, 'must be at most 1,000 characters long');

/**
 * THE table of a paper's fields, in the order of its file: what a person looks for first comes first. The schema of a
 * paper, of its corrections and of an entry of the bibliography are made of it, and with them every type; the file, the
 * import, the page, CSV and JSON go through it.
 */
export const FIELDS = {
  title: {
    group: 'identity',
    label: 'title',
    schema: line.describe('The title as plain text, with mathematics as TeX where it has some'),
  },
  source: {
    group: 'bookkeeping',
    label: 'source',
    schema: z
      .strictObject({ dump: z.string().min(1), line: z.int().positive(), record: z.int().positive().optional() })
      .describe('The file that the paper came in, the line where it begins, and its number where a line has several'),
  },
  added: {
    group: 'bookkeeping',
    label: 'date of addition',
    schema: z.iso
      .date('must be a quoted date: YYYY-MM-DD')
      .optional()
      .describe('The day on which the paper came into this catalogue'),
  },
  arxiv: {
    group: 'bibliographic',
    label: 'arXiv id',
    schema: z
      .string()
      .regex(/^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})$/, 'must be an arXiv id such as 2305.14314, in quotes')
      .optional()
      .describe('arXiv id without a version'),
  },
  doi: {
    group: 'bibliographic',
    label: 'DOI',
    schema: z
      .string()
      .regex(
        /^10\.\d{4,9}(?:\.\d+)*\/[^\s"<>{}\\]{1,200}$/,
        'must be a DOI such as 10.1145/3292500.3330701, without https://doi.org/',
      )
      .optional()
      .describe('DOI of the published paper, without an address before it'),
  },
  authors: {
    group: 'bibliographic',
    label: 'authors',
    schema: z.array(line).min(1).optional().describe('Names in the order of the paper; left out where not known'),
  },
  published: {
    group: 'bibliographic',
    label: 'date of publication',
    schema: z
      .string()
      .regex(
        /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
        'must be a quoted date: YYYY, YYYY-MM or YYYY-MM-DD',
      )
      .optional()
      .describe('Date of publication, YYYY, YYYY-MM or YYYY-MM-DD as far as known'),
  },
  venue: {
    group: 'bibliographic',
    label: 'venue',
    schema: line.optional().describe('Conference or journal, with its year'),
  },
  container: {
    group: 'bibliographic',
    label: 'full name of the venue',
    schema: z
      .strictObject({ name: line, kind: z.enum(['conference', 'journal']) })
      .optional()
      .describe('Where it appeared, as its source names it; left out of a venue that venues.yaml has'),
  },
  primaryClass: {
    group: 'bibliographic',
    label: 'arXiv class',
    schema: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*(\.[A-Za-z]{2}|\.[a-z]+(-[a-z]+)*)?$/, 'must be a class of arXiv such as cs.CL')
      .optional()
      .describe('The first class that arXiv has the paper in'),
  },
  urls: {
    group: 'bibliographic',
    label: 'pages',
    schema: z
      .array(z.url({ protocol: /^https?$/, error: 'must be an absolute http or https address' }).max(1000))
      .min(1)
      .optional()
      .describe('Pages about the paper elsewhere, other than those that its arXiv id and its DOI lead to'),
  },
  keywords: {
    group: 'bibliographic',
    label: 'keywords',
    schema: z.array(line).min(1).optional().describe('Keywords that its source gives it'),
  },
  rights: {
    group: 'bibliographic',
    label: 'licence of the paper',
    schema: line.optional().describe('Licence of the paper itself, by its usual short name or its address'),
  },
  parameters: extracted({
    label: 'sizes',
    schema: z
      .array(parameterSchema)
      .describe('Every model size that the text states; each has exactly one of count, below, atMost and order'),
    claims: (sizes) => sizes.map(({ text }, place) => ({ id: `size-${place}`, words: [text] })),
  }),
  areas: extracted({
    label: 'areas',
    schema: areasSchema.describe(
      'What the paper is for, by id in task-areas.yaml; the first is primary, at most three',
    ),
    claims: (areas, { areas: words = {} }) => areas.map((area) => ({ id: `area-${area}`, words: words[area] ?? [] })),
  }),
  links: extracted({
    label: 'links',
    schema: z.array(linkSchema).describe('Addresses that the abstract gives'),
    claims: (links) => links.map(({ text, url }, place) => ({ id: `link-${place}`, words: [text ?? url] })),
  }),
  artifacts: extracted({
    label: 'artifacts',
    schema: artifactsSchema.describe('Whether code, models and data can be had'),
    claims: (artifacts, { artifacts: words = {} }) =>
      artifactsSchema
        .keyof()
        .options.map((kind) => ({ id: kind, words: artifacts[kind] === 'none' ? [] : [words[kind] ?? []].flat() })),
  }),
  facts: extracted({
    label: 'further facts',
    schema: factsSchema
      .optional()
      .describe('Values of the fields that fields.yaml declares, by id; one without any is left out'),
    claims: (facts = {}) =>
      Object.entries(facts).flatMap(([id, values]) =>
        values.map(({ text }, place) => ({ id: `fact-${id}-${place}`, words: [text] })),
      ),
  }),
  evidence: {
    group: 'bookkeeping',
    label: 'evidence',
    schema: evidenceSchema.optional().describe('The words that areas and artifacts were read from, by id'),
  },
  unsure: {
    group: 'bookkeeping',
    label: 'doubts',
    schema: z
      .partialRecord(z.enum(['parameters', 'areas', 'links', 'artifacts', 'facts']), z.array(visibleText.min(1)).min(1))
      .optional()
      .describe('What makes a reading doubtful, in sentences, by the field; left out where nothing does'),
  },
} as const satisfies Readonly<Record<string, Field>>;

type Table = typeof FIELDS;
export type FieldId = keyof Table;
type IdsIn<G extends Group> = { [Id in FieldId]: Table[Id]['group'] extends G ? Id : never }[FieldId];

/** A field that is read from the text of a paper. */
export type ExtractedId = IdsIn<'extracted'>;

/** Fields that are read from the text of a paper, in their order. */
export const EXTRACTED = idsOf('extracted');

/** @returns the schemas of the fields of some groups by their ids, in the order of the table */
export function schemasOf<G extends Group>(...groups: readonly G[]): { [Id in IdsIn<G>]: Table[Id]['schema'] } {
  return Object.fromEntries(idsOf(...groups).map((id) => [id, FIELDS[id].schema])) as {
    [Id in IdsIn<G>]: Table[Id]['schema'];
  };
}

/** @returns what an extracted field claims, and the words of the text that say so */
export function claimsIn<Id extends ExtractedId>(
  id: Id,
  value: z.infer<Table[Id]['schema']>,
  evidence: Evidence,
): readonly Claim[] {
  const claims = FIELDS[id].claims as (value: z.infer<Table[Id]['schema']>, evidence: Evidence) => readonly Claim[];
  return claims(value, evidence);
}

/** @returns the ids of the fields of some groups, in the order of the table */
export function idsOf<G extends Group>(...groups: readonly G[]): readonly IdsIn<G>[] {
  const wanted: readonly Group[] = groups;
  return (Object.keys(FIELDS) as FieldId[]).filter((id): id is IdsIn<G> => wanted.includes(FIELDS[id].group));
}

/** An entry of the table, whose `claims` is of the type of its schema. */
function extracted<S extends z.ZodType>(field: {
  readonly label: string;
  readonly schema: S;
  /** What a value claims, and the words that say so: its own, or those kept as evidence. */
  readonly claims: (value: z.infer<S>, evidence: Evidence) => readonly Claim[];
}) {
  return { group: 'extracted', ...field } as const;
}
