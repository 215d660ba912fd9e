import { z } from 'zod';
import type { AreaFeatures } from './area-features.ts';

/** The file of a model: numbers and words, no sentence. `npm run area-model` writes it. */
export const areaModelSchema = z.strictObject({
  format: z.literal('area model'),
  /** Papers that it was learned from. */
  papers: z.int().nonnegative(),
  areas: z.array(z.string()).min(1),
  /** Of each area. */
  bias: z.array(z.number()),
  /** What a weight of 1 in the file is worth. */
  scale: z.number().positive(),
  /** Features, see `area-features.ts`. */
  features: z.array(z.string()),
  /** For each feature a signed byte for each area, in base64. */
  weights: z.base64(),
});
export type AreaModelFile = z.infer<typeof areaModelSchema>;

/** How likely a model holds each area for, with the words that say so, the most telling first. */
export interface LikelyArea {
  readonly share: number;
  readonly words: readonly string[];
}

/** Multinomial logistic regression over the features of a paper. */
export type AreaModel = (features: AreaFeatures) => ReadonlyMap<string, LikelyArea>;

const MOST_WORDS = 3;
/** A weight of less, of 127, says too little to be shown for evidence. */
const TELLING = 20;

/**
 * @param file as it was learned
 * @param known areas of the vocabulary: the model says nothing of others
 * @returns a function from the features of a paper to the share of each area, all of which add up to 1
 */
export function areaModel(file: AreaModelFile, known: readonly string[]): AreaModel {
  const { areas, bias, scale } = file;
  const weights = new Int8Array(Buffer.from(file.weights, 'base64'));
  const rows = new Map(file.features.map((feature, nth) => [feature, nth * areas.length]));
  const spoken = areas.map((id, nth) => ({ id, nth })).filter(({ id }) => known.includes(id));
  return (features) => {
    const found = [...features].flatMap(([feature, words]) => {
      const row = rows.get(feature);
      return row === undefined ? [] : [{ row, words }];
    });
    const unit = scale / Math.sqrt(found.length || 1);
    const logits = spoken.map(
      ({ nth }) => (bias[nth] ?? 0) + unit * found.reduce((sum, { row }) => sum + (weights[row + nth] ?? 0), 0),
    );
    const most = Math.max(...logits);
    const odds = logits.map((logit) => Math.exp(logit - most));
    const total = odds.reduce((sum, odd) => sum + odd, 0);
    return new Map(
      spoken.map(({ id, nth }, at) => [
        id,
        { share: (odds[at] ?? 0) / total, words: telling(found, (row) => weights[row + nth] ?? 0) },
      ]),
    );
  };
}

function telling(
  found: readonly { readonly row: number; readonly words: string }[],
  weight: (row: number) => number,
): readonly string[] {
  const sorted = found.filter(({ row }) => weight(row) >= TELLING).sort((a, b) => weight(b.row) - weight(a.row));
  return [...new Set(sorted.map(({ words }) => words))].slice(0, MOST_WORDS);
}
