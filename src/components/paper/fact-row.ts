import type { TaskArea } from '../../catalogue/model/task-area.ts';
import type { CataloguePaper, ShownField } from '../../data/papers.ts';

/** What the row of an extracted field is given. */
export interface FactRow {
  readonly paper: CataloguePaper;
  /** The vocabulary’s entries for the paper’s areas. */
  readonly areas: readonly TaskArea[];
  /** The fields that the catalogue declares. */
  readonly declared: readonly ShownField[];
  /** Ids of marks in title and abstract, by claim. */
  readonly marks: ReadonlyMap<string, string>;
}
