import { openLastBuild } from './last-build.ts';
import { openPagefind, type IndexSource } from './pagefind.ts';
import { NoIndexError, type TextIndex } from './text-index.ts';

/**
 * Opens the index of the site, whichever engine made it.
 * @throws NoIndexError while developing, if the site has not been built yet
 * @throws OtherBuildError if the index is of another build
 * @throws Error if a part of it cannot be had
 */
export function openIndex(source: IndexSource): Promise<TextIndex> {
  if (!import.meta.env.DEV) return openPagefind(source);
  return openLastBuild(source.base, (build) => openPagefind({ ...source, build }));
}

/** @returns what is to be done, if an error says that there is no index; never on a site that was built */
export function missingIndex(error: unknown): string | undefined {
  return import.meta.env.DEV && error instanceof NoIndexError ? error.message : undefined;
}
