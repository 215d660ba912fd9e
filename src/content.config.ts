import path from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { paperSchema } from './catalogue/model/paper.ts';
import { taskAreaSchema } from './catalogue/model/task-area.ts';
import { venueSchema } from './catalogue/model/venue.ts';
import { readContent, type Content } from './data/read-content.ts';
import { contentFolder } from './folders.ts';

const CONTENT = contentFolder();

interface Entry {
  readonly id: string;
  readonly data: object;
  /** Abstracts are plain text: nothing is rendered, so 20,000 of them take seconds and little memory. */
  readonly body?: string;
}

let reading: Promise<Content> | undefined;

/** All collections are loaded at once: they share one reading, and so one report of all that is wrong. */
function content(): Promise<Content> {
  reading ??= readContent(CONTENT).finally(() => {
    reading = undefined;
  });
  return reading;
}

/**
 * @param name of the collection
 * @param source its file or folder
 * @param entries the part of the content that the collection is
 */
function loader(name: string, source: string, entries: (content: Content) => readonly Entry[]): Loader {
  return {
    name,
    async load({ store, watcher }) {
      watcher?.add(path.join(CONTENT, source));
      const loaded = entries(await content());
      store.clear();
      for (const entry of loaded) store.set({ ...entry, data: { ...entry.data } });
    },
  };
}

/** A store keeps no order, so a list is numbered. */
function numbered(list: readonly object[]): readonly Entry[] {
  return list.map((data, index) => ({ id: String(index).padStart(4, '0'), data }));
}

const words = z.array(z.string());

export const collections = {
  papers: defineCollection({
    loader: loader('papers', 'papers', ({ papers }) =>
      [...papers].map(([id, { paper, abstract }]) => ({ id, data: paper, body: abstract })),
    ),
    schema: paperSchema,
  }),
  areas: defineCollection({
    // Cues are for the import alone: pages never see them.
    loader: loader('task-areas', 'task-areas.yaml', ({ areas }) => numbered(areas.map(({ cues: _, ...area }) => area))),
    schema: taskAreaSchema,
  }),
  fields: defineCollection({
    // How they are read is for the import alone.
    loader: loader('fields', 'fields.yaml', ({ fields }) =>
      numbered(fields.map(({ id, label, definition, kind }) => ({ id, label, definition, kind }))),
    ),
    schema: z.object({
      id: z.string(),
      label: z.string(),
      definition: z.string(),
      kind: z.enum(['quantity', 'terms']),
    }),
  }),
  venues: defineCollection({
    loader: loader('venues', 'venues.yaml', ({ venues }) => numbered(venues)),
    schema: venueSchema,
  }),
  acronyms: defineCollection({
    loader: loader('acronyms', 'acronyms.yaml', ({ acronyms }) =>
      Object.entries(acronyms).map(([id, meanings]) => ({ id, data: { meanings } })),
    ),
    schema: z.object({ meanings: words }),
  }),
  synonyms: defineCollection({
    loader: loader('synonyms', 'synonyms.yaml', ({ synonyms }) =>
      numbered(synonyms.map((group) => ({ words: group }))),
    ),
    schema: z.object({ words }),
  }),
  wordings: defineCollection({
    loader: loader('wordings', 'wordings.yaml', ({ wordings }) => numbered(wordings)),
    schema: z.object({ terms: words, asked: z.array(words) }),
  }),
};
