import { decodeTable, type Rows, type SearchTable } from './index/search-table.ts';
import { readLexicon, type LexiconData } from './ranking/lexicon.ts';
import { filterPapers, type FilteredPapers } from './filter-papers.ts';
import type { SearchState } from './query/search-state.ts';
import { rank, type Relevance } from './ranking/rank.ts';
import type { Lookup } from './ranking/scores.ts';
import type { SearchFile } from './index/search-files.ts';
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
  /** Gets the data of one of the files of the search. */
  file(name: SearchFile): Promise<unknown>;
}

/**
 * Loads what search needs, all at once.
 * @param sources where from; what they give is of the same build
 */
export async function loadEngine(sources: EngineSources): Promise<SearchEngine> {
  const [index, table, lexiconData] = await Promise.all([
    sources.index(),
    sources.file('papers') as Promise<SearchTable>,
    sources.file('lexicon') as Promise<LexiconData>,
  ]);
  const rows = decodeTable(table);
  const lexicon = readLexicon(lexiconData);
  const lookup = remembered(inTurns((words) => index.lookup(words)));
  const authorLists = onceDone(() => sources.file('authors') as Promise<readonly string[]>);
  const authored = async (name: string) => papersOf(name, await authorLists());
  const titleOrder = onceDone(() => sources.file('titles') as Promise<readonly number[]>);

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
  const known = new Map<string, () => ReturnType<Lookup>>();
  return (words) => {
    const found = known.get(words) ?? onceDone(() => lookup(words));
    known.set(words, found);
    return found();
  };
}

/** Words looked up without a pause: a search of a few words has no more. */
const AT_ONCE = 12;

/** Looks words up a few at a time, so that those of a long query do not hold the page up. */
function inTurns(lookup: Lookup): Lookup {
  let begun = 0;
  let pause: Promise<void> | undefined;
  return async (words) => {
    while (begun >= AT_ONCE) {
      await (pause ??= new Promise((resolve) => {
        setTimeout(() => {
          begun = 0;
          pause = undefined;
          resolve();
        });
      }));
    }
    begun++;
    return lookup(words);
  };
}

/** Does something once; what has failed is not remembered, but done again. */
function onceDone<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    const current = (done ??= work());
    current.catch(() => {
      if (done === current) done = undefined;
    });
    return current;
  };
}
