import type { ImportResult } from './run-import.ts';

/** Lines of a kind that are shown before the rest is only counted. */
const SHOWN = 20;

/**
 * @param result what an import found and planned
 * @returns the closing words of the command
 */
export function formatSummary(
  { plan, notes, banners, corrected }: ImportResult,
  options: { readonly folder: string; readonly pruned: number; readonly dryRun: boolean; readonly verbose: boolean },
): string {
  const papers = plan.added.size + plan.changed.size + plan.unchanged.length;
  const limit = options.verbose ? Infinity : SHOWN;
  const lines = [
    `${papers} papers in ${options.folder}${options.dryRun ? ' (dry run: nothing was written)' : ''}`,
    `  added ${plan.added.size} · changed ${plan.changed.size} · unchanged ${plan.unchanged.length} · gone ${plan.gone.length}`,
  ];
  if (banners.length > 0) {
    lines.push(
      '',
      'Passed over, as page furniture:',
      ...capped(
        banners.map(({ file, line, text }) => `${file}:${line} ${text}`),
        limit,
      ),
    );
  }
  if (plan.gone.length > 0) {
    const kept = plan.gone.length - options.pruned;
    lines.push(
      '',
      `In no dump any more (${options.pruned} removed, ${kept} kept${options.pruned ? '' : '; --prune removes them'}):`,
      ...capped(
        plan.gone.map((name) => (corrected.has(name) ? `${name} (kept in any case: it holds hand corrections)` : name)),
        limit,
      ),
    );
  }
  lines.push('');
  if (notes.length === 0) lines.push('Nothing needs a look.');
  else
    lines.push(
      `Needs a look (${notes.length}):`,
      ...capped(
        notes.map(({ file, what }) => `${file}\n    ${what}`),
        limit,
      ),
    );
  return lines.join('\n').replace(/[^\P{Cc}\n]/gu, '�');
}

function capped(lines: readonly string[], limit: number): string[] {
  const more = lines.length - limit;
  const shown = lines.slice(0, limit).map((line) => `  ${line}`);
  return more > 0 ? [...shown, `  … and ${more} more (--verbose lists all)`] : shown;
}
