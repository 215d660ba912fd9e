import type { BibliographyEntry } from '../../src/catalogue/model/paper.ts';

/** A paper that is out to do harm, as it comes in a dump, and what must come of it. */
export interface HostilePaper {
  /** What it is after. */
  readonly attacks: string;
  readonly title: string;
  /** Where the abstract has something of its own to say, before the words that all have. */
  readonly abstract?: string;
  /** What the bibliography says of it. */
  readonly facts?: Omit<BibliographyEntry, 'title'>;
  /** The title that readers see, if it is not the one in the dump. */
  readonly becomes?: string;
  /** Words that must stand in the abstract, if they are not those in the dump. */
  readonly says?: string;
}

/** Every element that a fixture asks for has this class: no page may have one. */
export const ASKED_FOR = 'asked-for';

/** What a script of a fixture would do: browsers show a dialog, and leave a mark that tests look for. */
export const RUN = 'alert(window.ranHostile=1)';

/** Ends every abstract, so that it is taken for one. */
export const ENDING =
  'We train a model with 7B parameters on this, and measure it against one with 70B. The code is at https://github.com/a/b.';
