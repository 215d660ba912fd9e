import type { Identifier } from '../catalogue/model/identifier.ts';
import { NOT_STATED } from '../catalogue/model/facet.ts';
import { decodeTable, type Rows, type SearchTable } from './index/search-table.ts';
import type { LexiconData } from './index/lexicon-data.ts';
import { readLexicon } from './ranking/lexicon.ts';
import { filterPapers, type FilteredPapers } from './filter-papers.ts';
import type { SearchState } from './query/search-state.ts';
import { textLookup } from './ranking/text-lookup.ts';
import { englishWords } from './ranking/english.ts';
import { nameLookup } from './index/name-files.ts';
import { once, onceEach } from './index/once.ts';
import { findByMeaning } from './meaning/find-by-meaning.ts';
import { identifierLookup } from './index/identifier-files.ts';
import { identifiersIn } from './query/pasted-identifiers.ts';
import { termsFromAddress } from './query/pasted-text.ts';
import type { SimilarText } from './similar-text.ts';
import { rank, type Relevance } from './ranking/rank.ts';
import type { Lookup } from './ranking/scores.ts';
import type { SearchFile } from './index/search-files.ts';
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
  const text = textLookup(index, lexicon);
  const lookups = { ...text, lookup: inTurns(text.lookup) };
  const load = onceEach((name) => sources.file(name as SearchFile));
  const byMeaning = (words: readonly string[]) => findByMeaning(words, load);
  const isEnglish = englishWords(lexiconData.english, (name) => sources.file(name));
  const names = nameLookup((name) => sources.file(name));
  const authored = (name: string) => names.papersOf('author', name);
  const titleOrder = once(() => sources.file('titles') as Promise<readonly number[]>);
  const termFile = onceEach((number) => sources.file(`similar/${Number(number)}`) as Promise<readonly string[]>);
  const similarSources = {
    firsts: once(() => sources.file('similar') as Promise<readonly string[]>),
    file: (number: number) => termFile(String(number)),
    frequency: (word: string) => lexicon.frequency(word),
    areas: rows.facets.area.map((areas) => areas.filter((area) => area !== NOT_STATED)),
  };

  const like = onceEach(async (terms) => {
    // Few readers paste a text.
    const { similarToText } = await import('./similar-text.ts');
    return similarToText(termsFromAddress(terms), similarSources);
  });
  const alike = async (terms: string) => new Set((await like(terms)).scores.keys());

  const identified = identifierLookup((name) => sources.file(name));
  const filters = { rows, authored, alike, identified, titleOrder };
  /** Who pastes what a register calls a paper wants that one, whatever stands beside it. */
  const identifiedPapers = async (state: SearchState, identifiers: readonly Identifier[]): Promise<SearchResults> => {
    const found = await Promise.all(identifiers.map(({ id }) => identified(id)));
    const places = found.flatMap((each) => [...each]);
    const scores = new Map(places.map((place, nth) => [place, places.length - nth]));
    const filtered = await filterPapers(state, { scores, banned: NONE, near: NONE }, filters);
    return { ...filtered, relevance: undefined, missing: identifiers.filter((_, nth) => found[nth]?.size === 0) };
  };

  return {
    rows,
    async search(state) {
      const { identifiers } = identifiersIn(state.words);
      if (identifiers.length > 0) return identifiedPapers(state, identifiers);
      const relevance = state.words.trim()
        ? await rank(state.words, {
            ...lookups,
            lexicon,
            isEnglish,
            byMeaning,
            names,
            years: rows.facets.year,
            sizes: rows.sizes,
            areas: rows.facets.area,
          })
        : undefined;
      const similar = state.like === undefined ? undefined : await like(state.like);
      // Words rank; a text does so where there are none.
      const ranking = relevance ?? (similar && { scores: similar.scores, banned: NONE, near: NONE });
      const filtered = await filterPapers(state, ranking, filters);
      return { ...filtered, relevance, ...(similar && { similar }) };
    },
    text: (place) => index.text(place),
    like,
  };
}

const NONE: ReadonlySet<number> = new Set();

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
