import { loadEngine, type SearchEngine } from '../engine.ts';
import { openIndex } from '../index/open-index.ts';
import { loadSearchFile } from '../index/search-files.ts';
import { filesOf } from '../index/site-file.ts';

interface Site {
  /** Where the site is mounted. */
  readonly base: string;
  /** The build of the page. */
  readonly build: string;
}

/** Loads the search of this site. What has failed is forgotten, so that the next search loads it anew. */
export class SiteEngine {
  readonly #site: Site;
  #loaded: Promise<SearchEngine> | undefined;
  #hasFailed = false;

  constructor(site: Site) {
    this.#site = site;
  }

  /**
   * @throws OtherBuildError if what is loaded is of another build than the page
   * @throws Error if a part of it cannot be had
   */
  load(): Promise<SearchEngine> {
    if (this.#loaded) return this.#loaded;
    const { base, build } = this.#site;
    const get = filesOf({ base, fresh: this.#hasFailed });
    const loading = loadEngine({
      index: () => openIndex({ base, build, get }),
      file: (name) => loadSearchFile(get, build, name),
    });
    loading.catch(() => {
      this.forget(loading);
    });
    this.#loaded = loading;
    return loading;
  }

  /** @param loaded what has failed, or does not come; by now there may be another one, which stays */
  forget(loaded: Promise<SearchEngine> | undefined = this.#loaded): void {
    if (this.#loaded !== loaded) return;
    this.#loaded = undefined;
    this.#hasFailed = true;
  }
}
