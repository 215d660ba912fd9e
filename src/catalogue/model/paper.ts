import { z } from 'zod';
import { schemasOf } from './fields.ts';
import { artifactsSchema, visibleText } from './values.ts';

/** Corrections made by hand. They win over the fields beside them, and import never touches them. */
export const curatedSchema = z
  .strictObject({
    why: visibleText.trim().min(1, 'say why the correction was made').describe('Why the correction was made'),
    ...schemasOf('identity', 'bibliographic', 'extracted'),
  })
  .partial()
  .required({ why: true })
  .describe('Corrections made by hand: the reason, and the fields that are to be otherwise');
export type Curated = z.infer<typeof curatedSchema>;

/**
 * THE schema of a paper, as it stands in the front matter of `content/papers/SLUG.md`: the table of fields, and the
 * corrections of them. Every type below is inferred from it; nothing restates it.
 */
export const paperSchema = z.strictObject({
  ...schemasOf('identity', 'bibliographic', 'extracted', 'bookkeeping'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional()
    .describe('Digest of all that import wrote, so that it sees what was edited by hand; written by import'),
  curated: curatedSchema.optional(),
  curatedFor: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional()
    .describe('Fingerprint of the title and abstract that the corrections were made for; written by import'),
});
export type Paper = z.infer<typeof paperSchema>;

export type Parameter = Paper['parameters'][number];
/** Whether a size is the paper's own subject, or something that it is measured against or mentions. */
export type Role = Parameter['role'];
/** What a paper says of the fields that a catalogue declares, by their ids. */
export type Facts = NonNullable<Paper['facts']>;
export type Link = Paper['links'][number];
export type LinkKind = Link['kind'];
export type Artifacts = Paper['artifacts'];
export type ArtifactKind = keyof Artifacts;
export type Availability = Artifacts[ArtifactKind];
/** The words that a value without a `text` of its own was read from, by field. */
export type Evidence = NonNullable<Paper['evidence']>;

export const ARTIFACT_KINDS: readonly ArtifactKind[] = artifactsSchema.keyof().options;

/** One entry of `content/bibliography.json`: facts that a dump does not have. */
export const bibliographyEntrySchema = z.strictObject(schemasOf('identity', 'bibliographic'));
export type BibliographyEntry = z.infer<typeof bibliographyEntrySchema>;

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
 * @returns its fields with the hand corrections in place of the extracted values, of which nothing is unsure
 */
export function withCorrections(paper: Paper): Paper {
  const corrections = Object.entries(paper.curated ?? {}).filter(
    ([key, value]) => key !== 'why' && value !== undefined,
  );
  const doubts = Object.entries(paper.unsure ?? {}).filter(([field]) => !corrections.some(([key]) => key === field));
  const { unsure: _, ...others } = paper;
  return {
    ...others,
    ...(doubts.length > 0 && { unsure: Object.fromEntries(doubts) }),
    ...(Object.fromEntries(corrections) as Partial<Pick<Paper, keyof Curated & keyof Paper>>),
  };
}
