/** Terms by number, heaviest first; the vector’s length is one. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** How often each stands in the text; in a title it counts twice. */
  readonly counts: Int32Array;
}

/** Telling terms kept of a paper. */
const TERMS_KEPT = 64;
/**
 * @param counted terms of a text, each once, with how often they stand there
 * @param rarityOf what a term weighs that stands in a text once; 0 for one that no other paper has
 * @returns the heaviest of them as a vector
 */
export function vectorOf(
  counted: readonly { readonly term: number; readonly count: number }[],
  rarityOf: (term: number) => number,
): TermVector {
  const heaviest = counted
    .map(({ term, count }) => ({ term, count, weight: (1 + Math.log(count)) * rarityOf(term) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, TERMS_KEPT);
  const length = Math.hypot(...heaviest.map(({ weight }) => weight));
  return {
    terms: Int32Array.from(heaviest, ({ term }) => term),
    weights: Float64Array.from(heaviest, ({ weight }) => weight / length),
    counts: Int32Array.from(heaviest, ({ count }) => count),
  };
}
