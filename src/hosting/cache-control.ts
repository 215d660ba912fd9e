/** Folders in which every file is named by its content: another content has another name. */
export const IMMUTABLE_FOLDERS = ['/_astro/', '/pagefind/index/', '/pagefind/fragment/', '/search/'] as const;

/** For a year, which is as long as anybody keeps anything. */
export const KEEP = 'public, max-age=31536000, immutable';
/** To be kept, and asked for anew each time; hosts answer that nothing has changed in a few bytes. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

/**
 * @param path of a file, from the root of the site
 * @returns how long browsers may keep it
 */
export function cacheControl(path: string): string {
  return isImmutable(path) ? KEEP : REVALIDATE;
}

/** @returns whether a path of the site always has the same file, or none */
export function isImmutable(path: string): boolean {
  return IMMUTABLE_FOLDERS.some((folder) => path.startsWith(folder));
}
