/** Papers by their place in the catalogue, with how well each fits. */
export type Scores = ReadonlyMap<number, number>;

/** @returns the papers that have all of the words, with the score that the index gives each */
export type Lookup = (words: string) => Promise<Scores>;

/** @returns every score times a factor */
export function scaled(scores: Scores, factor: number): Scores {
  return new Map([...scores].map(([place, score]) => [place, score * factor]));
}

/** @returns what each paper has in all of them together */
export function sum(all: readonly Scores[]): Scores {
  const total = new Map<number, number>();
  for (const scores of all) for (const [place, score] of scores) total.set(place, (total.get(place) ?? 0) + score);
  return total;
}

/** @returns the most that each paper has in one of them */
export function highest(all: readonly Scores[]): Scores {
  const best = new Map<number, number>();
  for (const scores of all) for (const [place, score] of scores) best.set(place, Math.max(best.get(place) ?? 0, score));
  return best;
}
