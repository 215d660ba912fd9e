import { facetValues, NOT_STATED } from '../model/facet.ts';
import type { Paper } from '../model/paper.ts';
import { SCALE_BUCKETS, type ScaleBucket } from '../model/scale.ts';
import type { TaskArea } from '../model/task-area.ts';

/** A step of the scale, or the papers that state none. */
export type ScaleStep = Pick<ScaleBucket, 'id' | 'label'> & Partial<Pick<ScaleBucket, 'from' | 'to'>>;

/** The steps from left to right, as every chart has them. */
export const SCALE_STEPS: readonly ScaleStep[] = [{ id: NOT_STATED, label: 'Not stated' }, ...SCALE_BUCKETS];

/** How many papers of a task area there are at each step of the scale. */
export interface AreaHistogram {
  readonly id: string;
  readonly label: string;
  readonly total: number;
  /** One for each of `SCALE_STEPS`. A paper with sizes in several steps counts in each. */
  readonly counts: readonly number[];
}

/**
 * @param papers corrections applied
 * @param areas the vocabulary
 * @returns a histogram for each area that has papers, most papers first; papers without an area have the last one
 */
export function areaHistograms(
  papers: readonly Paper[],
  areas: readonly Pick<TaskArea, 'id' | 'label'>[],
): readonly AreaHistogram[] {
  const byArea = new Map<string, { total: number; counts: number[] }>();
  for (const paper of papers) {
    const scales = facetValues('scale', paper);
    for (const area of facetValues('area', paper)) {
      const histogram = byArea.get(area) ?? { total: 0, counts: SCALE_STEPS.map(() => 0) };
      byArea.set(area, histogram);
      histogram.total += 1;
      for (const [index, { id }] of SCALE_STEPS.entries()) {
        if (scales.includes(id)) histogram.counts[index] = (histogram.counts[index] ?? 0) + 1;
      }
    }
  }
  const histograms = areas.flatMap(({ id, label }) => ({ id, label, ...(byArea.get(id) ?? { total: 0, counts: [] }) }));
  histograms.sort((a, b) => b.total - a.total);
  const rest = byArea.get(NOT_STATED);
  if (rest) histograms.push({ id: NOT_STATED, label: 'No task area', ...rest });
  return histograms.filter(({ total }) => total > 0);
}
