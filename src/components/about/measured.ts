/** How well a field was read from a set of papers. */
export interface Measured {
  /** F1: 1 is without error; of first areas the share that is right. */
  readonly score: number;
  /** How many values, or papers that have one, the labels hold: with few, the score says little. */
  readonly positives: number;
}

export interface MeasuredField {
  readonly field: string;
  /** One for each of {@link SETS}. */
  readonly scores: readonly Measured[];
}

/** What fields were compared with: labels made by hand. */
export const SETS = [
  '60 papers of the first catalogue, with which the rules were made',
  '144 to 200 abstracts of other conferences, not seen before',
] as const;

/**
 * How well the extraction does, on {@link SETS}. The one place for these figures.
 * @see ../../../bench/README.md for the labels, and for the command that measures them
 */
export const MEASURED: readonly MeasuredField[] = [
  field('Sizes', [1, 86], [0.97, 33]),
  field('Sizes with their role, own or compared', [1, 86], [0.97, 33]),
  field('Bounds and orders of magnitude', [1, 21], [0.615, 5]),
  field('Names of the models that sizes are of', [1, 47], [0.857, 15]),
  field('Links', [1, 15], [0.976, 86]),
  field('Code, where a paper tells of it', [1, 29], [0.984, 95]),
  field('Models, where a paper tells of them', [1, 22], [0.955, 21]),
  field('Data, where a paper tells of it', [1, 12], [0.94, 51]),
  field('First task area', [0.9, 60], [0.825, 200]),
  field('First task area, where it is not marked as unsure', [0.92, 50], [0.936, 156]),
  field('First task area, or another that could be', [1, 60], [0.965, 200]),
  field('Training tokens', [1, 11], [1, 2]),
  field('Context length', [1, 5], [0, 2]),
  field('Hardware', [1, 8], [0.78, 21]),
  field('Licence', [1, 3], [1, 3]),
  field('Benchmarks', [0.99, 51], [0.728, 101]),
];

function field(name: string, ...scores: readonly (readonly [score: number, positives: number])[]): MeasuredField {
  return { field: name, scores: scores.map(([score, positives]) => ({ score, positives })) };
}
