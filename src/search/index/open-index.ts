import { openLastBuild } from './last-build.ts';
import { openPagefind } from './pagefind.ts';
import { NoIndexError, type TextIndex } from './text-index.ts';

/**
 * Opens the index of the site, whichever engine made it.
 * @param base where the site is mounted
 * @throws NoIndexError while developing, if the site has not been built yet
 */
export function openIndex(base: string): Promise<TextIndex> {
  return import.meta.env.DEV ? openLastBuild(base, openPagefind) : openPagefind(base);
}

/** @returns what is to be done, if an error says that there is no index; never on a site that was built */
export function missingIndex(error: unknown): string | undefined {
  return import.meta.env.DEV && error instanceof NoIndexError ? error.message : undefined;
}
