import { SCALE_STEPS, type AreaHistogram } from './area-histogram.ts';
import { AVAILABILITIES, type CodeAtScale } from './code-by-scale.ts';
import { facetValues, NOT_STATED } from '../model/facet.ts';
import type { Paper } from '../model/paper.ts';
import { formatCounted, formatNumber, plural } from '../text/format.ts';

/** A share of fewer papers than this says nothing about a scale. */
const ENOUGH = 10;

/**
 * What the map shows, for readers who do not see it.
 * @param papers at least one
 */
export function timelineSummary(papers: readonly Paper[]): string {
  const years = papers.flatMap(({ published }) => published?.slice(0, 4) ?? []).sort();
  const scales = papers.flatMap((paper) => facetValues('scale', paper));
  const [first, last] = [years[0], years.at(-1)];
  const busiest = mostFrequent(years);
  const top = mostFrequent(scales.filter((id) => id !== NOT_STATED));
  const unsized = scales.filter((id) => id === NOT_STATED).length;
  const undated = papers.length - years.length;
  const span = first === undefined ? '' : first === last ? ` from ${first}` : ` from ${first} to ${last ?? ''}`;
  const facts = [
    busiest && first !== last && `the year with most is ${busiest.value} (${formatNumber(busiest.count)})`,
    top && `the scale with most is ${stepLabel(top.value)} (${formatNumber(top.count)})`,
    unsized > 0 && `${formatNumber(unsized)} ${plural(unsized, 'does', 'do')} not state a size`,
    undated > 0 && `${formatNumber(undated)} ${plural(undated, 'has', 'have')} no date`,
  ];
  return sentence(`${formatCounted(papers.length, 'paper')}${span}`, facts);
}

/** @returns which task area has most papers, and which ones have small and large sizes, of those with enough papers */
export function histogramSummary(histograms: readonly AreaHistogram[]): string {
  const [first] = histograms;
  if (!first) return '';
  const sized = histograms.filter(({ id, total }) => id !== NOT_STATED && total >= ENOUGH);
  const small = sized.toSorted((a, b) => meanStep(a) - meanStep(b));
  const [lowest, highest] = [small[0], small.at(-1)];
  const peak = largest(first.counts.map((count, index) => (index === 0 ? 0 : count)));
  const facts = [
    peak.count > 0 && `most of them at ${stepLabel(SCALE_STEPS[peak.index]?.id)}`,
    lowest &&
      highest &&
      lowest !== highest &&
      `on average, the papers of ${lowest.label} are the smallest in scale and those of ${highest.label} the largest`,
  ];
  return sentence(`${first.label} has most papers (${formatNumber(first.total)})`, facts);
}

/** @returns how many papers have code, and at which scale most of them do */
export function codeSummary(papers: readonly Paper[], rows: readonly CodeAtScale[]): string {
  const codes = papers.map(({ artifacts }) => artifacts.code);
  const [linked, stated, promised] = AVAILABILITIES.map((value) => codes.filter((code) => code === value).length);
  const best = rows
    .filter(({ step, total, counts }) => step.id !== NOT_STATED && total >= ENOUGH && (counts[0] ?? 0) > 0)
    .toSorted((a, b) => (b.counts[0] ?? 0) / b.total - (a.counts[0] ?? 0) / a.total)[0];
  const facts = [
    stated && `${formatNumber(stated)} ${plural(stated, 'says', 'say')} that it is public without a link`,
    promised && `${formatNumber(promised)} ${plural(promised, 'promises', 'promise')} it`,
    best &&
      `links are most common at ${best.step.label} (${formatNumber(best.counts[0] ?? 0)} of ${formatNumber(best.total)} papers)`,
  ];
  return sentence(`${formatNumber(linked ?? 0)} of ${formatCounted(papers.length, 'paper')} link their code`, facts);
}

function sentence(start: string, facts: readonly (string | number | false | undefined)[]): string {
  return `${[start, ...facts.filter(Boolean)].join('; ')}.`;
}

function stepLabel(id: string | undefined): string {
  return SCALE_STEPS.find((step) => step.id === id)?.label ?? '';
}

function mostFrequent(values: readonly string[]): { value: string; count: number } | undefined {
  const groups = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({ value, count: all.length }));
  return groups.sort((a, b) => b.count - a.count)[0];
}

function largest(counts: readonly number[]): { index: number; count: number } {
  const count = Math.max(0, ...counts);
  return { index: counts.indexOf(count), count };
}

/** The middle of the steps that its papers are at, leaving out those without a size. */
function meanStep({ counts }: AreaHistogram): number {
  const sized = counts.map((count, index) => (index === 0 ? 0 : count));
  const all = sized.reduce((sum, count) => sum + count, 0);
  return sized.reduce((sum, count, index) => sum + count * index, 0) / Math.max(1, all);
}
