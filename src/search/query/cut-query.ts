import type { Mistake } from './mistake.ts';

/** Longer searches are cut, in UTF-16 units. */
export const LONGEST_QUERY = 500;

/**
 * @param typed whatever was typed, or stands in an address
 * @returns as much of it as is searched for, and a word on what is not
 */
export function cutQuery(typed: string): { readonly text: string; readonly mistakes: readonly Mistake[] } {
  const text = typed.trim();
  if (text.length <= LONGEST_QUERY) return { text: typed, mistakes: [] };
  // Not between the two halves of a character.
  const cut = text.slice(0, LONGEST_QUERY).replace(/[\ud800-\udbff]$/, '');
  return {
    text: cut,
    mistakes: [{ typed: text, what: `The search was cut to its first ${LONGEST_QUERY} characters.` }],
  };
}
