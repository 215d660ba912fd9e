import { mounted } from '../../catalogue/urls.ts';
import { loadEngine, type SearchEngine } from '../engine.ts';
import { openIndex } from '../index/open-index.ts';

/**
 * Loads the search of this site.
 * @param base where the site is mounted
 */
export function loadSiteEngine(base: string): Promise<SearchEngine> {
  return loadEngine({
    index: () => openIndex(base),
    json: async (path) => {
      const response = await fetch(mounted(path, base));
      if (!response.ok) throw new Error(`${response.status} for ${path}`);
      return (await response.json()) as unknown;
    },
  });
}
