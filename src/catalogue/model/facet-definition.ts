import type { Paper } from './paper.ts';
import type { TaskArea } from './task-area.ts';

/** A value that readers can choose. */
export interface FacetOption {
  readonly id: string;
  readonly label: string;
  /** What it means, if its name does not say so. */
  readonly definition?: string | undefined;
}

/** What a facet is: an entry in the table of facets. */
export interface FacetDefinition {
  readonly label: string;
  /** @returns ids of the values that a paper states, corrections applied; none if it says nothing */
  readonly valuesOf: (paper: Paper) => readonly string[];
  /**
   * @param found the stated values that occur, with how many papers have each
   * @returns the values in the order that readers see; such as do not occur may be among them
   */
  readonly options: (found: ReadonlyMap<string, number>, areas: readonly TaskArea[]) => readonly FacetOption[];
  /** Whether its values are in sight before a reader asks for them. */
  readonly open?: boolean;
  /** Left out where the name means a filter of its own. */
  readonly query?: FacetQuery;
  readonly pages?: FacetPages;
}

/** How the values of a facet are typed in the search box: after its name and a colon. */
export interface FacetQuery {
  /** What it finds. */
  readonly help: string;
  /** A value to show how. */
  readonly example: string;
  /** Words for several values at once, in lower case. */
  readonly shorthands?: Readonly<Record<string, readonly string[]>>;
  /** Turns other ways of writing a value into its id. */
  readonly normalize?: (typed: string) => string;
}

/** Pages that list the papers of each value. */
export interface FacetPages {
  /** Their folder on the site. People link to it. */
  readonly folder: string;
  readonly title: string;
  readonly description: string;
  readonly introduction?: string;
  /** What stands beside a value in the list of all, by its id. */
  readonly notes?: Readonly<Record<string, string>>;
}
