import { z } from 'zod';
import { FACET_IDS } from './facet.ts';
import { parsePhrase, SLOTS } from './fact-phrase.ts';
import { FIELDS } from './fields.ts';
import { parseShape } from './name-shape.ts';
import { parseCount } from './parse-count.ts';

/** A text with what must be read in it. */
export interface FieldExample {
  readonly title: string;
  readonly abstract: string;
  /** Numbers of a quantity, names of terms, in the order of the text. */
  readonly values: readonly (number | string)[];
}

const list = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const nameList = z.string().transform(list);

/** @param asks whether every phrase must ask for a value, by one of {@link SLOTS} */
const phraseList = (asks: boolean) =>
  z
    .string()
    .transform(list)
    .pipe(
      z.array(
        z.string().superRefine((text, context) => {
          const phrase = parsePhrase(text);
          if ('mistake' in phrase) context.addIssue(`must ${phrase.mistake}`);
          else if (asks && !phrase.slot) context.addIssue(`must ask for one of ${SLOTS.join(', ')}`);
        }),
      ),
    );

const EXAMPLE = /^(?:(?<title>.*?) \|\| )?(?<abstract>.*) => (?<values>.+)$/;

const shape = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
    .describe('Lower-case words joined by hyphens'),
  label: z.string().trim().min(1).describe('What readers call the field'),
  definition: z.string().trim().min(1).describe('One sentence that says what counts'),
  kind: z.enum(['quantity', 'terms']).describe('quantity for numbers, terms for names'),
  units: z
    .record(z.string().regex(/^[\p{L}\p{N}]+$/u, 'must be one word'), z.number().positive())
    .optional()
    .describe('Only of a quantity: the words for its units, each with what one is worth, such as hour: 1, day: 24'),
  from: z.number().nonnegative().optional().describe('Only of a quantity: the smallest value that makes sense'),
  to: z.number().positive().optional().describe('Only of a quantity: the largest value that makes sense'),
  names: nameList.optional().describe('Only of terms: the names that are known, separated by commas'),
  spellings: z
    .record(z.string(), nameList)
    .optional()
    .describe('Only of terms: a name, and its other spellings, separated by commas'),
  ambiguous: nameList
    .optional()
    .describe('Only of terms: names that mean other things as well; they count only in a phrase of says'),
  shapes: z
    .string()
    .transform(list)
    .pipe(
      z.array(
        z.string().refine((text) => parseShape(text) !== undefined, {
          error:
            'must begin with two letters; # stands for digits, * for letters, word? for a word that may be missing',
        }),
      ),
    )
    .optional()
    .describe('Only of terms: families of names, such as RTX # Ti?'),
  never: nameList
    .optional()
    .describe('Only of terms: words that are no names of this field; with * at the end, all that begins so'),
  endings: nameList
    .optional()
    .describe('Only of terms: endings of names, such as Bench, by which one that is not known shows'),
  kinds: nameList
    .optional()
    .describe(
      'Only of terms: words for what the names are, so that a name of the paper’s own that is none is told apart',
    ),
  says: phraseList(true).optional().describe('Phrases that state a value; each asks for NUMBER, KNOWN, NAME or Name'),
  near: phraseList(false)
    .optional()
    .describe('Phrases of which one must be in the sentence, or right around the value if it asks for one'),
  unless: phraseList(false).optional().describe('Phrases that must not be there'),
  examples: z
    .string()
    .transform((text) => text.split('\n').filter((line) => line.trim() !== ''))
    .pipe(z.array(z.string().regex(EXAMPLE, 'must be TEXT => VALUE; VALUE or TEXT => none')).min(1))
    .describe('Lines of TEXT => VALUE; VALUE, or TEXT => none; with a title, TITLE || TEXT => …'),
});
type Written = z.infer<typeof shape>;

const ONLY = {
  quantity: ['units', 'from', 'to'],
  terms: ['names', 'spellings', 'ambiguous', 'shapes', 'never', 'endings', 'kinds'],
} as const;

const fieldSchema = shape.superRefine((field, context) => {
  const refuse = (key: keyof Written, message: string) => {
    context.addIssue({ code: 'custom', path: [key], message });
  };
  const others = field.kind === 'quantity' ? ONLY.terms : ONLY.quantity;
  for (const key of others) if (field[key] !== undefined) refuse(key, `is nothing that a field of ${field.kind} has`);
  if (field.kind === 'quantity') {
    if (!field.says?.length) refuse('says', 'must have a phrase');
    if (Object.keys(field.units ?? {}).length === 0) refuse('units', 'must have a unit');
    if ((field.from ?? 0) > (field.to ?? Infinity)) refuse('to', 'must not be less than from');
  } else if (!field.names?.length && !field.shapes?.length && !field.says?.length) {
    refuse('names', 'must have a name, unless there are shapes or says');
  }
  const slots = new Set([...(field.says ?? []), ...(field.near ?? []), ...(field.unless ?? [])].map(slotOf));
  slots.delete(undefined);
  if (field.kind === 'terms' && slots.has('NUMBER')) refuse('says', 'must ask for KNOWN, NAME or Name');
  if (field.kind === 'quantity' && [...slots].some((slot) => slot !== 'NUMBER')) refuse('says', 'must ask for NUMBER');
  if (
    field.kind === 'quantity' &&
    examplesOf(field).some(({ values }) => values.some((one) => typeof one === 'string'))
  )
    refuse('examples', 'must give numbers, such as 2048 or 1.3T');
});

/** @returns the schema of content/fields.yaml, for a catalogue whose own words are taken */
export function declaredFieldsSchema(taken: readonly string[]) {
  return z.array(fieldSchema).superRefine((fields, context) => {
    for (const [place, { id }] of fields.entries()) {
      const twice = fields.findIndex((other) => other.id === id) < place;
      if (twice || taken.includes(id)) {
        const message = twice ? 'is the id of a field before it' : 'is a word of the catalogue itself';
        context.addIssue({ code: 'custom', path: [place, 'id'], message });
      }
    }
  });
}

/** Words of the catalogue itself: its fields and facets, what stands beside them in its data, and filters of search. */
const TAKEN: readonly string[] = [
  ...Object.keys(FIELDS),
  ...FACET_IDS,
  ...'slug url abstract corrected curated digest'.split(' '),
  ...'author has params role sort like volume years'.split(' '),
];

/** The schema of content/fields.yaml. */
export const fieldsSchema = declaredFieldsSchema(TAKEN);

/** One entry of `content/fields.yaml`: what is to be read from papers, and how it shows. */
export type DeclaredField = Written;

/** @returns the examples of a field, taken apart */
export function examplesOf({ kind, examples }: Pick<DeclaredField, 'kind' | 'examples'>): FieldExample[] {
  return examples.map((line) => {
    const { title = 'A title', abstract = '', values = '' } = EXAMPLE.exec(line)?.groups ?? {};
    const named = values.split(';').map((value) => value.trim());
    const none = named.length === 1 && named[0] === 'none';
    return { title, abstract, values: none ? [] : named.map((v) => (kind === 'quantity' ? (parseCount(v) ?? v) : v)) };
  });
}

function slotOf(text: string): string | undefined {
  const phrase = parsePhrase(text);
  return 'mistake' in phrase ? undefined : phrase.slot;
}
