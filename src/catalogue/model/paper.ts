import { z } from 'zod';

/**
 * THE schema of a paper, as it stands in the front matter of `content/papers/SLUG.md`.
 * Every type below is inferred from it; nothing restates it.
 */

/** Whether a size is the paper's own subject, or something that it is measured against or mentions. */
export const roleSchema = z
  .enum(['own', 'compared'])
  .describe(
    'own: the method, model, training or experiment of the paper is at this size; compared: the paper is measured against it or only mentions it',
  );
export type Role = z.infer<typeof roleSchema>;

const parameterCount = z.int().positive();

export const parameterSchema = z
  .strictObject({
    count: parameterCount.optional().describe('An exact number of parameters'),
    below: parameterCount.optional().describe('An upper bound that the size stays under'),
    order: parameterCount.optional().describe('An order of magnitude, such as 1e9 for “billion-parameter”'),
    text: z.string().min(1).describe('The words of the title or abstract that say so'),
    role: roleSchema,
  })
  .refine((size) => [size.count, size.below, size.order].filter((value) => value !== undefined).length === 1, {
    error: 'give exactly one of count, below and order',
  })
  .describe('One model size that the text states');
export type Parameter = z.infer<typeof parameterSchema>;

export const linkKindSchema = z.enum(['code', 'model', 'data', 'project']);
export type LinkKind = z.infer<typeof linkKindSchema>;

export const linkSchema = z
  .strictObject({
    url: z.url({ protocol: /^https?$/, error: 'must be an absolute http or https address' }),
    kind: linkKindSchema,
    text: z.string().min(1).optional().describe('The address as the abstract writes it'),
  })
  .describe('An address that the abstract gives');
export type Link = z.infer<typeof linkSchema>;

export const availabilitySchema = z
  .enum(['linked', 'stated', 'promised', 'none'])
  .describe(
    'linked: the abstract gives an address; stated: it says that it is public; promised: it says that it will be; none: not stated',
  );
export type Availability = z.infer<typeof availabilitySchema>;

export const ARTIFACT_KINDS = ['code', 'models', 'data'] as const;
export type ArtifactKind = (typeof ARTIFACT_KINDS)[number];

export const artifactsSchema = z.strictObject({
  code: availabilitySchema,
  models: availabilitySchema,
  data: availabilitySchema,
});
export type Artifacts = z.infer<typeof artifactsSchema>;

const areaId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the id of a task area, such as fine-tuning');
const areasSchema = z
  .array(areaId)
  .max(3)
  .refine((areas) => new Set(areas).size === areas.length, { error: 'names an area twice' })
  .describe('What the paper is for, by id in task-areas.yaml; the first is primary, at most three');

/** The words that a value without a `text` of its own was read from, by field. */
export const evidenceSchema = z.strictObject({
  areas: z.record(areaId, z.array(z.string().min(1))).optional(),
  artifacts: z.partialRecord(z.enum(ARTIFACT_KINDS), z.string().min(1)).optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const bibliographicFields = {
  arxiv: z
    .string()
    .regex(/^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})$/, 'must be an arXiv id such as 2305.14314, in quotes')
    .optional(),
  authors: z.array(z.string().trim().min(1)).min(1).optional(),
  published: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be a quoted date: YYYY, YYYY-MM or YYYY-MM-DD')
    .optional(),
  venue: z.string().trim().min(1).optional(),
};

/** One entry of `content/bibliography.json`: facts that a dump does not have. */
export const bibliographyEntrySchema = z.strictObject({ title: z.string().trim().min(1), ...bibliographicFields });
export type BibliographyEntry = z.infer<typeof bibliographyEntrySchema>;

const extractedFields = {
  parameters: z.array(parameterSchema).describe('Every model size that the text states'),
  areas: areasSchema,
  links: z.array(linkSchema),
  artifacts: artifactsSchema,
};

/** Corrections made by hand. They win over the fields beside them, and import never touches them. */
export const curatedSchema = z
  .strictObject({
    why: z.string().trim().min(1, 'say why the correction was made'),
    title: z.string().trim().min(1),
    ...bibliographicFields,
    ...extractedFields,
  })
  .partial()
  .required({ why: true });
export type Curated = z.infer<typeof curatedSchema>;

export const paperSchema = z.strictObject({
  title: z.string().trim().min(1),
  source: z
    .strictObject({ dump: z.string().min(1), line: z.int().positive() })
    .describe('The dump that the paper came in, and the line of its title'),
  added: z.iso
    .date('must be a quoted date: YYYY-MM-DD')
    .optional()
    .describe('The day on which import first saw the paper; written by import, which never changes it'),
  ...bibliographicFields,
  ...extractedFields,
  evidence: evidenceSchema.optional(),
  curated: curatedSchema.optional(),
  curatedFor: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional()
    .describe('Fingerprint of the title and abstract that the corrections were made for; written by import'),
});
export type Paper = z.infer<typeof paperSchema>;

/** A paper with the text that it is known by. */
export interface PaperFile {
  readonly paper: Paper;
  readonly abstract: string;
}

/** The text that every field is extracted from. */
export interface PaperText {
  readonly title: string;
  readonly abstract: string;
}

/**
 * The paper as readers see it.
 * @param paper front matter as stored
 * @returns its fields with the hand corrections in place of the extracted values
 */
export function withCorrections(paper: Paper): Paper {
  const corrections = Object.entries(paper.curated ?? {}).filter(
    ([key, value]) => key !== 'why' && value !== undefined,
  );
  return { ...paper, ...(Object.fromEntries(corrections) as Partial<Pick<Paper, keyof Curated & keyof Paper>>) };
}
