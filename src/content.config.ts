import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import matter from 'gray-matter';
import { parse } from 'yaml';
import { z } from 'zod';
import { paperSchema } from './catalogue/paper.ts';
import { taskAreaSchema, taskAreasSchema } from './catalogue/task-area.ts';

const CONTENT = path.resolve('content');

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

const areasLoader: Loader = {
  name: 'task-areas',
  async load({ store, watcher }) {
    const file = path.join(CONTENT, 'task-areas.yaml');
    watcher?.add(file);
    store.clear();
    const areas = taskAreasSchema.parse(parse(await readFile(file, 'utf8')));
    for (const [index, { cues: _cues, ...area }] of areas.entries()) {
      // A store keeps no order, and the order of the vocabulary is the order that readers see.
      store.set({ id: String(index).padStart(3, '0'), data: area });
    }
  },
};

const acronymsLoader: Loader = {
  name: 'acronyms',
  async load(context) {
    const { store, watcher } = context;
    const file = path.join(CONTENT, 'acronyms.yaml');
    watcher?.add(file);
    store.clear();
    for (const [id, meanings] of Object.entries(parse(await readFile(file, 'utf8')) as object)) {
      store.set({ id, data: await context.parseData({ id, data: { meanings: meanings as unknown } }) });
    }
  },
};

const synonymsLoader: Loader = {
  name: 'synonyms',
  async load(context) {
    const { store, watcher } = context;
    const file = path.join(CONTENT, 'synonyms.yaml');
    watcher?.add(file);
    store.clear();
    for (const [index, words] of (parse(await readFile(file, 'utf8')) as unknown[]).entries()) {
      const id = String(index);
      store.set({ id, data: await context.parseData({ id, data: { words } }) });
    }
  },
};

export const collections = {
  synonyms: defineCollection({
    loader: synonymsLoader,
    schema: z.object({ words: z.array(z.string().min(1)).min(2) }),
  }),
  acronyms: defineCollection({ loader: acronymsLoader, schema: z.object({ meanings: z.array(z.string().min(1)) }) }),
  papers: defineCollection({ loader: papersLoader, schema: paperSchema }),
  areas: defineCollection({ loader: areasLoader, schema: taskAreaSchema }),
};
