import type { FacetId } from '../../catalogue/model/facet.ts';
import type { FactTable } from '../index/fact-table.ts';
import type { NameKind } from '../index/name-files.ts';
import type { Rows, TableSize } from '../index/search-table.ts';

/** A filter that a search has at most once, as it is typed, kept in an address, told and applied. */
export interface Filter<Value> {
  /** What is typed before a colon, in lower case; left out where a catalogue declares its own. */
  readonly keyword?: string;
  /** Searches to show how it is typed. */
  readonly examples: readonly string[];
  /** What it finds. */
  readonly help: string;
  /** @returns what stands after the colon, quotes aside; undefined if it cannot be read */
  readonly parse: (typed: string) => Value | undefined;
  /** Said of what cannot be read: how it is written. */
  readonly mistake: string;
  /** @returns the facet that has what stands after the colon among its values, if it is no value of the filter */
  readonly facet?: (typed: string) => FacetId | undefined;
  readonly suggests?: Suggests;
  /** @returns what the address has after the filter's id and `=`; nothing if it limits nothing */
  readonly toAddress: (value: Value) => string;
  /** @returns undefined if it cannot be read */
  readonly fromAddress: (text: string) => Value | undefined;
  /** UTF-16 units that an address may have for it, where that is more than usual. */
  readonly longest?: number;
  /** @returns what is said of it beside the results; left out for what leaves no paper out */
  readonly describe?: (value: Value) => string;
  /** @returns what says whether a paper fits; left out for what leaves no paper out */
  readonly test?: (value: Value, sources: FilterSources) => PaperTest | Promise<PaperTest>;
}

/** What is offered while the value after a keyword is typed. */
export interface Suggests {
  /** The values of a facet. */
  readonly facet?: FacetId;
  /** Names that papers have. */
  readonly names?: NameKind;
  /** The values of a field that the catalogue declares. */
  readonly declared?: string;
  readonly words?: readonly string[];
}

/** Whether a paper fits, by its place in the catalogue. */
export type PaperTest = (place: number) => boolean;

/** What filters know of the papers. */
export interface FilterSources {
  readonly rows: Rows;
  /** The sizes of a paper that count. */
  readonly sizes: (place: number) => readonly TableSize[];
  /** Papers that a register calls so, by its arXiv id or DOI; loaded only when asked for. */
  readonly identified: (id: string) => Promise<ReadonlySet<number>>;
  /** Papers like a text, by its terms as `termsToAddress` gives them; loaded only when asked for. */
  readonly alike: (terms: string) => Promise<ReadonlySet<number>>;
  /** What papers say of the fields that the catalogue declares; loaded only when asked for. */
  readonly facts: () => Promise<FactTable>;
  /** Papers with an author, or a venue, of whose name the words are a part; loaded only when asked for. */
  readonly named: (kind: NameKind, words: string) => Promise<ReadonlySet<number>>;
}
