import type { PaperText } from '../../src/catalogue/model/paper.ts';
import type { TaskArea } from '../../src/catalogue/model/task-area.ts';
import { areaFeatures } from '../import/extract/areas/area-features.ts';
import type { AreaModelFile } from '../import/extract/areas/area-model.ts';
import { areaRanker } from '../import/extract/areas/rank-areas.ts';
import { readPassage } from '../import/extract/passage/passage.ts';
import { logisticRegression, type Regression } from './logistic-regression.ts';

/** The cues are sure of a paper whose first area has this score and whose second has at most this share of it. */
const SURE_SCORE = 20;
const SURE_SHARE = 0.7;
/** A feature of fewer sure papers is chance; one of a larger share of them tells nothing. */
const FEWEST_PAPERS = 12;
const LARGEST_SHARE = 0.3;
/** Features that are kept, those with the largest weights in the most papers. */
const KEPT = 2500;
const FIRST_ROUNDS = 6;
const ROUNDS = 12;
const LARGEST_BYTE = 127;

interface Sure {
  readonly features: readonly string[];
  readonly area: number;
}

/**
 * Learns what tells the areas of papers apart from papers of which the cues of the vocabulary are sure.
 * @returns the model, and how many papers the cues were sure of; undefined if they were sure of none
 */
export function learnAreaModel(
  papers: readonly PaperText[],
  vocabulary: readonly TaskArea[],
): { readonly model: AreaModelFile; readonly sure: number } | undefined {
  const areas = vocabulary.map(({ id }) => id);
  const rank = areaRanker(vocabulary);
  const cases = papers.flatMap((paper): Sure[] => {
    const passage = readPassage(paper);
    const [first, second] = rank(passage);
    if (!first || first.score < SURE_SCORE || (second?.score ?? 0) >= first.score * SURE_SHARE) return [];
    return [{ features: [...areaFeatures(passage).keys()], area: areas.indexOf(first.id) }];
  });
  const papersOf = new Map<string, number>();
  for (const { features } of cases) for (const one of features) papersOf.set(one, (papersOf.get(one) ?? 0) + 1);
  const common = [...papersOf].filter(([, n]) => n >= FEWEST_PAPERS && n < cases.length * LARGEST_SHARE);
  const candidates = common.map(([feature]) => feature);
  if (candidates.length === 0) return undefined;
  const rough = learn(cases, candidates, areas.length, FIRST_ROUNDS);
  const worth = new Map(
    candidates.map((feature, nth) => [
      feature,
      Math.max(...rowOf(rough, nth, areas.length).map(Math.abs)) * Math.sqrt(papersOf.get(feature) ?? 0),
    ]),
  );
  const kept = candidates
    .toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, KEPT)
    .sort();
  const { weights, bias } = learn(cases, kept, areas.length, ROUNDS);
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const scale = largest / LARGEST_BYTE;
  const model: AreaModelFile = {
    format: 'area model',
    papers: papers.length,
    areas,
    // Half of what makes an area likely beforehand is taken off: other dumps have other shares of them.
    bias: areas.map((_, area) => rounded((bias[area] ?? 0) - Math.log(shareOf(cases, area, areas.length)) / 2)),
    scale: rounded(scale),
    features: kept,
    weights: Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / scale))).toString('base64'),
  };
  return { model, sure: cases.length };
}

function learn(cases: readonly Sure[], features: readonly string[], areas: number, rounds: number): Regression {
  const numbers = new Map(features.map((feature, nth) => [feature, nth]));
  return logisticRegression(
    cases.map(({ features: own, area }) => ({ features: own.flatMap((one) => numbers.get(one) ?? []), label: area })),
    features.length,
    areas,
    rounds,
  );
}

function rowOf({ weights }: Regression, feature: number, areas: number): number[] {
  return [...weights.subarray(feature * areas, (feature + 1) * areas)];
}

/** With twenty papers more for each area, so that one without any is not impossible. */
function shareOf(cases: readonly Sure[], area: number, areas: number): number {
  return (cases.filter((one) => one.area === area).length + 20) / (cases.length + 20 * areas);
}

function rounded(number: number): number {
  return Number(number.toPrecision(6));
}
