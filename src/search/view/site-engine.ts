import { mounted } from '../../catalogue/urls.ts';
import { loadEngine, type SearchEngine } from '../engine.ts';
import { loadPagefind } from '../index/pagefind.ts';

/**
 * Loads the search of this site.
 * @param base where the site is mounted
 */
export function loadSiteEngine(base: string): Promise<SearchEngine> {
  return loadEngine({
    pagefind: () => loadPagefind(base),
    json: async (path) => {
      const response = await fetch(mounted(path, base));
      if (!response.ok) throw new Error(`${response.status} for ${path}`);
      return (await response.json()) as unknown;
    },
  });
}
