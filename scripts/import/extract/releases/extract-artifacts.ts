import {
  ARTIFACT_KINDS,
  type Artifacts,
  type Evidence,
  type Link,
  type PaperText,
} from '../../../../src/catalogue/model/paper.ts';
import { type Release, readReleases } from './releases.ts';

/**
 * Reads whether the code, the models and the data of a paper are public.
 *
 * Only what the authors release counts, in their words: an address alone (`Project page: …`) claims nothing. Frameworks,
 * toolkits, scripts and pipelines are code, training recipes and demos are not; weights and checkpoints are models;
 * benchmarks, corpora, annotations and tokens are data. `All resources` and `fully open` models are all three. Words that
 * offer models and data in a repository do not offer code.
 * @param paper title and abstract
 * @param links the addresses of the abstract, from `extractLinks`
 * @returns how each can be had, the words that say so, and what a person should check
 */
export function extractArtifacts(
  paper: PaperText,
  links: readonly Link[],
): { artifacts: Artifacts; evidence: NonNullable<Evidence['artifacts']>; unsure: string[] } {
  const { releases, unclear } = readReleases(paper);
  const artifacts: Artifacts = { code: 'none', models: 'none', data: 'none' };
  const evidence: NonNullable<Evidence['artifacts']> = {};
  for (const kind of ARTIFACT_KINDS) {
    const [best] = releases.filter((release) => release.kinds.has(kind)).sort(byStatus);
    if (!best) continue;
    artifacts[kind] = best.status;
    evidence[kind] = best.evidence;
  }
  const unsure = unclear.map((words) => `“${words}” gives an address, but does not say of what`);
  if (links.some((link) => link.kind === 'code') && artifacts.code === 'none') {
    unsure.push('there is an address of code, but no words that offer code');
  }
  return { artifacts, evidence, unsure };
}

const ORDER: Record<Release['status'], number> = { linked: 0, promised: 1, stated: 2 };

/**
 * An address first; then a promise, which tells more exactly how things stand than `we release` elsewhere in the text.
 * Of equals the shortest, as evidence.
 */
function byStatus(a: Release, b: Release): number {
  return ORDER[a.status] - ORDER[b.status] || a.evidence.length - b.evidence.length;
}
