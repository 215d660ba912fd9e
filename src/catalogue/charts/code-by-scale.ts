import { SCALE_STEPS, type ScaleStep } from './area-histogram.ts';
import { facetValues } from '../model/facet.ts';
import type { Availability, Paper } from '../model/paper.ts';

/** From what a reader gets most of to nothing. */
export const AVAILABILITIES: readonly Availability[] = ['linked', 'stated', 'promised', 'none'];

/** Whether the papers at a step of the scale have code. */
export interface CodeAtScale {
  readonly step: ScaleStep;
  readonly total: number;
  /** One for each of `AVAILABILITIES`. */
  readonly counts: readonly number[];
}

/**
 * @param papers corrections applied; one with sizes in several steps counts in each
 * @returns a row for every step of the scale
 */
export function codeByScale(papers: readonly Paper[]): readonly CodeAtScale[] {
  const scaled = papers.map((paper) => ({ scales: facetValues('scale', paper), code: paper.artifacts.code }));
  return SCALE_STEPS.map((step) => {
    const here = scaled.filter(({ scales }) => scales.includes(step.id));
    const counts = AVAILABILITIES.map((value) => here.filter(({ code }) => code === value).length);
    return { step, total: here.length, counts };
  });
}
