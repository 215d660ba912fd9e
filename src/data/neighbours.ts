import { similarPapers, type Similar } from '../catalogue/related/similar-papers.ts';
import { nextSizes } from '../catalogue/related/next-size.ts';
import { catalogue, type CataloguePaper } from './papers.ts';

export interface Neighbours {
  /** Each with the words that both share, or else the names of their shared task areas. */
  readonly similar: readonly { readonly paper: CataloguePaper; readonly shared: readonly string[] }[];
  /** On the same task, at the next size. */
  readonly up: CataloguePaper | undefined;
  readonly down: CataloguePaper | undefined;
  readonly previous: CataloguePaper | undefined;
  readonly next: CataloguePaper | undefined;
}

let computed: Promise<readonly Neighbours[]> | undefined;

/**
 * @param place place of a paper in the catalogue
 * @returns the papers around it; computed for all papers at once, once a build
 */
export async function neighboursOf(place: number): Promise<Neighbours> {
  if (import.meta.env.DEV) computed = undefined;
  const all = await (computed ??= compute());
  const found = all[place];
  if (!found) throw new RangeError(`No paper is at place ${place} of the catalogue.`);
  return found;
}

async function compute(): Promise<readonly Neighbours[]> {
  const { papers, areas: vocabulary } = await catalogue();
  const labels = new Map(vocabulary.map(({ id, label }) => [id, label]));
  const similar = similarPapers(papers);
  const steps = nextSizes(papers);
  const at = (place: number | undefined) => (place === undefined ? undefined : papers[place]);
  const known = (list: readonly Similar[] = []) =>
    list.flatMap(({ place, words, areas }) => {
      const paper = papers[place];
      const shared = words.length > 0 ? words : areas.map((area) => labels.get(area) ?? area);
      return paper ? [{ paper, shared }] : [];
    });
  return papers.map((_, place) => ({
    similar: known(similar[place]),
    up: at(steps[place]?.up),
    down: at(steps[place]?.down),
    previous: at(place - 1),
    next: at(place + 1),
  }));
}
