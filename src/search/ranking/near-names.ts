import { nameWords } from '../../catalogue/text/folded-name.ts';
import type { NamedPapers, NameKind, NameLookup, NameRow } from '../index/name-files.ts';
import { correctSlip } from './slips.ts';

/** Files that are loaded to see what begins so. */
const MOST_FILES = 4;

/**
 * @param word folded, that no name has
 * @returns the names with the word that is likeliest meant by it; none if no word is near enough
 */
export async function nearNames(word: string, names: Pick<NameLookup, 'alike'>): Promise<readonly NameRow[]> {
  const near = await names.alike(word);
  const known = [...new Set(near.map(([own]) => own))];
  const meant = correctSlip(word, {
    beginning: (start) => known.filter((own) => own.startsWith(start)),
    frequency: () => 1,
  });
  return near.filter(([own]) => own === meant);
}

/**
 * @param typed what is typed of a name
 * @returns the names that may be meant by it, those of most papers first: such as begin so; or, if none does, such as are
 *   near
 */
export async function namesMeant(
  kind: NameKind,
  typed: string,
  names: Pick<NameLookup, 'named' | 'alike'>,
): Promise<readonly NamedPapers[]> {
  const begun = await names.named(kind, typed, MOST_FILES);
  if (begun.length > 0) return byPapers(begun);
  const words = await Promise.all(
    nameWords(typed).map(async (word) => {
      if ((await names.named(kind, word, MOST_FILES)).length > 0) return word;
      return (await nearNames(word, names)).find(([, own]) => own === kind)?.[0] ?? word;
    }),
  );
  return byPapers(await names.named(kind, words.join(' '), MOST_FILES));
}

function byPapers(names: readonly NamedPapers[]): readonly NamedPapers[] {
  return names.toSorted((a, b) => b.places.length - a.places.length || a.name.localeCompare(b.name, 'en'));
}
