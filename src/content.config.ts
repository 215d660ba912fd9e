import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import matter from 'gray-matter';
import { parse } from 'yaml';
import { z } from 'zod';
import { paperSchema } from './catalogue/model/paper.ts';
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
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.md')).sort()) {
      const filePath = path.join(folder, name);
      const text = await readFile(filePath, 'utf8');
      const { data, content } = matter(text, {});
      const id = name.slice(0, -'.md'.length);
      store.set({
        id,
        data: await context.parseData({ id, data, filePath }),
        body: content.trim(),
        digest: context.generateDigest(text),
      });
    }
  },
};

/**
 * Loads a YAML file of the catalogue whose entries are a list or a map.
 * @param entries what each entry is, and under which id: a store keeps no order, so a list is numbered
 */
function yamlLoader(
  name: string,
  entries: (value: unknown) => readonly (readonly [id: string, data: object])[],
): Loader {
  return {
    name,
    async load(context) {
      const { store, watcher } = context;
      const filePath = path.join(CONTENT, `${name}.yaml`);
      watcher?.add(filePath);
      store.clear();
      for (const [id, data] of entries(parse(await readFile(filePath, 'utf8')))) {
        store.set({ id, data: await context.parseData({ id, data: { ...data }, filePath }) });
      }
    },
  };
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
    loader: yamlLoader('task-areas', (value) =>
      numbered(taskAreasSchema.parse(value).map(({ cues: _, ...area }) => area)),
    ),
    schema: taskAreaSchema,
  }),
  acronyms: defineCollection({
    loader: yamlLoader('acronyms', (value) =>
      Object.entries(acronymsSchema.parse(value)).map(([id, meanings]) => [id, { meanings }] as const),
    ),
    schema: z.object({ meanings: words }),
  }),
  synonyms: defineCollection({
    loader: yamlLoader('synonyms', (value) => numbered(synonymsSchema.parse(value).map((group) => ({ words: group })))),
    schema: z.object({ words }),
  }),
};
