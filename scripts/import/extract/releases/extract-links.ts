import { type Link, linkSchema, type PaperText } from '../../../../src/catalogue/model/paper.ts';
import { linkKind } from './link-kind.ts';
import { readReleases } from './releases.ts';

/**
 * Reads the addresses of a paper's abstract.
 * @param paper title and abstract
 * @returns each address once, in order; `text` is the address exactly as the abstract writes it; `unsure` tells of
 *   addresses whose kind or spelling a person should check
 */
export function extractLinks(paper: PaperText): { links: Link[]; unsure: string[] } {
  const links = new Map<string, Link>();
  const unsure: string[] = [];
  for (const { address, offers } of readReleases(paper).links) {
    const { url, text } = address;
    const link: Link = { url, kind: linkKind(url, offers), text };
    const key = url.toLowerCase().replace(/\/$/, '');
    if (links.has(key) || !linkSchema.safeParse(link).success) continue;
    links.set(key, link);
    if (/\s/.test(text)) unsure.push(`${url} was mended from “${text}”`);
  }
  return { links: [...links.values()], unsure };
}
