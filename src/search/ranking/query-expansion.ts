import { slipsBetween, type Lexicon } from './lexicon.ts';

/** One thing that is searched for, and the ways in which it may be written. */
export interface QueryTerm {
  /** The words typed for it. */
  readonly typed: string;
  readonly variants: readonly Variant[];
  /** Other names for it, which are looked up only where the variants find few papers. */
  readonly names?: readonly Variant[];
  /** The words one by one, where together they stand for one thing: a paper with some of them is better than none. */
  readonly components?: readonly string[];
  /** Set if the words typed are in no paper and others were put in their place. */
  readonly corrected?: string;
}

interface Variant {
  /** Words that must all be there. */
  readonly words: string;
  /** How far it counts, 0 to 1. */
  readonly weight: number;
}

/** Another way of writing the same word counts as much; a short form or what it stands for, nearly. */
const SAME = 1;
const ACRONYM = 0.85;
const CORRECTED = 0.9;
const APART = 0.7;

/** A query of more unknown words is not one with slips: each correction goes through all words. */
const MOST_CORRECTIONS = 10;
/** What has more hyphens is not a word that may be written apart. */
const MOST_COMPONENTS = 8;

/**
 * @param terms words in lower case
 * @param known the words and short forms that are known
 * @returns what to look for: words that are written together or apart, long or short, in British or American
 *   spelling count as one
 */
export function expandQuery(terms: readonly string[], known: Lexicon): readonly QueryTerm[] {
  const lexicon = sparing(known);
  const queryTerms: QueryTerm[] = [];
  const meant = terms.map((word) => single(word, lexicon).corrected ?? word);
  for (let at = 0; at < terms.length;) {
    const long = longForm(meant, at, lexicon);
    if (long) {
      const typed = terms.slice(at, at + long.length).join(' ');
      queryTerms.push(typed === long.term.typed ? long.term : { ...long.term, typed, corrected: long.term.typed });
      at += long.length;
      continue;
    }
    const word = terms[at] ?? '';
    const next = terms[at + 1];
    if (next !== undefined && joinedIsKnown(word, next, lexicon)) {
      queryTerms.push({
        typed: `${word} ${next}`,
        variants: [
          { words: word + next, weight: SAME },
          { words: `${word} ${next}`, weight: APART },
        ],
        components: [word, next],
      });
      at += 2;
      continue;
    }
    queryTerms.push(single(word, lexicon));
    at += 1;
  }
  return queryTerms;
}

/** The same lexicon, which corrects some words only. */
function sparing(lexicon: Lexicon): Lexicon {
  const tried = new Set<string>();
  return {
    ...lexicon,
    correct(word) {
      if (!tried.has(word) && tried.size >= MOST_CORRECTIONS) return undefined;
      tried.add(word);
      return lexicon.correct(word);
    },
  };
}

function single(word: string, lexicon: Lexicon): QueryTerm {
  const variants: Variant[] = [{ words: word, weight: SAME }];
  const components = word.split(/[-/_]+/).filter(Boolean);
  if (components.length > 1 && components.length <= MOST_COMPONENTS)
    variants.push({ words: components.join(''), weight: SAME }, { words: components.join(' '), weight: APART });
  for (const spelling of spellings(word)) {
    if (lexicon.frequency(spelling) > 0) variants.push({ words: spelling, weight: SAME });
  }
  const known = meanings(word, lexicon).map((words) => ({ words, weight: ACRONYM }));
  const names = known.length > 0 && { names: known };
  const form = variants.length === 1 && !names && !lexicon.begins(word) ? lexicon.form(word) : undefined;
  if (form !== undefined && isSlip(word, form)) return instead(word, form, lexicon);
  if (form !== undefined) variants.push({ words: form, weight: SAME });
  if (components.length > 1 || variants.length > 1 || names || isKnown(word, lexicon))
    return { typed: word, variants, ...names };
  const corrected = lexicon.correct(word);
  return corrected === undefined ? { typed: word, variants } : instead(word, corrected, lexicon);
}

function instead(word: string, corrected: string, lexicon: Lexicon): QueryTerm {
  const { variants, names } = single(corrected, lexicon);
  const less = (all: readonly Variant[]) => all.map((variant) => ({ ...variant, weight: variant.weight * CORRECTED }));
  return { typed: word, variants: less(variants), ...(names && { names: less(names) }), corrected };
}

/** A word with the same ending, one letter away, is not another form of it but what was meant: reinforc(e)ment. */
function isSlip(word: string, form: string): boolean {
  return word.length > 5 && word.slice(-3) === form.slice(-3) && slipsBetween(word, form, 1) === 1;
}

/** Whether the word, one that it is the beginning of, or the same word in another number is in some paper. */
function isKnown(word: string, lexicon: Lexicon): boolean {
  return lexicon.begins(word) || lexicon.knows(word);
}

function meanings(word: string, lexicon: Lexicon): readonly string[] {
  const known = [word, word.replace(/s$/, '')].find((form) => Object.hasOwn(lexicon.acronyms, form));
  return known === undefined ? [] : (lexicon.acronyms[known] ?? []);
}

/** British and American spellings of a word, both ways. */
function spellings(word: string): readonly string[] {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
    [/iz(e|ed|es|er|ers|ing|ation|ations)$/, 'is$1'],
    // Not `four` and `for`, `filled` and `filed`: the words that differ are longer.
    [/(?<=...)our(s|ed|ing|al|ite)?$/, 'or$1'],
    [/(?<=...)or(s|ed|ing|al|ite)?$/, 'our$1'],
    [/(?<=[aeiou][^aeiou]+[aeiou])ll(ed|ing|er|ers)$/, 'l$1'],
    [/(?<=[aeiou][^aeiou]+[aeiou])l(ed|ing|er|ers)$/, 'll$1'],
    [/ys(e|ed|er|ers|es|ing)$/, 'yz$1'],
    [/yz(e|ed|er|ers|es|ing)$/, 'ys$1'],
    [/tre(s)?$/, 'ter$1'],
    [/ter(s)?$/, 'tre$1'],
    [/ogue(s)?$/, 'og$1'],
    [/og(s)?$/, 'ogue$1'],
  ];
  return rules.filter(([pattern]) => pattern.test(word)).map(([pattern, other]) => word.replace(pattern, other));
}

function joinedIsKnown(word: string, next: string, lexicon: Lexicon): boolean {
  const joined = word + next;
  return joined.length > 5 && (lexicon.knows(joined) || spellings(joined).some((form) => lexicon.frequency(form) > 0));
}

/** Words that a short form stands for: the longest run of them from here on. */
function longForm(
  terms: readonly string[],
  at: number,
  lexicon: Lexicon,
): { term: QueryTerm; length: number } | undefined {
  let best: { term: QueryTerm; length: number } | undefined;
  for (const [acronym, meanings] of Object.entries(lexicon.acronyms)) {
    for (const meaning of meanings) {
      const words = meaning.split(' ');
      if (words.length < 2 || words.length <= (best?.length ?? 0)) continue;
      const length = runLength(terms, at, words);
      if (length === 0) continue;
      const typed = terms.slice(at, at + length).join(' ');
      const long = [...new Set([words.join(' '), typed])].map((text) => ({ words: text, weight: SAME }));
      const components = terms.slice(at, at + length);
      const names = [{ words: acronym, weight: ACRONYM }];
      best = { term: { typed, variants: long, names, ...(length > 1 && { components }) }, length };
    }
  }
  return best;
}

/** How many terms spell the words, however they are joined: `fine-tuning`, `fine tuning`, `finetuning`; 0 if none do. */
function runLength(terms: readonly string[], at: number, words: readonly string[]): number {
  const wanted = words.map(oneSpelling).join('');
  let spelled = '';
  for (let end = at; end < terms.length; end++) {
    spelled += oneSpelling((terms[end] ?? '').replace(/[-/_]/g, ''));
    if (spelled === wanted) return end - at + 1;
    if (!wanted.startsWith(spelled)) return 0;
  }
  return 0;
}

/** The same for singular and plural, `optimisation` and `optimization`. */
function oneSpelling(word: string): string {
  return word.replace(/s$/, '').replace(/is(e|ed|er|ing|ation)$/, 'iz$1');
}
