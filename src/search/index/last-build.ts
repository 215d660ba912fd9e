import type { ExportedCatalogue } from '../../catalogue/export/catalogue-json.ts';
import type { PaperText } from '../../catalogue/model/paper.ts';
import { DATA_PATHS, LAST_BUILD, mounted, paperPath } from '../../catalogue/urls.ts';
import { NoIndexError, type TextIndex } from './text-index.ts';

type ListedPaper = PaperText & { readonly slug: string };

/**
 * Opens the index of the last build for the catalogue as it is now. It is for development alone, where papers come, go
 * and change after the build.
 * @param base where the site is mounted
 * @param open opens the index of a build
 * @throws NoIndexError if the site has not been built yet, or by a version that did not say which build it was
 */
export async function openLastBuild(base: string, open: (build: string) => Promise<TextIndex>): Promise<TextIndex> {
  const response = await fetch(mounted(`${LAST_BUILD}${DATA_PATHS.json}`, base));
  if (response.status === 404) throw new NoIndexError();
  const built = await catalogueOf(response);
  if (built.build === undefined) throw new NoIndexError();
  const now = await catalogueOf(await fetch(mounted(DATA_PATHS.json, base)));
  return ofLastBuild(await open(built.build), built.papers, now.papers, base);
}

/**
 * Answers for the papers that there are now from an index of the papers that there were. A paper is the same if its slug
 * is: places say nothing, as one paper more moves all that follow. Texts are those of now, so that none is out of date.
 * @param index the index of a build
 * @param built the papers of that build, in their order
 * @param now the papers of now, in their order; one that is not in the index is found by no word
 */
export function ofLastBuild(
  index: TextIndex,
  built: readonly Pick<ListedPaper, 'slug'>[],
  now: readonly ListedPaper[],
  base: string,
): TextIndex {
  const places = new Map(now.map(({ slug }, place) => [slug, place]));
  const before = new Map(built.map(({ slug }, place) => [slug, place]));
  const moved = built.map(({ slug }) => places.get(slug));
  return {
    lengths: now.map(({ slug }) => index.lengths[before.get(slug) ?? -1] ?? 0),
    async postings(word) {
      const found = (await index.postings(word)).flatMap((posting) => {
        const place = moved[posting.place];
        return place === undefined ? [] : [{ ...posting, place }];
      });
      return found.sort((a, b) => a.place - b.place);
    },
    text(place) {
      const paper = now[place];
      if (!paper) return Promise.reject(new RangeError(`there is no paper ${place}`));
      const { slug, title, abstract } = paper;
      return Promise.resolve({ url: mounted(paperPath(slug), base), title, abstract });
    },
  };
}

async function catalogueOf(response: Response): Promise<ExportedCatalogue> {
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return (await response.json()) as ExportedCatalogue;
}
