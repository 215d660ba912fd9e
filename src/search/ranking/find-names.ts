import { nameWords } from '../../catalogue/text/folded-name.ts';
import { QUERY_STOP_WORDS } from '../../catalogue/text/stop-words.ts';
import type { NameKind, NameLookup, NameRow } from '../index/name-files.ts';
import type { Lexicon } from './lexicon.ts';
import { nearNames } from './near-names.ts';
import { slipsBetween } from './slips.ts';

/** Words of a search that are a name. */
export interface NameMatch {
  readonly words: readonly string[];
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
/** Among others, a shorter word is more often something else. */
const LEAST_LETTERS = 3;
const YEAR = /^(?:19|20)\d\d$/;
const INITIALS = /^\p{L}(?:[.-]\p{L})*$/u;
const NAME = /^\p{L}[\p{L}\p{M}'’.-]+$/u;

type Words = Omit<NameMatch, 'isTaken'>;

/** The names that a word is a part of; or, of what too many names have to be looked up by it, whether one has it. */
type NamePart = readonly NameRow[] | ((name: string, kind: NameKind) => boolean);

/**
 * Finds the people, venues and years among words. A word that texts have is one only beside another word of the same name,
 * or alone; so a search for `long context` is never one for Mr Long.
 * @param words in lower case, with those that are too common to search for: `An Yang` is a name
 */
export async function findNames(words: readonly string[], sources: NameSources): Promise<readonly NameMatch[]> {
  const { lexicon } = sources;
  const telling = words.filter((word) => !QUERY_STOP_WORDS.has(word));
  const isText = (word: string) =>
    lexicon.knows(word) || Object.hasOwn(lexicon.acronyms, word) || !telling.includes(word) || INITIALS.test(word);
  const taken = (match: Words): NameMatch => ({
    ...match,
    isTaken: match.words.length > 1 || !match.words.some(isText),
  });
  const years = words.flatMap((word) => yearMatch(word, sources));
  // What may yet become a word of the texts is not looked up at every keystroke.
  const isBegun = (word: string) => word === words.at(-1) && lexicon.completions(word).length > 0;
  const isName = (word: string) => NAME.test(word) && !isText(word) && !isBegun(word);
  const isWorthIt =
    telling.length === 1 || words.some((word) => isName(word) || YEAR.test(word) || INITIALS.test(word));
  if (!isWorthIt || telling.length > MOST_WORDS) return years.map(taken);
  const parts = await Promise.all(words.map((word) => partOf(word, isText(word), sources)));
  const matches: Words[] = [];
  for (let at = 0; at < words.length;) {
    const found = longestFrom(at, words, parts, (word) => isText(word) && telling.length > 1);
    if (found) matches.push(found);
    at += found?.words.length ?? 1;
  }
  const said = new Set(matches.flatMap((match) => match.words));
  return [...matches, ...years.filter((match) => !match.words.some((word) => said.has(word)))].map(taken);
}

async function partOf(word: string, isText: boolean, sources: NameSources): Promise<NamePart> {
  if (YEAR.test(word)) return (name, kind) => kind === 'venue' && name.includes(word);
  if (INITIALS.test(word)) return (name, kind) => kind === 'author' && hasParts(name, nameWords(word));
  if (QUERY_STOP_WORDS.has(word)) return (name) => nameWords(name).includes(word);
  return NAME.test(word) ? rowsOf(word, isText, sources) : [];
}

/** The names with a word, or with the one that is meant by it. */
async function rowsOf(word: string, isText: boolean, sources: NameSources): Promise<readonly NameRow[]> {
  const { names, lexicon, isEnglish } = sources;
  // `Ragan-Kelley` and `t.dettmers` are two words of one name.
  const [folded = '', ...others] = nameWords(word).toSorted((a, b) => b.length - a.length);
  const exact = (await names.exact(folded)).filter(([, , name]) => hasParts(name, others));
  if (exact.length > 0 || others.length > 0 || isText || (await isEnglish(word))) return exact;
  const near = await nearNames(folded, names);
  const meant = near[0]?.[0];
  if (meant === undefined) return [];
  const other = lexicon.correct(word);
  const isNearer = other === undefined || slipsBetween(folded, meant, 3) < slipsBetween(word, other, 3);
  return isNearer ? near : [];
}

/** @returns whether a name has all of these words; a single letter stands for a word that it begins */
function hasParts(name: string, parts: readonly string[]): boolean {
  const own = nameWords(name);
  return parts.every((part) => own.some((word) => (part.length === 1 ? word.startsWith(part) : word === part)));
}

/** @returns whether words are all of a name, be some of it initials */
function isWhole(name: string, words: readonly string[]): boolean {
  const [own, parts] = [nameWords(name), words.flatMap(nameWords)];
  return (
    parts.length > 1 &&
    own.every((word) => parts.some((part) => part === word || (part.length === 1 && word.startsWith(part))))
  );
}

function longestFrom(
  at: number,
  words: readonly string[],
  parts: readonly NamePart[],
  isText: (word: string) => boolean,
): Words | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const run = words.slice(at, at + length);
    const own = parts.slice(at, at + length);
    const rows = own.find((part): part is readonly NameRow[] => typeof part !== 'function') ?? [];
    const common = rows.filter(([, kind, name]) =>
      own.every((part) =>
        typeof part === 'function' ? part(name, kind) : part.some(([, its, label]) => its === kind && label === name),
      ),
    );
    const isName = run.some((word) => !isText(word)) && (words.length === 1 || run.join('').length >= LEAST_LETTERS);
    const named = isName ? common : common.filter(([, kind, name]) => kind === 'author' && isWhole(name, run));
    if (named.length === 0) continue;
    const labels = new Map(
      named.flatMap(([, kind, name, places]) => places.map((place) => [place, `${kind} ${name}`] as const)),
    );
    return { words: run, labels };
  }
  return undefined;
}

function yearMatch(word: string, { years }: NameSources): readonly Words[] {
  if (!YEAR.test(word)) return [];
  const places = years.flatMap((own, place) => (own.includes(word) ? [place] : []));
  if (places.length === 0) return [];
  return [{ words: [word], labels: new Map(places.map((place) => [place, word])) }];
}
