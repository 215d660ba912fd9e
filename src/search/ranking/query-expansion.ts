import { indexWords } from '../index/index-words.ts';
import { compoundOf, joinedAt } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { longFormAt } from './long-forms.ts';
import { spellings } from './spellings.ts';

/** One thing that is searched for, and the ways in which it may be written. */
export interface QueryTerm {
  /** The words typed for it. */
  readonly typed: string;
  /** None, if no paper has it in any way. */
  readonly variants: readonly Variant[];
  /** Other names for it, which are looked up only where the variants find few papers. */
  readonly names?: readonly Variant[];
  /** The words one by one, where together they stand for one thing: a paper with some of them is better than none. */
  readonly components?: readonly string[];
  /** Words that readers use for these, if few papers have them: those were looked up too. */
  readonly synonyms?: readonly string[];
  /** Set if the words typed are in no paper and others were put in their place. */
  readonly corrected?: string;
  /** Set if a word is in no paper and may be the beginning of these. */
  readonly completed?: readonly string[];
}

interface Variant {
  /** Words that must all be there, or a phrase in quotation marks. */
  readonly words: string;
  /** How far it counts, 0 to 1. */
  readonly weight: number;
}

/** Another way of writing the same word counts as much; a short form or what it stands for, nearly. */
const SAME = 1;
const ACRONYM = 0.85;
const CORRECTED = 0.9;
const COMPLETED = 0.8;
const APART = 0.7;
/** Words that one in the middle of being typed may become. */
const MOST_COMPLETIONS = 8;
const LEAST_BEGUN = 3;

/** What was found out of words that no paper has. */
export interface Meant {
  /** The word that is meant by one that was mistyped. */
  readonly corrections: ReadonlyMap<string, string>;
  /** Words of the language, which are not the beginning of another one. */
  readonly whole: ReadonlySet<string>;
  /** Words that papers have, though too few for the lexicon to have them. */
  readonly rare: ReadonlySet<string>;
}

const NOTHING_MEANT: Meant = { corrections: new Map(), whole: new Set(), rare: new Set() };

/**
 * @param terms words in lower case
 * @param lexicon the words and short forms that are known
 * @param meant what is known of words that no paper has
 * @returns what to look for: words that are written together or apart, long or short, in British or American
 *   spelling count as one
 */
export function expandQuery(
  terms: readonly string[],
  lexicon: Lexicon,
  meant: Meant = NOTHING_MEANT,
): readonly QueryTerm[] {
  const queryTerms: QueryTerm[] = [];
  const corrected = terms.map((word) => meant.corrections.get(word) ?? word);
  for (let at = 0; at < terms.length;) {
    const { term, length } = longForm(terms, corrected, at, lexicon) ??
      joined(terms, at, lexicon) ?? { term: single(terms, at, lexicon, meant), length: 1 };
    queryTerms.push(term);
    at += length;
  }
  return queryTerms;
}

/**
 * @param word in lower case
 * @returns whether papers have the word: in another form or spelling, in its parts, or under another name
 */
export function isKnown(word: string, lexicon: Lexicon): boolean {
  return (
    variantsOf(word, lexicon).length > 0 ||
    meanings(word, lexicon).length > 0 ||
    compoundOf(word, lexicon) !== undefined
  );
}

interface Run {
  readonly term: QueryTerm;
  /** How many words it is of those typed. */
  readonly length: number;
}

function longForm(
  terms: readonly string[],
  corrected: readonly string[],
  at: number,
  lexicon: Lexicon,
): Run | undefined {
  const found = longFormAt(corrected, at, lexicon);
  if (!found) return undefined;
  const { acronym, meaning, length } = found;
  const [typed, read] = [terms, corrected].map((words) => words.slice(at, at + length).join(' ')) as [string, string];
  const variants = [...new Set([meaning, read])].map((words) => ({ words, weight: SAME }));
  const names = [{ words: acronym, weight: ACRONYM }];
  const components = length > 1 ? { components: corrected.slice(at, at + length) } : {};
  return { term: { typed, variants, names, ...components, ...(typed !== read && { corrected: read }) }, length };
}

function joined(terms: readonly string[], at: number, lexicon: Lexicon): Run | undefined {
  const length = joinedAt(terms, at, lexicon);
  if (length < 2) return undefined;
  const words = terms.slice(at, at + length);
  const typed = words.join(' ');
  const variants = [
    ...variantsOf(words.join(''), lexicon),
    { words: `"${typed}"`, weight: SAME },
    { words: typed, weight: APART },
  ];
  return { term: { typed, variants, components: words }, length };
}

function single(terms: readonly string[], at: number, lexicon: Lexicon, meant: Meant): QueryTerm {
  const word = terms[at] ?? '';
  const variants = variantsOf(word, lexicon);
  const known = meanings(word, lexicon).map((words) => ({ words, weight: ACRONYM }));
  const names = known.length > 0 ? { names: known } : {};
  const compound = compoundOf(word, lexicon);
  if (compound) {
    const { pieces, parts, together } = compound;
    const all = [
      ...variants,
      ...together.map((words) => ({ words, weight: SAME })),
      // One word alone is not the compound.
      ...(parts.length === 1 ? [] : [{ words: `"${pieces.join(' ')}"`, weight: SAME }]),
      ...(parts.length < 2 ? [] : [{ words: parts.join(' '), weight: APART }]),
    ];
    return { typed: word, variants: all, ...names, ...(parts.length > 0 && { components: parts }) };
  }
  if (variants.length > 0 || known.length > 0) return { typed: word, variants, ...names };
  if (meant.rare.has(word)) return { typed: word, variants: [{ words: word, weight: SAME }] };
  const corrected = meant.corrections.get(word);
  if (corrected !== undefined) {
    const better = single([corrected], 0, lexicon, NOTHING_MEANT);
    const less = (all: readonly Variant[] = []) =>
      all.map(({ words, weight }) => ({ words, weight: weight * CORRECTED }));
    return {
      ...better,
      typed: word,
      variants: less(better.variants),
      ...(better.names && { names: less(better.names) }),
      corrected,
    };
  }
  const isBegun = at === terms.length - 1 && word.length >= LEAST_BEGUN && !meant.whole.has(word);
  const completed = isBegun ? lexicon.completions(word).slice(0, MOST_COMPLETIONS) : [];
  if (completed.length === 0) return { typed: word, variants };
  return { typed: word, variants: completed.map((words) => ({ words, weight: COMPLETED })), completed };
}

/** The word itself and its spellings, as far as papers have them. */
function variantsOf(word: string, lexicon: Lexicon): readonly Variant[] {
  const isThere = (form: string) => {
    const words = indexWords(form).filter(({ whole }) => whole);
    return words.length > 0 && words.every(({ whole }) => lexicon.knows(whole));
  };
  return [word, ...spellings(word)].filter(isThere).map((words) => ({ words, weight: SAME }));
}

function meanings(word: string, lexicon: Lexicon): readonly string[] {
  const known = [word, word.replace(/s$/, '')].find((form) => Object.hasOwn(lexicon.acronyms, form));
  return known === undefined
    ? []
    : (lexicon.acronyms[known] ?? []).filter((meaning) => meaning.split(' ').every((part) => lexicon.knows(part)));
}
