import { z } from 'zod';
import { withoutHidden } from '../text/visible.ts';

/** What the fields of a paper hold, as far as a field is more than a text. The types are those of `paper.ts`. */

/** A text as readers see it: what is hidden in it is taken off when it is read, so that no page or export has it. */
export const visibleText = z.string().overwrite(withoutHidden);

const parameterCount = z.int().positive();

export const parameterSchema = z
  .strictObject({
    count: parameterCount.optional().describe('An exact number of parameters'),
    below: parameterCount.optional().describe('An upper bound that the size stays under'),
    atMost: parameterCount.optional().describe('An upper bound that the size may reach'),
    order: parameterCount.optional().describe('An order of magnitude, such as 1e9 for “billion-parameter”'),
    name: visibleText
      .min(1)
      .max(100, 'must be at most 100 characters long')
      .optional()
      .describe('The model of this size, without the size, where the text names it'),
    text: visibleText.min(1).describe('The words of the title or abstract that say so'),
    role: z
      .enum(['own', 'compared'])
      .describe(
        'own: the method, model, training or experiment of the paper is at this size; compared: the paper is measured against it or only mentions it',
      ),
  })
  .refine(
    ({ count, below, atMost, order }) =>
      [count, below, atMost, order].filter((value) => value !== undefined).length === 1,
    {
      error: 'give exactly one of count, below, atMost and order',
    },
  )
  .describe('One model size that the text states');

export const linkSchema = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/, error: 'must be an absolute http or https address' })
      .refine((url) => !hasCredentials(url), { error: 'must have no name or password before its host' }),
    kind: z.enum(['code', 'model', 'data', 'project']),
    text: visibleText.min(1).optional().describe('The address as the abstract writes it'),
  })
  .describe('An address that the abstract gives');

/** What stands before the @ looks like the host that it is not. */
function hasCredentials(url: string): boolean {
  const { username, password } = URL.parse(url) ?? {};
  return Boolean(username || password);
}

const availabilitySchema = z
  .enum(['linked', 'stated', 'promised', 'none'])
  .describe(
    'linked: the abstract gives an address; stated: it says that it is public; promised: it says that it will be; none: not stated',
  );

export const artifactsSchema = z.strictObject({
  code: availabilitySchema,
  models: availabilitySchema,
  data: availabilitySchema,
});

const areaId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the id of a task area, such as fine-tuning');

export const areasSchema = z
  .array(areaId)
  .max(3)
  .refine((areas) => new Set(areas).size === areas.length, { error: 'names an area twice' });

const fieldId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be the id of a field, such as training-tokens');

/** What is read of the fields that content/fields.yaml declares, by the id of the field. */
export const factsSchema = z.record(
  fieldId,
  z
    .array(
      z.strictObject({
        value: z.union([z.number().nonnegative(), visibleText.min(1).max(200, 'must be at most 200 characters long')]),
        text: visibleText.min(1).describe('The words of the title or abstract that say so'),
      }),
    )
    .min(1),
);

/** The words that a value without a `text` of its own was read from, by field. */
export const evidenceSchema = z.strictObject({
  areas: z.record(areaId, z.array(visibleText.min(1))).optional(),
  artifacts: z.partialRecord(artifactsSchema.keyof(), visibleText.min(1)).optional(),
});

/** A value of a paper, and the words that say so. */
export interface Claim {
  /** Such as `size-0`, `area-code`, `models`, `link-0` or `fact-context-0`; unique in a paper. */
  readonly id: string;
  readonly words: readonly string[];
}
