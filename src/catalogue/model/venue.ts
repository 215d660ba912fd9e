import { z } from 'zod';

const text = z.string().trim().min(1);

export const venueSchema = z.strictObject({
  short: text.describe('What readers call it, as it stands in the field `venue` before the year'),
  name: text.describe('Its full name, for citations; YEAR stands for the year'),
  kind: z.enum(['conference', 'journal']).describe('Whether its papers appear in proceedings or in issues'),
  also: z.array(text).optional().describe('Other names of it, and earlier ones'),
});

/** One entry of `content/venues.yaml`: a conference or journal by its short and its full name. */
export type Venue = z.infer<typeof venueSchema>;

/** The schema of content/venues.yaml; no name may stand for two. */
export const venuesSchema = z.array(venueSchema).superRefine((venues, context) => {
  const seen = new Map<string, number>();
  for (const [place, { short, also = [] }] of venues.entries()) {
    for (const name of [short, ...also].map(key)) {
      if ((seen.get(name) ?? place) !== place)
        context.addIssue({ code: 'custom', path: [place], message: `has a name of another venue: ${name}` });
      seen.set(name, place);
    }
  }
});

const YEAR = /\b(?:19|20)\d\d\b/;
/** What the name of a journal has, and that of a conference hardly ever. */
const JOURNAL = /\b(?:transactions|journal|letters|magazine|annals|review|TMLR|JMLR|TACL|JAIR|PNAS|nature|PLOS)\b/i;

/** The field of a paper with what its source says of a venue that nobody else knows. */
export interface Container {
  readonly name: string;
  readonly kind: Venue['kind'];
}

/** A venue as citations name it. */
export interface CitedVenue {
  /** In full, where that is known: `Advances in Neural Information Processing Systems`. */
  readonly name: string;
  /** As the paper has it, where that is shorter. */
  readonly short?: string;
  readonly isJournal: boolean;
}

/**
 * @param stored the field of a paper: `NeurIPS 2023`
 * @param venues content/venues.yaml, parsed
 * @param container how its source names it, where venues.yaml has it not
 * @returns its name for citations; a journal goes without the year of its volume, proceedings are called by it
 */
export function citedVenue(stored: string, venues: readonly Venue[] = [], container?: Container): CitedVenue {
  const year = YEAR.exec(stored)?.[0];
  const bare = withoutYear(stored);
  const known = venues.find(({ short, name, also = [] }) =>
    [short, name, ...also].some((one) => key(withoutYear(one)) === key(bare)),
  );
  if (!known && container) {
    const isJournal = container.kind === 'journal';
    const isLonger = key(withoutYear(container.name)) !== key(bare);
    return { name: container.name, ...(isLonger && { short: stored }), isJournal };
  }
  if (!known) {
    const isJournal = JOURNAL.test(stored);
    return { name: isJournal ? bare : stored, isJournal };
  }
  const name = known.name.includes('YEAR')
    ? known.name
        .replace('YEAR', year ?? '')
        .replace(/\s+/g, ' ')
        .trim()
    : known.name;
  return { name, ...(known.short !== known.name && { short: stored }), isJournal: known.kind === 'journal' };
}

/** @returns the year that the name of a venue has */
export function yearOfVenue(stored: string): string | undefined {
  return YEAR.exec(stored)?.[0];
}

function withoutYear(text: string): string {
  return text.replace(/,?\s*\(?\b(?:19|20)\d\d\)?$/, '').trim();
}

/** @returns whether a name is that of a journal, as far as the name tells */
export function isJournalName(name: string): boolean {
  return JOURNAL.test(name);
}

function key(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
