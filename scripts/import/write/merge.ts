import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { EXTRACTED } from '../../../src/catalogue/model/fields.ts';
import type { BibliographyEntry, Paper, PaperFile, PaperText } from '../../../src/catalogue/model/paper.ts';
import type { Extraction } from '../extract/extract.ts';
import { digestOf, fingerprint } from './digest.ts';
import { lostFacts } from './lost-facts.ts';
import { quote } from '../../../src/catalogue/model/problem.ts';

/** All that is known of one paper before it becomes a file. */
export interface Findings {
  readonly text: PaperText;
  readonly source: Paper['source'];
  /** What its sources and the bibliography know of it. */
  readonly facts: Omit<BibliographyEntry, 'title'>;
  readonly extraction: Extraction;
  /** The paper as it stands on disk; its hand corrections are carried over as they are. */
  readonly existing: Paper | undefined;
  /** The day of the import, YYYY-MM-DD: when a paper without a file was added. */
  readonly today: string;
}

/**
 * @param findings what the sources, the extraction and the file on disk say of a paper
 * @returns the paper to write, and in plain sentences what a person should look at
 */
export function mergePaper(findings: Findings): PaperFile & { readonly notes: readonly string[] } {
  const { text, source, facts, extraction, existing, today } = findings;
  const curated = existing?.curated;
  const print = fingerprint(text);
  const curatedFor = curated && (existing.curatedFor ?? print);
  // A file without a date is older than the dates: when it was added is not known, and not made up.
  const added = existing ? existing.added : today;
  const written: Paper = {
    title: text.title,
    source,
    ...(added && { added }),
    ...facts,
    ...extraction.fields,
    ...(extraction.doubts.length > 0 && { unsure: byField(extraction.doubts) }),
  };
  const paper: Paper = {
    ...written,
    digest: digestOf({ paper: written, abstract: text.abstract }),
    ...(curated && { curated }),
    ...(curatedFor && { curatedFor }),
  };
  const notes = extraction.doubts
    .filter(({ field }) => curated?.[field] === undefined)
    .map(({ field, what }) => `${field}: ${what}`);
  if (existing) notes.push(...lostFacts(existing, paper));
  if (curated) {
    if (curatedFor !== print) {
      notes.push(
        'curated: the title or abstract has changed since the correction; check it, then delete the line curatedFor',
      );
    }
    notes.push(...superfluous(curated, extraction), ...withoutEvidence(curated, text));
  }
  return { paper, abstract: text.abstract, notes };
}

function byField(doubts: Extraction['doubts']): NonNullable<Paper['unsure']> {
  const fields = EXTRACTED.map(
    (id) => [id, doubts.filter(({ field }) => field === id).map(({ what }) => what)] as const,
  );
  return Object.fromEntries(fields.filter(([, what]) => what.length > 0));
}

function superfluous(curated: NonNullable<Paper['curated']>, { fields }: Extraction): string[] {
  const agree = EXTRACTED.filter(
    (field) => curated[field] !== undefined && isDeepStrictEqual(curated[field], fields[field]),
  );
  return agree.map((field) => `curated.${field}: the extraction now says the same, so the correction can go`);
}

function withoutEvidence(curated: NonNullable<Paper['curated']>, { title, abstract }: PaperText): string[] {
  return EXTRACTED.flatMap((field) => wordsOf(curated[field]))
    .filter((text) => !title.includes(text) && !abstract.includes(text))
    .map((text) => `curated: ${quote(text)} stands neither in the title nor in the abstract`);
}

/** The words that values give as the text's own. */
function wordsOf(values: unknown): string[] {
  return [values].flat().flatMap((value) => wordsSchema.safeParse(value).data?.text ?? []);
}

const wordsSchema = z.object({ text: z.string() });
