import type { Identifier } from '../catalogue/model/identifier.ts';
import { NOT_STATED } from '../catalogue/model/facet.ts';
import { decodeTable, type Rows, type SearchTable } from './index/search-table.ts';
import type { LexiconData, Wording } from './index/lexicon-data.ts';
import { readLexicon } from './ranking/lexicon.ts';
import { filterPapers, type FilteredPapers } from './filter-papers.ts';
import type { SearchState } from './query/search-state.ts';
import { textLookup } from './ranking/text-lookup.ts';
import { englishWords } from './ranking/english.ts';
import type { FactTable } from './index/fact-table.ts';
import { nameLookup, type NameLookup } from './index/name-files.ts';
import { onceEach } from './index/once.ts';
import { findByMeaning } from './meaning/find-by-meaning.ts';
import { identifierLookup } from './index/identifier-files.ts';
import { identifiersIn } from './query/pasted-identifiers.ts';
import { termsFromAddress } from './query/pasted-text.ts';
import type { SimilarText } from './similar-text.ts';
import { rank, type Relevance } from './ranking/rank.ts';
import { inTurns } from './ranking/in-turns.ts';
import type { GetSearchFile, SearchFile } from './index/search-files.ts';
import type { IndexedPaper, TextIndex } from './index/text-index.ts';

export interface SearchResults extends FilteredPapers {
  readonly relevance: Relevance | undefined;
  /** Set if papers like a text were asked for. */
  readonly similar?: SimilarText;
  /** What was typed of arXiv ids and DOIs that no paper has. */
  readonly missing?: readonly Identifier[];
}

/** Searches one catalogue: the index of its texts for words, the table for everything else. */
export interface SearchEngine {
  readonly rows: Rows;
  readonly names: NameLookup;
  /** What papers say of the fields that the catalogue declares. */
  readonly facts: () => Promise<FactTable>;
  search(state: SearchState): Promise<SearchResults>;
  /** The text of a paper, by its place in the catalogue. */
  text(place: number): Promise<IndexedPaper>;
  /**
   * Papers like a text.
   * @param terms of the text, as `termsToAddress` gives them
   */
  like(terms: string): Promise<SimilarText>;
}

export interface EngineSources {
  index(): Promise<TextIndex>;
  /** Gets the data of one of the files of the search. */
  readonly file: GetSearchFile;
}

/**
 * Loads what search needs, all at once.
 * @param sources where from; what they give is of the same build
 */
export async function loadEngine(sources: EngineSources): Promise<SearchEngine> {
  const file = onceEach((name: SearchFile) => sources.file(name));
  const [index, table, lexiconData] = await Promise.all([
    sources.index(),
    file('papers') as Promise<SearchTable>,
    file('lexicon') as Promise<LexiconData>,
  ]);
  const rows = decodeTable(table);
  const lexicon = readLexicon(lexiconData);
  const text = textLookup(index, lexicon);
  const isEnglish = englishWords(lexiconData.english, file);
  const names = nameLookup(file);
  const like = onceEach(async (terms: string) => {
    // Few readers paste a text.
    const { similarToText } = await import('./similar-text.ts');
    return similarToText(termsFromAddress(terms), {
      firsts: () => file('similar') as Promise<readonly string[]>,
      file: (number) => file(`similar/${number}`) as Promise<readonly string[]>,
      frequency: (word) => lexicon.frequency(word),
      areas: rows.facets.area.map((areas) => areas.filter((area) => area !== NOT_STATED)),
    });
  });
  const identified = identifierLookup(file);
  const filterSources = {
    rows,
    identified,
    named: names.papersOf,
    facts: () => file('facts') as Promise<FactTable>,
    alike: async (terms: string) => new Set((await like(terms)).scores.keys()),
    titleOrder: () => file('titles') as Promise<readonly number[]>,
  };
  const rankSources = {
    ...text,
    lookup: inTurns(text.lookup),
    lexicon,
    isEnglish,
    names,
    byMeaning: (words: readonly string[]) => findByMeaning(words, file),
    wordings: () => file('wordings') as Promise<readonly Wording[]>,
    years: rows.facets.year,
    sizes: rows.sizes,
    areas: rows.facets.area,
  };
  /** Who pastes what a register calls a paper wants that one, whatever stands beside it. */
  const identifiedPapers = async (state: SearchState, identifiers: readonly Identifier[]): Promise<SearchResults> => {
    const found = await Promise.all(identifiers.map(({ id }) => identified(id)));
    const places = found.flatMap((each) => [...each]);
    const scores = new Map(places.map((place, nth) => [place, places.length - nth]));
    const filtered = await filterPapers(state, { scores, banned: NONE, near: NONE }, filterSources);
    return { ...filtered, relevance: undefined, missing: identifiers.filter((_, nth) => found[nth]?.size === 0) };
  };

  return {
    rows,
    names,
    facts: filterSources.facts,
    async search(state) {
      const { identifiers } = identifiersIn(state.words);
      if (identifiers.length > 0) return identifiedPapers(state, identifiers);
      const relevance = state.words.trim() ? await rank(state.words, rankSources) : undefined;
      const similar = state.like === undefined ? undefined : await like(state.like);
      // Words rank; a text does so where there are none.
      const ranking = relevance ?? (similar && { scores: similar.scores, banned: NONE, near: NONE });
      const filtered = await filterPapers(state, ranking, filterSources);
      return { ...filtered, relevance, ...(similar && { similar }) };
    },
    text: (place) => index.text(place),
    like,
  };
}

const NONE: ReadonlySet<number> = new Set();
