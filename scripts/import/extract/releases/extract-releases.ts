import { ARTIFACT_KINDS, type Artifacts, type Evidence, type Link } from '../../../../src/catalogue/model/paper.ts';
import { linkSchema } from '../../../../src/catalogue/model/values.ts';
import type { Passage } from '../passage/passage.ts';
import { linkKind } from './link-kind.ts';
import { type Release, type Releases, readReleases } from './releases.ts';

/** What a paper tells of its releases. */
export interface ExtractedReleases {
  /** Each address of the abstract once, in order; `text` is the address exactly as the abstract writes it. */
  readonly links: Link[];
  /** How its code, its models and its data can be had. */
  readonly artifacts: Artifacts;
  /** The words that say so, by artifact. */
  readonly evidence: NonNullable<Evidence['artifacts']>;
  /** What a person should check. */
  readonly unsure: { readonly links: readonly string[]; readonly artifacts: readonly string[] };
}

/**
 * Reads whether the code, the models and the data of a paper are public, and where.
 *
 * Only what the authors release counts, in their words: an address alone (`Project page: …`) claims nothing. Frameworks,
 * toolkits, scripts and pipelines are code, training recipes and demos are not; weights and checkpoints are models;
 * benchmarks, corpora, annotations and tokens are data. `All resources` and `fully open` models are all three. Words that
 * offer models and data in a repository do not offer code.
 * @param passage title and abstract
 */
export function extractReleases(passage: Passage): ExtractedReleases {
  const { releases, links: addresses, unclear } = readReleases(passage);
  const { links, mended } = linksOf(addresses);
  const artifacts: Artifacts = { code: 'none', models: 'none', data: 'none' };
  const evidence: NonNullable<Evidence['artifacts']> = {};
  for (const kind of ARTIFACT_KINDS) {
    const [best] = releases.filter((release) => release.kinds.has(kind)).sort(byStatus);
    if (!best) continue;
    artifacts[kind] = best.status;
    evidence[kind] = best.evidence;
  }
  const unsure = unclear.map((words) => `“${words}” gives an address, but does not say of what.`);
  if (links.some((link) => link.kind === 'code') && artifacts.code === 'none') {
    unsure.push('There is an address of code, but no words that offer code.');
  }
  return { links, artifacts, evidence, unsure: { links: mended, artifacts: unsure } };
}

function linksOf(addresses: Releases['links']): { links: Link[]; mended: string[] } {
  const links = new Map<string, Link>();
  const mended: string[] = [];
  for (const { address, kinds } of addresses) {
    const { url, text } = address;
    const link: Link = { url, kind: linkKind(url, kinds), text };
    const key = url.toLowerCase().replace(/\/$/, '');
    if (links.has(key) || !linkSchema.safeParse(link).success) continue;
    links.set(key, link);
    if (/\s/.test(text)) mended.push(`${url} was mended from “${text}”.`);
  }
  return { links: [...links.values()], mended };
}

const ORDER: Record<Release['status'], number> = { linked: 0, promised: 1, stated: 2 };

/**
 * An address first; then a promise, which tells more exactly how things stand than `we release` elsewhere in the text.
 * Of equals the shortest of the abstract, as evidence.
 */
function byStatus(a: Release, b: Release): number {
  return ORDER[a.status] - ORDER[b.status] || +a.inTitle - +b.inTitle || a.evidence.length - b.evidence.length;
}
