import type { Lexicon } from './lexicon.ts';

/** One thing that is searched for, and the ways in which it may be written. */
export interface Unit {
  /** The words typed for it. */
  readonly typed: string;
  readonly ways: readonly Way[];
  /** Set if the words typed are in no paper and others were put in their place. */
  readonly corrected?: string;
}

interface Way {
  /** Words that must all be there. */
  readonly words: string;
  /** How far this way of writing counts, 0 to 1. */
  readonly weight: number;
}

/** Another way of writing the same word counts as much; a short form or what it stands for, nearly. */
const SAME = 1;
const ACRONYM = 0.85;
const CORRECTED = 0.9;
const APART = 0.7;

/**
 * @param terms words in lower case
 * @param lexicon the words and short forms that are known
 * @returns what to look for: words that are written together or apart, long or short, in British or American
 *   spelling count as one
 */
export function unitsOf(terms: readonly string[], lexicon: Lexicon): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < terms.length;) {
    const long = longForm(terms, at, lexicon);
    if (long) {
      units.push(long.unit);
      at += long.length;
      continue;
    }
    const word = terms[at] ?? '';
    const next = terms[at + 1];
    if (next !== undefined && joinedIsKnown(word, next, lexicon)) {
      units.push({
        typed: `${word} ${next}`,
        ways: [
          { words: word + next, weight: SAME },
          { words: `${word} ${next}`, weight: APART },
        ],
      });
      at += 2;
      continue;
    }
    units.push(single(word, lexicon));
    at += 1;
  }
  return units;
}

function single(word: string, lexicon: Lexicon): Unit {
  const ways: Way[] = [{ words: word, weight: SAME }];
  const parts = word.split(/[-/_]+/).filter(Boolean);
  if (parts.length > 1) ways.push({ words: parts.join(''), weight: SAME }, { words: parts.join(' '), weight: APART });
  for (const variant of spellings(word)) {
    if (lexicon.frequency(variant) > 0) ways.push({ words: variant, weight: SAME });
  }
  for (const meaning of meanings(word, lexicon)) ways.push({ words: meaning, weight: ACRONYM });
  if (parts.length > 1 || ways.length > 1 || isKnown(word, lexicon)) return { typed: word, ways };
  const corrected = lexicon.correct(word);
  if (corrected === undefined) return { typed: word, ways };
  const instead = single(corrected, lexicon).ways.map((way) => ({ ...way, weight: way.weight * CORRECTED }));
  return { typed: word, ways: instead, corrected };
}

/** Whether the word, one that it is the beginning of, or the same word in another number is in some paper. */
function isKnown(word: string, lexicon: Lexicon): boolean {
  return lexicon.begins(word) || stems(word).some((stem) => lexicon.frequency(stem) > 0);
}

function stems(word: string): readonly string[] {
  return [
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/(?:ing|ed)$/, ''),
    word.replace(/(?:ing|ed)$/, 'e'),
  ];
}

function meanings(word: string, lexicon: Lexicon): readonly string[] {
  return lexicon.acronyms[word] ?? lexicon.acronyms[word.replace(/s$/, '')] ?? [];
}

/** British and American spellings of a word, both ways. */
function spellings(word: string): readonly string[] {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
    [/iz(e|ed|es|er|ers|ing|ation|ations)$/, 'is$1'],
    [/our(s|ed|ing|al|ite)?$/, 'or$1'],
    [/or(s|ed|ing|al|ite)?$/, 'our$1'],
    [/ll(ed|ing|er|ers)$/, 'l$1'],
    [/([^l])l(ed|ing|er|ers)$/, '$1ll$2'],
    [/yse(d|r|s)?$/, 'yze$1'],
    [/yze(d|r|s)?$/, 'yse$1'],
    [/tre(s)?$/, 'ter$1'],
    [/ogue(s)?$/, 'og$1'],
  ];
  return rules.filter(([pattern]) => pattern.test(word)).map(([pattern, other]) => word.replace(pattern, other));
}

function joinedIsKnown(word: string, next: string, lexicon: Lexicon): boolean {
  const joined = word + next;
  return (
    joined.length > 5 && [joined, ...stems(joined), ...spellings(joined)].some((form) => lexicon.frequency(form) > 0)
  );
}

/** Words that a short form stands for: the longest run of them from here on. */
function longForm(terms: readonly string[], at: number, lexicon: Lexicon): { unit: Unit; length: number } | undefined {
  let best: { unit: Unit; length: number } | undefined;
  for (const [acronym, meanings] of Object.entries(lexicon.acronyms)) {
    for (const meaning of meanings) {
      const words = meaning.split(' ');
      if (words.length < 2 || words.length <= (best?.length ?? 0)) continue;
      const length = runLength(terms, at, words);
      if (length === 0) continue;
      const ways = [
        { words: words.join(' '), weight: SAME },
        { words: acronym, weight: ACRONYM },
      ];
      best = { unit: { typed: terms.slice(at, at + length).join(' '), ways }, length };
    }
  }
  return best;
}

/** How many terms spell the words, however they are joined: `fine-tuning`, `fine tuning`, `finetuning`; 0 if none do. */
function runLength(terms: readonly string[], at: number, words: readonly string[]): number {
  const wanted = words.map((word) => word.replace(/s$/, '')).join('');
  let spelled = '';
  for (let end = at; end < terms.length; end++) {
    spelled += (terms[end] ?? '').replace(/[-/_]/g, '').replace(/s$/, '');
    if (spelled === wanted) return end - at + 1;
    if (!wanted.startsWith(spelled)) return 0;
  }
  return 0;
}
