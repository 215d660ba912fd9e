import { nameWords } from '../../catalogue/text/folded-name.ts';
import type { NameLookup, NameRow } from '../index/name-files.ts';
import type { Lexicon } from './lexicon.ts';
import { correctSlip, slipsBetween } from './slips.ts';

/** Words of a search that are a name. */
export interface NameMatch {
  /** Places of the words in the search. */
  readonly at: readonly number[];
  /** What each paper has of it, to be said: `author Tim Dettmers`. */
  readonly labels: ReadonlyMap<number, string>;
  /** Whether the words are looked for as a name alone, and not in the texts. */
  readonly isTaken: boolean;
}

export interface NameSources {
  readonly names: NameLookup;
  readonly lexicon: Lexicon;
  readonly isEnglish: (word: string) => Promise<boolean>;
  /** Years of each paper. */
  readonly years: readonly (readonly string[])[];
}

/** Words of one name that are looked for together. */
const LONGEST_NAME = 4;
/** A longer search is no search for a person. */
const MOST_WORDS = 8;
/** Alone, a shorter word is more often something else. */
const LEAST_LETTERS = 3;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Finds the people, venues and years among words. A word that texts have is one only beside another word of the same name,
 * or alone; so a search for `long context` is never one for Mr Long.
 * @param words in lower case, without such as tell nothing
 */
export async function findNames(words: readonly string[], sources: NameSources): Promise<readonly NameMatch[]> {
  const { lexicon } = sources;
  const isText = (word: string) => lexicon.knows(word) || Object.hasOwn(lexicon.acronyms, word);
  const isName = (word: string) => /^\p{L}[\p{L}\p{M}'’.-]+$/u.test(word);
  const years = words.flatMap((word, at) => yearMatch(word, at, sources, isText(word)));
  // What may yet become a word of the texts is not looked up at every keystroke.
  const isBegun = (word: string) => word === words.at(-1) && lexicon.completions(word).length > 0;
  const isWorthIt = words.length === 1 || words.some((word) => isName(word) && !isText(word) && !isBegun(word));
  if (!isWorthIt || words.length > MOST_WORDS) return years;
  const rows = await Promise.all(words.map(async (word) => (isName(word) ? rowsOf(word, isText(word), sources) : [])));
  const matches: NameMatch[] = [];
  for (let at = 0; at < words.length;) {
    const found = longestFrom(at, words, rows, isText);
    if (found) matches.push(found);
    at += found?.at.length ?? 1;
  }
  const taken = new Set(matches.flatMap((match) => match.at));
  return [...matches, ...years.filter((match) => !match.at.some((place) => taken.has(place)))];
}

/** The names with a word, or with the one that is meant by it. */
async function rowsOf(word: string, isText: boolean, sources: NameSources): Promise<readonly NameRow[]> {
  const { names, lexicon, isEnglish } = sources;
  const [folded = '', ...others] = nameWords(word);
  const found = await names.exact(folded);
  // `Ragan-Kelley` is two words of one name.
  const exact = found.filter(([, , name]) => others.every((other) => nameWords(name).includes(other)));
  if (exact.length > 0 || others.length > 0 || isText || (await isEnglish(word))) return exact;
  const near = await names.alike(folded);
  const known = [...new Set(near.map(([own]) => own))];
  const meant = correctSlip(folded, {
    beginning: (start) => known.filter((own) => own.startsWith(start)),
    frequency: () => 1,
  });
  if (meant === undefined) return [];
  const other = lexicon.correct(word);
  const isNearer = other === undefined || slipsBetween(folded, meant, 3) < slipsBetween(word, other, 3);
  return isNearer ? near.filter(([own]) => own === meant) : [];
}

function longestFrom(
  at: number,
  words: readonly string[],
  rows: readonly (readonly NameRow[])[],
  isText: (word: string) => boolean,
): NameMatch | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const run = words.slice(at, at + length);
    const names = run.map((word, nth) => (YEAR.test(word) ? word : (rows[at + nth] ?? [])));
    const [first, ...others] = names;
    if (first === undefined || typeof first === 'string') return undefined;
    const common = first.filter(([, kind, name]) =>
      others.every((other) =>
        typeof other === 'string'
          ? name.includes(other)
          : other.some(([, its, label]) => its === kind && label === name),
      ),
    );
    const isNameOnly = run.every((word) => !isText(word) || /^\d+$/.test(word));
    const isEnough = length > 1 ? run.some((word) => !isText(word)) : isNameOnly || words.length === 1;
    const isLong = length > 1 || (run[0] ?? '').length >= LEAST_LETTERS;
    if (common.length === 0 || !isEnough || !isLong) continue;
    const labels = new Map(
      common.flatMap(([, kind, name, places]) => places.map((place) => [place, `${kind} ${name}`] as const)),
    );
    return { at: run.map((_, nth) => at + nth), labels, isTaken: isNameOnly || length > 1 };
  }
  return undefined;
}

function yearMatch(word: string, at: number, { years }: NameSources, isText: boolean): readonly NameMatch[] {
  if (!YEAR.test(word)) return [];
  const places = years.flatMap((own, place) => (own.includes(word) ? [place] : []));
  if (places.length === 0) return [];
  return [{ at: [at], labels: new Map(places.map((place) => [place, word])), isTaken: !isText }];
}
