import { z } from 'zod';
import { paperPath } from '../urls.ts';
import { paperSchema, type Evidence, type Paper } from '../model/paper.ts';
import { bucketsOf, SCALE_BUCKETS } from '../model/scale.ts';
import type { TaskArea } from '../model/task-area.ts';

/** Corrections stand in the fields that they correct; what is kept for import alone is left out. */
const { curated: _corrections, curatedFor: _fingerprint, digest: _digest, ...stored } = paperSchema.shape;

/**
 * One paper as data for others: every field of its file, hand corrections applied, and what its page shows besides.
 * A field of the table is here without being named.
 */
export const exportedPaperSchema = z
  .strictObject({
    slug: z.string().meta({ description: 'Name of the paper in addresses; it stays when a dump is reordered' }),
    url: z.url().meta({ description: 'Page of the paper' }),
    ...stored,
    areas: z.array(z.strictObject({ id: z.string(), label: z.string() })).meta({
      description: 'What the paper is for; the first is primary, at most three',
    }),
    scale: z.array(z.enum(SCALE_BUCKETS.map(({ id }) => id))).meta({
      description: `Bands of the paper’s own sizes, in numbers of parameters, the lower end inclusive; empty if not stated: ${SCALE_BUCKETS.map(({ id, label }) => `${id} is ${label}`).join(', ')}`,
    }),
    corrected: z
      .strictObject({ fields: z.array(z.string()), why: z.string() })
      .optional()
      .meta({ description: 'Fields that were corrected by hand, and the reason' }),
    abstract: z.string().meta({ description: 'The abstract as plain text, with mathematics as TeX where it has some' }),
  })
  .meta({ description: 'One paper; a field that is not known is left out' });
export type ExportedPaper = z.infer<typeof exportedPaperSchema>;

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
  const { slug, abstract, curated, curatedFor: _, digest: __, ...fields } = paper;
  const { why, ...corrections } = curated ?? {};
  return {
    slug,
    url: absolute(paperPath(slug)),
    ...fields,
    areas: paper.areas.map((id) => ({ id, label: areas.find((area) => area.id === id)?.label ?? id })),
    ...(paper.evidence && { evidence: standing(paper.evidence, paper) }),
    scale: bucketsOf(paper.parameters).map(({ id }) => id),
    ...(why !== undefined && { corrected: { fields: Object.keys(corrections), why } }),
    abstract,
  };
}

/** Evidence of what the paper still says: a correction leaves the words behind that it overruled. */
function standing({ areas = {}, artifacts = {} }: Evidence, paper: Paper): Evidence {
  const keep = Object.entries(areas).filter(([id]) => paper.areas.includes(id));
  return { areas: Object.fromEntries(keep), artifacts: paper.curated?.artifacts ? {} : artifacts };
}
