import { z } from 'zod';
import { exportedPaperSchema } from './exported-paper.ts';
import { DATA_VERSION } from './json.ts';

/** The file `/papers.json`. */
export const exportSchema = z
  .strictObject({
    version: z.literal(DATA_VERSION).meta({ description: 'Version of this form; fields may be added within one' }),
    schema: z.url().meta({ description: 'Address of this schema' }),
    build: z
      .string()
      .optional()
      .meta({ description: 'Build of the site that this is the whole catalogue of; a selection of it has none' }),
    count: z.int().nonnegative().meta({ description: 'Number of papers' }),
    papers: z
      .array(exportedPaperSchema)
      .meta({ description: 'Newest first; papers of one date, or of none, by title' }),
  })
  .meta({ title: 'Papers by parameter scale' });
export type ExportedCatalogue = z.infer<typeof exportSchema>;

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
