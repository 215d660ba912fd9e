import type { Service } from './service.ts';
import { arxiv } from './services/arxiv.ts';
import { openalex } from './services/openalex.ts';
import { openreview } from './services/openreview.ts';
import { semanticScholar } from './services/semantic-scholar.ts';

/** The services that papers can be fetched from, by the names that the command has for them. */
export const SERVICES = {
  arxiv,
  openalex,
  'semantic-scholar': semanticScholar,
  openreview,
} as const satisfies Readonly<Record<string, Service>>;

export type Source = keyof typeof SERVICES;

/** @returns whether there is a service of that name */
export function isSource(name: string): name is Source {
  return Object.hasOwn(SERVICES, name);
}
