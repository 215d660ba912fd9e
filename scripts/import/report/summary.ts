import { formatDifference, type Difference } from '../write/differences.ts';
import type { Edit } from '../write/edits.ts';
import type { Landed } from './outcome.ts';

/** Lines of a kind that are shown before the rest is only counted. */
const SHOWN = 20;

/**
 * @param landed what an import found, planned and did
 * @param verbose whether to list all of it
 * @returns the closing words of the command
 */
export function formatSummary({ result, folder, pruned, dryRun }: Landed, verbose: boolean): string {
  const { plan, differences, edits, sacred, notes, withoutAbstract, banners } = result;
  const papers = plan.added.size + plan.changed.size + plan.unchanged.length;
  const section = (title: string, entries: readonly string[]) =>
    entries.length === 0 ? [] : ['', title, ...capped(entries, verbose ? Infinity : SHOWN)];
  const lines = [
    `${papers} papers in ${folder}${dryRun ? ' (dry run: nothing was written)' : ''}`,
    `  added ${plan.added.size} · changed ${plan.changed.size} · unchanged ${plan.unchanged.length} · gone ${plan.gone.length}`,
    ...section(
      'Renamed, as the title is another:',
      [...plan.renamed].map(([from, to]) => `${from} → ${to}`),
    ),
    ...(dryRun || verbose
      ? section(
          dryRun ? 'Would change:' : 'Changed:',
          [...differences].map(([name, fields]) => formatChange(name, fields)),
        )
      : []),
    ...section(
      'Passed over, as page furniture:',
      banners.map(({ file, line, text }) => `${file}:${line} ${text}`),
    ),
    ...section(
      `Passed over, as no source has their abstract (${withoutAbstract.length}):`,
      withoutAbstract.map(({ file, line, text }) => `${file}:${line} ${text}`),
    ),
    ...section(
      `In no dump any more (${pruned.length} removed, ${plan.gone.length - pruned.length} kept${pruned.length ? '' : '; --prune removes them'}):`,
      plan.gone.map((name) => (sacred.has(name) ? `${name} (kept in any case: it holds hand corrections)` : name)),
    ),
    ...section(
      `Edited by hand, and left as they are (${edits.length}; --overwrite-edits writes them anew):`,
      edits.map(formatEdit),
    ),
    ...section(
      `Needs a look (${notes.length}):`,
      notes.map(({ file, what }) => `${file}\n    ${what}`),
    ),
  ];
  if (notes.length === 0 && edits.length === 0) lines.push('', 'Nothing needs a look.');
  return lines.join('\n').replace(/[^\P{Cc}\n]/gu, '�');
}

function formatChange(name: string, fields: readonly Difference[]): string {
  return fields.length === 0
    ? `${name}\n    only its place in the dump, or what import notes for itself`
    : `${name}\n${indented(fields.map(formatDifference))}`;
}

function formatEdit({ file, differences, corrections }: Edit): string {
  const lines = differences.map((difference) => `import would undo ${formatDifference(difference)}`);
  if (lines.length === 0) lines.push('comments outside of curated: would be lost');
  if (corrections !== undefined) lines.push('to keep this, let the file say:', ...corrections.trimEnd().split('\n'));
  return `${file}\n${indented(lines)}`;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join('\n');
}

function capped(entries: readonly string[], limit: number): string[] {
  const more = entries.length - limit;
  const shown = entries.slice(0, limit).map((entry) => `  ${entry}`);
  return more > 0 ? [...shown, `  … and ${more} more (--verbose lists all)`] : shown;
}
