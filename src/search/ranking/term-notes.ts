import type { QueryTerm } from './query-expansion.ts';

/**
 * @param isByMeaning whether papers were found by what the words mean
 * @returns what a reader is told of words that no paper has: what they were taken for, or that they were left aside
 */
export function termNotes(terms: readonly QueryTerm[], isByMeaning = false): readonly string[] {
  const missing = terms.filter(({ variants, names, components }) => !variants.length && !names && !components);
  const read = terms.flatMap(({ typed, corrected, completed }) => {
    if (corrected !== undefined) return [`“${typed}” is in no paper; this is what was found for “${corrected}”.`];
    return completed
      ? [`“${typed}” is in no paper; these have words that begin so: ${completed.slice(0, 3).join(', ')}.`]
      : [];
  });
  if (missing.length === 0) return read;
  const words = missing.map(({ typed }) => `“${typed}”`);
  const said = words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  const instead = isByMeaning ? '; papers that are near in meaning are shown as well' : '';
  return [...read, `No paper has ${said ?? ''}${instead}.`];
}
