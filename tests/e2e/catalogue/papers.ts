import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePaperFile } from '../../../src/catalogue/model/paper-file.ts';
import { withCorrections, type Paper } from '../../../src/catalogue/model/paper.ts';
import { contentFolder, outFolder } from '../../../src/folders.ts';

export interface CataloguePaper extends Paper {
  readonly slug: string;
  readonly abstract: string;
}

const FOLDER = path.join(contentFolder(), 'papers');

/** Every paper of the catalogue that the site was built from, whatever it is, by file name. */
export const papers: readonly CataloguePaper[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => {
    const read = parsePaperFile(readFileSync(path.join(FOLDER, name), 'utf8'), name);
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    return { ...withCorrections(read.paper), slug: name.slice(0, -'.md'.length), abstract: read.abstract };
  });

/**
 * What takes long is done for so many papers at most.
 * @returns so many of a list, from its first to its last at even distances
 */
export function spread<T>(list: readonly T[], most = 300): readonly T[] {
  const step = Math.max(1, (list.length - 1) / (most - 1));
  return Array.from({ length: Math.min(most, list.length) }, (_, index) => list[Math.round(index * step)] as T);
}

/** @returns a file of the built site as text */
export function builtFile(...place: string[]): string {
  return readFileSync(path.join(outFolder(), ...place), 'utf8');
}

/** Papers that are each the most of something: what is hard on a page stands on one of theirs. */
export function oddOnes(): readonly CataloguePaper[] {
  const most = (measure: (paper: CataloguePaper) => number) =>
    papers.toSorted((a, b) => measure(b) - measure(a))[0] as CataloguePaper;
  const longestWord = ({ title, abstract }: CataloguePaper) =>
    Math.max(...`${title} ${abstract}`.split(/\s+/).map((word) => word.length));
  const chosen = [
    papers[0] as CataloguePaper,
    papers.at(-1) as CataloguePaper,
    most(({ title }) => title.length),
    most(({ title }) => -title.length),
    most(({ abstract }) => abstract.length),
    most(longestWord),
    most(({ parameters }) => parameters.length),
    most(({ links }) => links.length),
    most(({ authors }) => authors?.length ?? 0),
    most((paper) => Object.keys(paper.curated ?? {}).length),
    most((paper) => -JSON.stringify(paper).length),
    most(
      ({ title, abstract }) => (`${title} ${abstract}`.match(/[^\p{Script=Latin}\p{Script=Common}]/gu) ?? []).length,
    ),
    most(({ title, abstract }) => (`${title} ${abstract}`.match(/[$^\\]/g) ?? []).length),
  ];
  return [...new Set(chosen)];
}

/** @returns paths of one page of every kind, and of the odd papers, from the root of the site */
export function samplePages(): readonly string[] {
  const facets = ['areas', 'scale', 'years', 'code'].flatMap((folder) => {
    const values = readdirSync(path.join(outFolder(), folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}/`);
    return [`${folder}/`, ...new Set([values[0] ?? '', values.at(-1) ?? ''])];
  });
  const second = existsSync(path.join(outFolder(), 'page', '2')) ? ['page/2/'] : [];
  const asked = `?${new URLSearchParams({ q: papers[0]?.title ?? '' }).toString()}`;
  return [
    ...new Set(['', ...second, asked, ...facets, 'map/', 'about/', '404.html']),
    ...oddOnes().map(({ slug }) => `papers/${slug}/`),
  ];
}
