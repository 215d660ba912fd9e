import { formatCounted, formatNumber, plural } from '../../src/catalogue/text/format.ts';
import type { Count } from './fetch-papers.ts';

/**
 * @param count what is in the file
 * @param file as messages name it
 * @param effort requests, and the milliseconds that they took
 * @returns how a fetch ended, for a person
 */
export function formatFetched(count: Count, file: string, effort: { requests: number; milliseconds: number }): string {
  const { papers, total, limit } = count;
  const of = total === undefined ? '' : ` of ${formatNumber(Math.max(total, papers))}`;
  const time = formatDuration(effort.milliseconds);
  const lines = [
    `${formatCounted(papers, 'paper')}${of} in ${file}: ${formatCounted(effort.requests, 'request')}, ${time}.`,
  ];
  const left = leftOut(count);
  if (left.length > 0) lines.push(`Left out: ${left.join(', ')}.`);
  if (limit !== undefined) lines.push(limit);
  lines.push('Next: npm run import');
  return lines.join('\n');
}

function leftOut({ bare, broken, repeated }: Count): readonly string[] {
  const reasons: readonly (readonly [number, string])[] = [
    [bare, 'without an abstract'],
    [broken, `that ${plural(broken, 'is', 'are')} malformed`],
    [repeated, `that came twice`],
  ];
  return reasons.filter(([count]) => count > 0).map(([count, why]) => `${formatNumber(count)} ${why}`);
}

/** @returns such as `12 s` or `3 min 5 s` */
function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
