import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readChecked } from '../catalogue/model/checked-yaml.ts';
import { fieldsSchema, type DeclaredField } from '../catalogue/model/declared-field.ts';
import { decodeText } from '../catalogue/model/decode-text.ts';
import type { PaperFile } from '../catalogue/model/paper.ts';
import { parsePaperFile } from '../catalogue/model/paper-file.ts';
import { nameProblems } from '../catalogue/model/paper-name.ts';
import type { Problem } from '../catalogue/model/problem.ts';
import { taskAreasSchema, type TaskArea } from '../catalogue/model/task-area.ts';
import { venuesSchema, type Venue } from '../catalogue/model/venue.ts';
import { unknownAreas, type Vocabulary } from '../catalogue/model/unknown-areas.ts';
import { importJournal } from '../folders.ts';
import { refusal } from '../refusal.ts';
import { readPaperTexts, readSource, shown } from '../files.ts';

/** All that the site is made of. */
export interface Content {
  /** By slug, in its order. */
  readonly papers: ReadonlyMap<string, PaperFile>;
  readonly areas: readonly TaskArea[];
  /** What else is read from papers. */
  readonly fields: readonly DeclaredField[];
  /** Conferences and journals, with their full names. */
  readonly venues: readonly Venue[];
  /** Short forms, and what they stand for. */
  readonly acronyms: Readonly<Record<string, readonly string[]>>;
  /** Groups of words that readers use for one another. */
  readonly synonyms: readonly (readonly string[])[];
  /** What readers say for the terms of the field. */
  readonly wordings: readonly { readonly terms: readonly string[]; readonly asked: readonly (readonly string[])[] }[];
}

const words = z.array(z.string().trim().min(1));
const acronymsSchema = z.record(z.string().min(1), words.min(1)).describe('a list of meanings for each short form');
const synonymsSchema = z.array(words.min(2)).describe('groups of at least two words');
const wordingsSchema = z
  .array(z.strictObject({ terms: words.min(1), asked: z.array(words.min(1)).min(1) }))
  .describe('a list of terms, each with the ways in which it is asked for');

/**
 * @param folder the folder of the papers and vocabularies
 * @returns what is in it
 * @throws AstroError with every problem of every file, the line, and what to do, and without a stack
 */
export async function readContent(folder: string): Promise<Content> {
  const problems: Problem[] = [];
  const read = async <T>(name: string, schema: z.ZodType<T>, otherwise: T): Promise<T> => {
    const file = path.join(folder, name);
    const read = await readSource(file);
    const decoded = 'source' in read ? decodeText(read.source) : read;
    const result = 'text' in decoded ? readChecked(decoded.text, shown(file), schema) : { problems: [decoded.problem] };
    if ('value' in result) return result.value;
    for (const found of result.problems) problems.push(found);
    return otherwise;
  };
  const areas = await read('task-areas.yaml', taskAreasSchema, []);
  const acronyms = await read('acronyms.yaml', acronymsSchema, {});
  const synonyms = await read('synonyms.yaml', synonymsSchema, []);
  // Catalogues that were made before there were such files do without.
  const readIfThere = async <T>(name: string, schema: z.ZodType<T>, otherwise: T): Promise<T> =>
    existsSync(path.join(folder, name)) ? read(name, schema, otherwise) : otherwise;
  const wordings = await readIfThere('wordings.yaml', wordingsSchema, []);
  const fields = await readIfThere('fields.yaml', fieldsSchema, []);
  const venues = await readIfThere('venues.yaml', venuesSchema, []);
  const vocabulary = {
    ids: new Set(areas.map(({ id }) => id)),
    file: shown(path.join(folder, 'task-areas.yaml')),
  };
  const papersFolder = path.join(folder, 'papers');
  for (const problem of folderProblems(papersFolder)) problems.push(problem);
  const papers = await readPapers(papersFolder, vocabulary, problems);
  if (problems.length > 0) throw refusal('The catalogue cannot be read', problems);
  return { papers, areas, fields, venues, acronyms, synonyms, wordings };
}

async function readPapers(
  folder: string,
  vocabulary: Vocabulary,
  problems: Problem[],
): Promise<ReadonlyMap<string, PaperFile>> {
  const papers = new Map<string, PaperFile>();
  for (const [name, text] of await readPaperTexts(folder, problems)) {
    const file = shown(path.join(folder, name));
    for (const found of nameProblems(name.slice(0, -'.md'.length), file)) problems.push(found);
    const parsed = parsePaperFile(text, file);
    // Without a vocabulary every area would be unknown.
    const found =
      'problems' in parsed
        ? parsed.problems
        : vocabulary.ids.size > 0
          ? unknownAreas(parsed.paper, text, file, vocabulary)
          : [];
    for (const problem of found) problems.push(problem);
    if ('paper' in parsed) papers.set(name.slice(0, -'.md'.length), { paper: parsed.paper, abstract: parsed.abstract });
  }
  return papers;
}

/** What keeps the folder of the papers from being read as a whole. */
function folderProblems(folder: string): readonly Problem[] {
  const file = shown(folder);
  if (!existsSync(folder)) {
    return [{ file, what: 'There is no such folder.', todo: 'Run npm run import; it writes the papers.' }];
  }
  if (existsSync(importJournal(folder))) {
    return [{ file, what: 'An import ended while it wrote.', todo: 'Run npm run import; it finishes what was begun.' }];
  }
  return [];
}
