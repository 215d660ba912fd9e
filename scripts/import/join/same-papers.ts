import { person } from '../../../src/catalogue/model/person.ts';
import type { Candidate } from '../read/read-source.ts';
import { looseTitle, titleKey } from '../read/title-key.ts';

/**
 * Finds the records that are of one paper: of the same arXiv id, of the same DOI, or of the same title with the same first
 * author; where a source does not tell the authors, the title alone must do. Two arXiv ids are two papers in any case.
 * @param candidates records of all sources
 * @returns the papers in the order of their first records, each with its records in order
 */
export function samePapers(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups = new Groups(candidates);
  const byId = new Map<string, number>();
  for (const [nth, { facts }] of candidates.entries()) {
    for (const id of [facts.arxiv, facts.doi?.toLowerCase()]) {
      if (id === undefined) continue;
      const first = byId.get(id);
      if (first === undefined) byId.set(id, nth);
      else groups.join(first, nth);
    }
  }
  const all = candidates.map((_, nth) => nth);
  const titled = Map.groupBy(all, (nth) => looseTitle((candidates[nth] as Candidate).title));
  for (const [title, members] of titled) if (title && members.length > 1) joinByTitle(members, candidates, groups);
  return groups.all();
}

function joinByTitle(members: readonly number[], candidates: readonly Candidate[], groups: Groups): void {
  const at = (nth: number) => candidates[nth] as Candidate;
  const authored = Map.groupBy(
    members.filter((nth) => at(nth).facts.authors),
    (nth) => firstAuthor(at(nth)),
  );
  for (const [first, ...others] of authored.values()) {
    for (const other of others) if (first !== undefined) groups.join(first, other);
  }
  const known = [...authored.values()].flatMap(([first]) => first ?? []);
  const exact = new Map<string, number>();
  for (const nth of members) {
    if (at(nth).facts.authors) continue;
    const title = titleKey(at(nth).title);
    const twin = exact.get(title) ?? known[0];
    if (twin === undefined || !groups.join(twin, nth)) exact.set(title, nth);
    else if (!exact.has(title)) exact.set(title, twin);
  }
}

/** @returns the family name of the first author, without accents and capitals */
function firstAuthor({ facts }: Candidate): string {
  const { literal = '', family = literal } = person(facts.authors?.[0] ?? '');
  // Without a comma nobody has said which words are the family: the last one is so in every way of writing.
  return looseTitle(family).split(' ').at(-1) ?? '';
}

/** Sets of records that are of one paper. */
class Groups {
  readonly #candidates: readonly Candidate[];
  readonly #above: number[];
  /** arXiv id of each set, by its first record. */
  readonly #arxiv: (string | undefined)[];

  constructor(candidates: readonly Candidate[]) {
    this.#candidates = candidates;
    this.#above = candidates.map((_, nth) => nth);
    this.#arxiv = candidates.map(({ facts }) => facts.arxiv);
  }

  /** @returns whether two records are of one paper now */
  join(one: number, other: number): boolean {
    const [first = 0, second = 0] = [this.#top(one), this.#top(other)].sort((a, b) => a - b);
    if (first === second) return true;
    const [a, b] = [this.#arxiv[first], this.#arxiv[second]];
    if (a !== undefined && b !== undefined && a !== b) return false;
    this.#above[second] = first;
    this.#arxiv[first] = a ?? b;
    return true;
  }

  all(): readonly (readonly Candidate[])[] {
    const sets = Map.groupBy(this.#candidates.keys(), (nth) => this.#top(nth));
    return [...sets.values()].map((members) => members.map((nth) => this.#candidates[nth] as Candidate));
  }

  #top(nth: number): number {
    let top = nth;
    while (this.#above[top] !== top) top = this.#above[top] ?? top;
    // A shorter way for the next time.
    this.#above[nth] = top;
    return top;
  }
}
