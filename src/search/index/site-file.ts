import { mounted } from '../../catalogue/urls.ts';

/** Gets a file of the site, by its path. It fails if the file is not there, or does not come. */
export type GetFile = (path: string) => Promise<Response>;

/** How long a piece of the search may take to come whole, in milliseconds. The largest are some 60 kB: 2 kB a second. */
export const PATIENCE_MS = 30_000;

export interface FileOptions {
  /** Where the site is mounted. */
  readonly base: string;
  /** Whether what the browser has kept of a file is passed by, as it may be what was wrong. */
  readonly fresh: boolean;
  /** How long a file may take, in milliseconds. */
  readonly patience?: number;
}

/** @returns what gets the files of the site */
export function filesOf({ base, fresh, patience = PATIENCE_MS }: FileOptions): GetFile {
  return async (path) => {
    const response = await fetch(mounted(path, base), {
      cache: fresh ? 'reload' : 'default',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return response;
  };
}
