import { sortProblems } from '../../../src/catalogue/model/problem.ts';
import type { Outcome } from './outcome.ts';

/**
 * @param outcome of an import
 * @returns all of it as one JSON document, for programs; files are named as on disk
 */
export function formatJsonReport(outcome: Outcome): string {
  if ('problems' in outcome) {
    return JSON.stringify({ status: 'refused', problems: sortProblems(outcome.problems) }, undefined, 2);
  }
  const { result, folder, pruned, dryRun } = outcome;
  const { plan, differences, edits, sacred, notes, withoutAbstract, banners } = result;
  const report = {
    status: dryRun ? 'dry-run' : 'imported',
    folder,
    added: [...plan.added.keys()],
    changed: [...plan.changed.keys()].map((file) => ({ file, differences: differences.get(file) ?? [] })),
    renamed: [...plan.renamed].map(([from, to]) => ({ from, to, differences: differences.get(to) ?? [] })),
    unchanged: plan.unchanged.length,
    gone: plan.gone.map((file) => ({ file, removed: pruned.includes(file), sacred: sacred.has(file) })),
    edits,
    notes,
    withoutAbstract,
    banners,
    problems: [],
  };
  return JSON.stringify(report, undefined, 2);
}
