import type { PaperText } from '../model/paper.ts';
import { ABSTRACT_STOP_WORDS } from '../text/stop-words.ts';

/** A term of a text: how often it stands there, and as what. */
export interface CountedTerm {
  count: number;
  /** The word as the text has it, for readers. */
  readonly form: string;
}

/** Words of a title are chosen with care. */
const TITLE_WEIGHT = 2;

/**
 * @param known terms by the words that they were made from: give the same map for all papers, as words recur
 * @returns the terms of a paper: words in lower case without hyphens and plural endings; stop words and numbers left out
 */
export function termsOf(
  { title, abstract }: PaperText,
  known = new Map<string, string | undefined>(),
): ReadonlyMap<string, CountedTerm> {
  const terms = new Map<string, CountedTerm>();
  for (const [text, weight] of [
    [title, TITLE_WEIGHT],
    [abstract, 1],
  ] as const) {
    // TeX’s commands are no words.
    for (const [form] of text.replace(/\\[a-z]+/gi, ' ').matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)) {
      if (!known.has(form)) known.set(form, termOf(form.toLowerCase()));
      const term = known.get(form);
      if (term === undefined) continue;
      const counted = terms.get(term);
      if (counted) counted.count += weight;
      else terms.set(term, { count: weight, form });
    }
  }
  return terms;
}

const STOP_TERMS = new Set([...ABSTRACT_STOP_WORDS].map(singular));

/** Tells how, not what; “family” and “anomaly” are none. */
const ADVERB = /(?:[^ib]l|al|iv|t|r|d|s|n)ly$/;

function termOf(word: string): string | undefined {
  const term = singular(word);
  if (term.length < 2 || term.length > 30 || !/\p{L}{2}/u.test(term)) return undefined;
  return STOP_TERMS.has(term) || ADVERB.test(term) ? undefined : term;
}

/** Plurals, possessives and hyphens away: enough for English, and harmless elsewhere. */
function singular(word: string): string {
  const plain = word.replace(/[’']s?$/, '').replace(/[-’']/g, '');
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  return plain.length > 3 && /[^su]s$/.test(plain) ? plain.slice(0, -1) : plain;
}
