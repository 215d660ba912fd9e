import { innerProduct, ofLengthOne } from './packed-numbers.ts';

/** Vectors that are alike. */
export interface VectorGroup {
  /** Numbers of the vectors in the list. */
  readonly members: readonly number[];
  /** The direction of their mean. */
  readonly mean: Float32Array;
}

/** Times that two means and their members are found anew. */
const ROUNDS = 6;

/**
 * Puts like vectors together, in groups of nearly one size: halves them again and again, between the two means that
 * 2-means finds (“bisecting k-means”, Steinbach, Karypis & Kumar, 2000), but in the middle.
 * @param most vectors of a group
 */
export function groupVectors(vectors: readonly Float32Array[], most: number): readonly VectorGroup[] {
  const groups: VectorGroup[] = [];
  const open = [vectors.map((_, number) => number)];
  for (let members = open.pop(); members; members = open.pop()) {
    if (members.length <= most) {
      if (members.length > 0) groups.push({ members, mean: mean(members, vectors) });
    } else {
      const sorted = alongAxis(members, vectors);
      open.push(sorted.slice(sorted.length >> 1), sorted.slice(0, sorted.length >> 1));
    }
  }
  return groups;
}

/** Those that are nearer to one mean first, those nearer to the other last. */
function alongAxis(members: readonly number[], vectors: readonly Float32Array[]): readonly number[] {
  const of = (number: number) => vectors[number] ?? new Float32Array();
  const least = (to: Float32Array) =>
    members.reduce((far, one) => (innerProduct(of(one), to) < innerProduct(of(far), to) ? one : far));
  const first = least(mean(members, vectors));
  let [left, right] = [of(first), of(least(of(first)))];
  let sorted = [...members];
  for (let round = 0; round < ROUNDS; round++) {
    const side = new Map(members.map((one) => [one, innerProduct(of(one), left) - innerProduct(of(one), right)]));
    sorted = sorted.toSorted((a, b) => (side.get(b) ?? 0) - (side.get(a) ?? 0) || a - b);
    left = mean(sorted.slice(0, sorted.length >> 1), vectors);
    right = mean(sorted.slice(sorted.length >> 1), vectors);
  }
  return sorted;
}

function mean(members: readonly number[], vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const number of members) {
    vectors[number]?.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value;
    });
  }
  return ofLengthOne(sum);
}
