import { OtherBuildError } from './other-build.ts';
import type { GetFile } from './site-file.ts';

/** What search loads beside the index. Each file is named by its build, and says within of which one it is. */
export type SearchFile =
  | 'papers'
  | 'lexicon'
  | 'wordings'
  | 'titles'
  | 'facts'
  | 'meaning'
  | 'similar'
  | 'identifiers'
  | 'names'
  | `${SearchFolder}/${number}`;

/** Files of which only the one is loaded that has what is looked for. */
export type SearchFolder = 'english' | 'meaning' | 'similar' | 'identifiers' | 'names' | 'meaning-papers';

/** Gets the data of one of the files. */
export type GetSearchFile = (name: SearchFile) => Promise<unknown>;

/** Folder of the files, with a folder for the build in it. */
export const SEARCH_FOLDER = 'search';

/** A file as it is written. */
interface SearchFileText {
  readonly build: string;
  readonly data: unknown;
}

export function searchFilePath(build: string, name: SearchFile): string {
  return `/${SEARCH_FOLDER}/${build}/${name}.json`;
}

/** @returns what a file of a build has in it */
export function searchFile(build: string, data: unknown): SearchFileText {
  return { build, data };
}

/**
 * @param build the build of the page
 * @returns the data of a file
 * @throws OtherBuildError if they are of another build
 * @throws Error if the file cannot be had, or is none of these
 */
export async function loadSearchFile(get: GetFile, build: string, name: SearchFile): Promise<unknown> {
  const path = searchFilePath(build, name);
  const file = (await (await get(path)).json()) as Partial<SearchFileText> | null;
  if (typeof file?.build !== 'string' || file.data === undefined) throw new Error(`${path} is no file of the search.`);
  if (file.build !== build) throw new OtherBuildError(path);
  return file.data;
}
