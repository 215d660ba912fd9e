import type { PaperText } from '../model/paper.ts';
import { ABSTRACT_STOP_WORDS } from '../text/stop-words.ts';

/** A term of a text: how often it stands there, and as what. */
export interface CountedTerm {
  /** A word of the title counts twice. */
  readonly count: number;
  /** The word as the text first has it, for readers. */
  readonly form: string;
}

export type CountedTerms = ReadonlyMap<string, CountedTerm>;

/** Words of a title are chosen with care. */
const TITLE_WEIGHT = 2;

/** Terms by the words that they were made from: with the same map for all papers each is made once, as words recur. */
export type KnownTerms = Map<string, string | undefined>;

/** @returns the terms of a paper: words in lower case without hyphens and plural endings; stop words and numbers left out
 */
export function countTerms({ title, abstract }: PaperText, known: KnownTerms = new Map()): CountedTerms {
  const terms = new Map<string, { count: number; form: string }>();
  for (const [text, weight] of [
    [title, TITLE_WEIGHT],
    [abstract, 1],
  ] as const) {
    for (const [form] of wordsOf(text)) {
      const term = termIn(known, form);
      if (term === undefined) continue;
      const counted = terms.get(term);
      if (counted) counted.count += weight;
      else terms.set(term, { count: weight, form });
    }
  }
  return terms;
}

/** @returns what `termOf` gives, made once */
export function termIn(known: KnownTerms, word: string): string | undefined {
  const found = known.get(word);
  if (found !== undefined || known.has(word)) return found;
  const term = termOf(word);
  known.set(word, term);
  return term;
}

/** @returns the words of a text in their order, with hyphens and apostrophes; TeX’s commands are no words */
export function wordsOf(text: string): Iterable<RegExpExecArray> {
  return text.replace(/\\[a-z]+/gi, (command) => ' '.repeat(command.length)).matchAll(WORD);
}

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

/** Tells how, not what; “family” and “anomaly” are none. */
const ADVERB = /(?:[^ib]l|al|iv|t|r|d|s|n)ly$/;

const LONGEST = 30;

/** @returns the term that a word stands for; undefined if it is a number, or tells nothing in any text */
export function termOf(word: string): string | undefined {
  const term = singular(word);
  if (term.length < 2 || term.length > LONGEST || !/\p{L}{2}/u.test(term)) return undefined;
  return STOP_TERMS.has(term) || ADVERB.test(term) ? undefined : term;
}

/** “GPUs”. */
const SHORT_FORMS = /(?<=\p{Lu})s$/u;

/** Capitals, plurals, possessives and hyphens away: enough for English, and harmless elsewhere. */
function singular(word: string): string {
  const plain = word
    .replace(SHORT_FORMS, '')
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/[-’']/g, '');
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  return plain.length > 3 && /[^su]s$/.test(plain) ? plain.slice(0, -1) : plain;
}

const STOP_TERMS: ReadonlySet<string> = /* @__PURE__ */ new Set([...ABSTRACT_STOP_WORDS].map(singular));
