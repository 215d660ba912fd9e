import { z } from 'zod';

/**
 * What a cue is worth, strongest first. `announced` words are in so many abstracts that they count only where a
 * paper says what it brings: in its title and in sentences such as “we introduce …” or “this paper studies …”.
 */
export const CUE_STRENGTHS = ['strong', 'medium', 'weak', 'announced'] as const;
export type CueStrength = (typeof CUE_STRENGTHS)[number];

const cueList = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((cue) => cue.trim())
      .filter((cue) => cue !== ''),
  )
  .pipe(
    z.array(
      z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} -]*\*?$/u, {
        error: 'must be words joined by spaces or hyphens, with at most one * at the end',
      }),
    ),
  )
  .describe('Words and phrases, separated by commas');

/** One entry of `content/task-areas.yaml`: an area, and the cues that point to it. */
export const taskAreaSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  label: z.string().trim().min(1),
  definition: z.string().trim().min(1),
  cues: z
    .partialRecord(z.enum(CUE_STRENGTHS), cueList)
    .optional()
    .describe('Words and phrases that point to the area, by strength'),
  meansOf: z
    .array(z.string())
    .optional()
    .describe('Areas that use this one as a means: where one of them is first, this one needs a strong cue'),
});
export type TaskArea = z.infer<typeof taskAreaSchema>;

export const taskAreasSchema = z
  .array(taskAreaSchema)
  .min(1)
  .refine((areas) => new Set(areas.map((area) => area.id)).size === areas.length, { error: 'names an id twice' })
  .superRefine((areas, context) => {
    for (const [place, { meansOf = [] }] of areas.entries()) {
      for (const [nth, id] of meansOf.entries()) {
        if (areas.some((area) => area.id === id)) continue;
        context.addIssue({ code: 'custom', path: [place, 'meansOf', nth], message: `is no area of the list: ${id}` });
      }
    }
  });
