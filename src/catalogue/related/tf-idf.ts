import type { PaperText } from '../model/paper.ts';
import { ABSTRACT_STOP_WORDS } from '../text/stop-words.ts';

/** A paper’s terms by number, heaviest first; the vector’s length is one. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly forms: readonly string[];
}

/** Telling terms kept of a paper. */
const TERMS = 32;

/**
 * TF-IDF in its form ltc: the logarithm of how often a term stands in a paper, times how few papers have it, and the
 * vector's length made one (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 6.4).
 * @returns the vector of each paper, cut to its heaviest terms
 */
export function tfIdf(papers: readonly PaperText[]): readonly TermVector[] {
  const known = new Map<string, string | undefined>();
  const counted = papers.map((paper) => termsOf(paper, known));
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  for (const terms of counted) {
    for (const term of terms.keys()) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      frequencies[number] = (frequencies[number] ?? 0) + 1;
    }
  }
  return counted.map((terms) => {
    const heaviest = [...terms]
      .map(([term, { count, form }]) => {
        const number = numbers.get(term) ?? 0;
        const frequency = frequencies[number] ?? 1;
        // A word of one paper makes it like no other.
        const weight = frequency === 1 ? 0 : (1 + Math.log(count)) * Math.log(papers.length / frequency);
        return { number, form, weight };
      })
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || a.number - b.number)
      .slice(0, TERMS);
    const length = Math.hypot(...heaviest.map(({ weight }) => weight));
    return {
      terms: Int32Array.from(heaviest, ({ number }) => number),
      weights: Float64Array.from(heaviest, ({ weight }) => weight / length),
      forms: heaviest.map(({ form }) => form),
    };
  });
}

/** A term of a text: how often it stands there, and as what. */
interface CountedTerm {
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
function termsOf(
  { title, abstract }: PaperText,
  known: Map<string, string | undefined>,
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
