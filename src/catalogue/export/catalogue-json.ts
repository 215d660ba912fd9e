import { z } from 'zod';
import { paperPath } from '../urls.ts';
import { DATA_VERSION } from './json.ts';
import { evidenceSchema, paperSchema, type Evidence, type Paper } from '../model/paper.ts';
import { bucketsOf, SCALE_BUCKETS } from '../model/scale.ts';
import type { TaskArea } from '../model/task-area.ts';

const stored = paperSchema.shape;

/** One paper as data for others: what its page shows, hand corrections applied. */
export const exportedPaperSchema = z
  .strictObject({
    slug: z.string().meta({ description: 'Name of the paper in addresses; it stays when a dump is reordered' }),
    url: z.url().meta({ description: 'Page of the paper' }),
    title: stored.title.meta({ description: 'The title as plain text, with mathematics as TeX where it has some' }),
    authors: stored.authors.meta({ description: 'Names in the order of the paper; left out where not known' }),
    published: stored.published.meta({
      description: 'Date of publication, YYYY, YYYY-MM or YYYY-MM-DD as far as known',
    }),
    venue: stored.venue.meta({ description: 'Conference or journal, with its year' }),
    arxiv: stored.arxiv.meta({ description: 'arXiv id without a version' }),
    added: stored.added.meta({ description: 'The day on which the paper came into this catalogue' }),
    source: stored.source,
    scale: z.array(z.enum(SCALE_BUCKETS.map(({ id }) => id))).meta({
      description: `Bands of the paper’s own sizes, in numbers of parameters, the lower end inclusive; empty if not stated: ${SCALE_BUCKETS.map(({ id, label }) => `${id} is ${label}`).join(', ')}`,
    }),
    parameters: stored.parameters.meta({
      description: 'Every model size that the text states; each has exactly one of count, below and order',
    }),
    areas: z.array(z.strictObject({ id: z.string(), label: z.string() })).meta({
      description: 'What the paper is for; the first is primary, at most three',
    }),
    links: stored.links.meta({ description: 'Addresses that the abstract gives' }),
    artifacts: stored.artifacts.meta({ description: 'Whether code, models and data can be had' }),
    evidence: evidenceSchema
      .optional()
      .meta({ description: 'The words that areas and artifacts were read from, by id' }),
    corrected: z
      .strictObject({ fields: z.array(z.string()), why: z.string() })
      .optional()
      .meta({ description: 'Fields that were corrected by hand, and the reason' }),
    abstract: z.string().meta({ description: 'The abstract as plain text, with mathematics as TeX where it has some' }),
  })
  .meta({ description: 'One paper; a field that is not known is left out' });
export type ExportedPaper = z.infer<typeof exportedPaperSchema>;

/** The file `/papers.json`. */
export const exportSchema = z
  .strictObject({
    version: z.literal(DATA_VERSION).meta({ description: 'Version of this form; fields may be added within one' }),
    schema: z.url().meta({ description: 'Address of this schema' }),
    count: z.int().nonnegative().meta({ description: 'Number of papers' }),
    papers: z
      .array(exportedPaperSchema)
      .meta({ description: 'Newest first; papers of one date, or of none, by title' }),
  })
  .meta({ title: 'Papers by parameter scale' });
export type ExportedCatalogue = z.infer<typeof exportSchema>;

/**
 * @param paper a paper, hand corrections applied
 * @param areas the vocabulary
 * @param absolute gives the whole address of a path of this site
 */
export function exportPaper(
  paper: Paper & { readonly slug: string; readonly abstract: string },
  areas: readonly TaskArea[],
  absolute: (path: string) => string,
): ExportedPaper {
  const { slug, title, authors, published, venue, arxiv, added, source, parameters, links, artifacts, abstract } =
    paper;
  const { why, ...corrections } = paper.curated ?? {};
  return {
    slug,
    url: absolute(paperPath(slug)),
    title,
    ...(authors && { authors }),
    ...(published && { published }),
    ...(venue && { venue }),
    ...(arxiv && { arxiv }),
    ...(added && { added }),
    source,
    scale: bucketsOf(parameters).map(({ id }) => id),
    parameters,
    areas: paper.areas.map((id) => ({ id, label: areas.find((area) => area.id === id)?.label ?? id })),
    links,
    artifacts,
    ...(paper.evidence && { evidence: standing(paper.evidence, paper) }),
    ...(why !== undefined && { corrected: { fields: Object.keys(corrections), why } }),
    abstract,
  };
}

/** Evidence of what the paper still says: a correction leaves the words behind that it overruled. */
function standing({ areas = {}, artifacts = {} }: Evidence, paper: Paper): Evidence {
  const keep = Object.entries(areas).filter(([id]) => paper.areas.includes(id));
  return { areas: Object.fromEntries(keep), artifacts: paper.curated?.artifacts ? {} : artifacts };
}

/**
 * @param id address of the schema
 * @returns the JSON Schema (draft 2020-12) of `/papers.json`; it allows fields that a later build may add
 */
export function exportJsonSchema(id: string): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(exportSchema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { $id: id, ...schema };
}
