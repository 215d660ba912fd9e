import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AstroError } from 'astro/errors';
import { z } from 'zod';
import { readChecked } from '../catalogue/model/checked-yaml.ts';
import type { PaperFile } from '../catalogue/model/paper.ts';
import { parsePaperFile } from '../catalogue/model/paper-file.ts';
import { formatProblems, type Problem } from '../catalogue/model/problem.ts';
import { taskAreasSchema, type TaskArea } from '../catalogue/model/task-area.ts';
import { unknownAreas, type Vocabulary } from '../catalogue/model/unknown-areas.ts';

/** All that the site is made of. */
export interface Content {
  /** By slug, in its order. */
  readonly papers: ReadonlyMap<string, PaperFile>;
  readonly areas: readonly TaskArea[];
  /** Short forms, and what they stand for. */
  readonly acronyms: Readonly<Record<string, readonly string[]>>;
  /** Groups of words that readers use for one another. */
  readonly synonyms: readonly (readonly string[])[];
}

const words = z.array(z.string().trim().min(1));
const acronymsSchema = z.record(z.string().min(1), words.min(1)).describe('a list of meanings for each short form');
const synonymsSchema = z.array(words.min(2)).describe('groups of at least two words');

/**
 * @param folder the folder of the papers and vocabularies
 * @returns what is in it
 * @throws AstroError with every problem of every file, the line, and what to do, and without a stack
 */
export async function readContent(folder: string): Promise<Content> {
  const problems: Problem[] = [];
  const read = async <T>(name: string, schema: z.ZodType<T>, otherwise: T): Promise<T> => {
    const file = path.join(folder, name);
    const result = readChecked(await textOf(file, problems), shown(file), schema);
    if ('value' in result) return result.value;
    // Of a file that is not there it need not be said that it is empty.
    if (!problems.some((problem) => problem.file === shown(file)))
      for (const found of result.problems) problems.push(found);
    return otherwise;
  };
  const areas = await read('task-areas.yaml', taskAreasSchema, []);
  const acronyms = await read('acronyms.yaml', acronymsSchema, {});
  const synonyms = await read('synonyms.yaml', synonymsSchema, []);
  const vocabulary = {
    ids: new Set(areas.map(({ id }) => id)),
    file: shown(path.join(folder, 'task-areas.yaml')),
  };
  const papers = await readPapers(path.join(folder, 'papers'), vocabulary, problems);
  if (problems.length > 0) throw refusal(problems);
  return { papers, areas, acronyms, synonyms };
}

async function readPapers(
  folder: string,
  vocabulary: Vocabulary,
  problems: Problem[],
): Promise<ReadonlyMap<string, PaperFile>> {
  const papers = new Map<string, PaperFile>();
  for (const name of (await namesIn(folder, problems)).filter((file) => file.endsWith('.md')).sort()) {
    const file = path.join(folder, name);
    const text = await textOf(file, problems);
    const parsed = parsePaperFile(text, shown(file));
    // Without a vocabulary every area would be unknown.
    const found =
      'problems' in parsed
        ? parsed.problems
        : vocabulary.ids.size > 0
          ? unknownAreas(parsed.paper, text, shown(file), vocabulary)
          : [];
    for (const problem of found) problems.push(problem);
    if ('paper' in parsed) papers.set(name.slice(0, -'.md'.length), { paper: parsed.paper, abstract: parsed.abstract });
  }
  return papers;
}

async function namesIn(folder: string, problems: Problem[]): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    problems.push(unreadable(folder, error));
    return [];
  });
}

async function textOf(file: string, problems: Problem[]): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    problems.push(unreadable(file, error));
    return '';
  });
}

function unreadable(file: string, error: unknown): Problem {
  const why = error instanceof Error ? error.message : String(error);
  return {
    file: shown(file),
    what: `It cannot be read: ${why}.`,
    todo: 'Put it there; npm run import writes the papers.',
  };
}

function refusal(problems: readonly Problem[]): AstroError {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const error = new AstroError(`The catalogue cannot be read: ${count}.\n\n${formatProblems(problems)}`);
  // The place of the mistake is in the message; that of the check helps nobody.
  error.stack = '';
  return error;
}

function shown(file: string): string {
  const relative = path.relative('.', file);
  return relative.startsWith('..') ? file : relative;
}
