import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { defineCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { readChecked } from './catalogue/model/checked-yaml.ts';
import { paperSchema } from './catalogue/model/paper.ts';
import { parsePaperFile } from './catalogue/model/paper-file.ts';
import { formatProblems, type Problem } from './catalogue/model/problem.ts';
import { taskAreaSchema, taskAreasSchema } from './catalogue/model/task-area.ts';
import { contentFolder } from './folders.ts';

const CONTENT = contentFolder();

/** Abstracts are plain text: nothing is rendered, so 20,000 of them take seconds and little memory. */
const papersLoader: Loader = {
  name: 'papers',
  async load(context) {
    const { store, watcher } = context;
    const folder = path.join(CONTENT, 'papers');
    watcher?.add(folder);
    store.clear();
    const problems: Problem[] = [];
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.md')).sort()) {
      const file = path.join(folder, name);
      const text = await readFile(file, 'utf8');
      const read = parsePaperFile(text, path.relative('.', file));
      if ('problems' in read) for (const problem of read.problems) problems.push(problem);
      else {
        const { paper, abstract } = read;
        store.set({
          id: name.slice(0, -'.md'.length),
          data: paper,
          body: abstract,
          digest: context.generateDigest(text),
        });
      }
    }
    refuse(problems);
  },
};

/**
 * Loads a YAML file of the catalogue whose entries are a list or a map.
 * @param schema what the file is
 * @param entries what each entry is, and under which id: a store keeps no order, so a list is numbered
 */
function yamlLoader<T>(
  name: string,
  schema: z.ZodType<T>,
  entries: (value: T) => readonly (readonly [id: string, data: object])[],
): Loader {
  return {
    name,
    async load({ store, watcher }) {
      const file = path.join(CONTENT, `${name}.yaml`);
      watcher?.add(file);
      store.clear();
      const read = readChecked(await readFile(file, 'utf8'), path.relative('.', file), schema);
      if ('problems' in read) refuse(read.problems);
      else for (const [id, data] of entries(read.value)) store.set({ id, data: { ...data } });
    },
  };
}

/** @throws AstroError with every problem, its file and line, and what to do, if there is any */
function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new AstroError(`The catalogue cannot be read: ${count}.\n\n${formatProblems(problems)}`);
}

function numbered<T extends object>(list: readonly T[]): readonly (readonly [string, T])[] {
  return list.map((data, index) => [String(index).padStart(4, '0'), data]);
}

const words = z.array(z.string().trim().min(1));
const acronymsSchema = z.record(z.string().min(1), words.min(1));
const synonymsSchema = z.array(words.min(2));

export const collections = {
  papers: defineCollection({ loader: papersLoader, schema: paperSchema }),
  areas: defineCollection({
    // Cues are for the import alone: pages never see them.
    loader: yamlLoader('task-areas', taskAreasSchema, (list) => numbered(list.map(({ cues: _, ...area }) => area))),
    schema: taskAreaSchema,
  }),
  acronyms: defineCollection({
    loader: yamlLoader('acronyms', acronymsSchema, (acronyms) =>
      Object.entries(acronyms).map(([id, meanings]) => [id, { meanings }] as const),
    ),
    schema: z.object({ meanings: words }),
  }),
  synonyms: defineCollection({
    loader: yamlLoader('synonyms', synonymsSchema, (groups) => numbered(groups.map((group) => ({ words: group })))),
    schema: z.object({ words }),
  }),
};
