/** Steps to either side of zero that four bits hold. */
const STEPS = 7;

/** Numbers beyond this many standard deviations are cut off, so that one of them does not make all others coarse. */
const CUT = 2.6;

/** @returns how many bytes a vector takes, at four bits a number */
export function packedLength(dimensions: number): number {
  return Math.ceil(dimensions / 2);
}

/**
 * @param vector the direction of which counts, not its length
 * @returns its numbers at four bits each, two in a byte, the first one in the lower half
 */
export function packVector(vector: ArrayLike<number>): Uint8Array {
  const numbers = Array.from(vector);
  const spread = Math.sqrt(numbers.reduce((sum, number) => sum + number * number, 0) / Math.max(1, numbers.length));
  const largest = Math.min(CUT * spread, Math.max(...numbers.map(Math.abs)));
  const packed = new Uint8Array(packedLength(numbers.length));
  numbers.forEach((number, at) => {
    const step = largest > 0 ? Math.max(-STEPS, Math.min(STEPS, Math.round((number / largest) * STEPS))) : 0;
    packed[at >> 1] = (packed[at >> 1] ?? 0) | ((step + STEPS) << (at % 2 === 0 ? 0 : 4));
  });
  return packed;
}

/**
 * @param packed vectors one after the other
 * @param which the number of one of them, from 0
 * @returns it, of length one, or of length zero if all its numbers are zero
 */
export function unpackVector(packed: Uint8Array, dimensions: number, which = 0): Float32Array {
  const start = which * packedLength(dimensions);
  const vector = new Float32Array(dimensions);
  for (let at = 0; at < dimensions; at++) {
    const pair = packed[start + (at >> 1)] ?? 0;
    vector[at] = ((at % 2 === 0 ? pair : pair >> 4) & 15) - STEPS;
  }
  return ofLengthOne(vector);
}

/** @returns the same vector, changed to length one unless all its numbers are zero */
export function ofLengthOne(vector: Float32Array): Float32Array {
  let square = 0;
  for (const number of vector) square += number * number;
  if (square > 0) for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / Math.sqrt(square);
  return vector;
}

/** @returns the inner product: of vectors of length one, the cosine of the angle between them */
export function innerProduct(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
