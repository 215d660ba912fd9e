import { citationKeys } from '../catalogue/citation/citation-key.ts';
import { coins } from '../catalogue/citation/coins.ts';
import { cslItem, type CslItem } from '../catalogue/citation/csl.ts';
import { catalogue, type CataloguePaper } from './papers.ts';

let keys: Promise<ReadonlyMap<string, string>> | undefined;

/** @returns a paper of the catalogue as every citation of it begins, with the key that no other has */
export async function citationOf(paper: CataloguePaper): Promise<CslItem> {
  if (import.meta.env.DEV) keys = undefined;
  keys ??= catalogue().then(({ papers }) => citationKeys(papers));
  const { areas, venues } = await catalogue();
  const keywords = paper.areas.map((id) => areas.find((area) => area.id === id)?.label ?? id);
  return cslItem(paper, (await keys).get(paper.slug) ?? paper.slug, { abstract: paper.abstract, keywords, venues });
}

/** @returns papers for reference managers, as a list has them */
export function referencesOf(papers: readonly CataloguePaper[]): Promise<readonly string[]> {
  return Promise.all(papers.map(async (paper) => coins(await citationOf(paper))));
}

/** @returns static paths of one file a paper */
export async function paperFiles() {
  const { papers } = await catalogue();
  return papers.map((paper) => ({ params: { slug: paper.slug }, props: { paper } }));
}
