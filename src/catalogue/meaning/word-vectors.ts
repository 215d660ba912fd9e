import { ofLengthOne } from './packed-numbers.ts';

/** What the words of many abstracts mean: words that stand in like abstracts have vectors in like directions. */
export interface WordVectors {
  readonly dimensions: number;
  /** How many abstracts it was learned from. */
  readonly papers: number;
  /** Words as `meaningWords` gives them. */
  readonly words: ReadonlyMap<string, WordVector>;
}

export interface WordVector {
  /** How much the word tells: the logarithm of how few abstracts have it. */
  readonly weight: number;
  /** Of length one. */
  readonly vector: Float32Array;
}

/**
 * What a text means: the mean of its words, those that tell more counting more, and one that is often in it too. Of ways
 * that were tried (smooth inverse frequency and removal of the common direction after Arora, Liang & Ma, “A Simple but
 * Tough-to-Beat Baseline for Sentence Embeddings”, 2017) none ranked papers better than the plain one.
 * @param words of the text, as `meaningWords` gives them
 * @param find gives what is known of a word
 * @returns a vector of length one; undefined if no word is known
 */
export function meaningOf(
  words: readonly string[],
  dimensions: number,
  find: (word: string) => WordVector | undefined,
): Float32Array | undefined {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const sum = new Float32Array(dimensions);
  let some = false;
  for (const [word, count] of times) {
    const known = find(word);
    if (!known) continue;
    const weight = known.weight * (1 + Math.log(count));
    some ||= weight > 0;
    for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + weight * (known.vector[at] ?? 0);
  }
  return some ? ofLengthOne(sum) : undefined;
}
