import { sortProblems } from '../../../src/catalogue/model/problem.ts';
import { formatDifference } from '../write/differences.ts';
import type { Outcome } from './outcome.ts';

/**
 * @param outcome of an import
 * @returns a line for each thing that GitHub Actions is to show beside the file that it is about
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatAnnotations(outcome: Outcome): readonly string[] {
  if ('problems' in outcome) {
    return sortProblems(outcome.problems).map(({ file, line, what, todo }) =>
      annotation('error', file, `${what}\n→ ${todo}`, line),
    );
  }
  const { edits, notes } = outcome.result;
  return [
    ...edits.map(({ file, differences }) =>
      annotation('warning', file, ['This file was edited by hand.', ...differences.map(formatDifference)].join('\n')),
    ),
    ...notes.map(({ file, what }) => annotation('warning', file, what)),
  ];
}

function annotation(level: 'error' | 'warning', file: string, message: string, line?: number): string {
  const place = line === undefined ? '' : `,line=${line}`;
  return `::${level} file=${escape(file, /[%\r\n:,]/g)}${place}::${escape(message, /[%\r\n]/g)}`;
}

function escape(text: string, characters: RegExp): string {
  return text.replace(
    characters,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
