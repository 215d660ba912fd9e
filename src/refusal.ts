import { AstroError } from 'astro/errors';
import { formatProblems, type Problem } from './catalogue/model/problem.ts';
import { formatCounted } from './catalogue/text/format.ts';

/** Beyond this, a report helps nobody any more. */
const MOST_SHOWN = 1000;

/**
 * @param what cannot be done, in a few words
 * @param problems why not
 * @returns an error for Astro to end with, without a stack
 */
export function refusal(what: string, problems: readonly Problem[]): AstroError {
  const error = new AstroError(
    `${what}: ${formatCounted(problems.length, 'problem')}.\n\n${formatProblems(problems, MOST_SHOWN)}`,
  );
  // The place of the mistake is in the message; that of the check helps nobody.
  error.stack = '';
  return error;
}
