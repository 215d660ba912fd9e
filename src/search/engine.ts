import { decodeTable, type Rows, type SearchTable } from './index/search-table.ts';
import { readLexicon, type LexiconData } from './ranking/lexicon.ts';
import { filterPapers, type FilteredPapers } from './filter-papers.ts';
import type { SearchState } from './query/search-state.ts';
import { rank, type Relevance } from './ranking/rank.ts';
import type { Lookup } from './ranking/scores.ts';
import type { IndexedPaper, TextIndex } from './index/text-index.ts';

export interface SearchResults extends FilteredPapers {
  readonly relevance: Relevance | undefined;
}

/** Searches one catalogue: the index of its texts for words, the table for everything else. */
export interface SearchEngine {
  readonly rows: Rows;
  search(state: SearchState): Promise<SearchResults>;
  /** The text of a paper, by its place in the catalogue. */
  text(place: number): Promise<IndexedPaper>;
}

export interface EngineSources {
  index(): Promise<TextIndex>;
  /** Gets a JSON file of the site, by its path. */
  json(path: string): Promise<unknown>;
}

/**
 * Loads what search needs, all at once.
 * @param sources where from; what they give is of the same build
 */
export async function loadEngine(sources: EngineSources): Promise<SearchEngine> {
  const [index, table, lexiconData] = await Promise.all([
    sources.index(),
    sources.json('/search/papers.json') as Promise<SearchTable>,
    sources.json('/search/lexicon.json') as Promise<LexiconData>,
  ]);
  const rows = decodeTable(table);
  const lexicon = readLexicon(lexiconData);
  const lookup = remembered((words) => index.lookup(words));
  let lists: Promise<readonly string[]> | undefined;
  const authorLists = () => (lists ??= sources.json('/search/authors.json') as Promise<readonly string[]>);
  const authored = async (name: string) => papersOf(name, await authorLists());
  let byTitle: Promise<readonly number[]> | undefined;
  const titleOrder = () => (byTitle ??= sources.json('/search/titles.json') as Promise<readonly number[]>);

  return {
    rows,
    async search(state) {
      const relevance = state.words.trim()
        ? await rank(state.words, { lookup, lexicon, authored, sizes: rows.sizes, areas: rows.facets.area })
        : undefined;
      return { ...(await filterPapers(state, relevance, { rows, authored, titleOrder })), relevance };
    },
    text: (place) => index.text(place),
  };
}

/** Papers that have an author of whose name these words are a part, accents aside. */
function papersOf(author: string, lists: readonly string[]): ReadonlySet<number> {
  const words = plain(author)
    .split(/[\s,.]+/)
    .filter(Boolean);
  const has = (name: string) => words.every((word) => name.split(/[\s.-]+/).some((part) => part.startsWith(word)));
  return new Set(lists.flatMap((list, place) => (plain(list).split(';').some(has) ? [place] : [])));
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A word is looked up once, however often it is typed. */
function remembered(lookup: Lookup): Lookup {
  const known = new Map<string, ReturnType<Lookup>>();
  return (words) => {
    const found = known.get(words) ?? lookup(words);
    known.set(words, found);
    return found;
  };
}
