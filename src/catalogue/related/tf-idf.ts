import type { PaperText } from '../model/paper.ts';

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
 * @returns the terms of a paper: words in lower case without hyphens and plural endings; empty words and numbers left out
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

/** Words that join or praise: with them two abstracts share their style, not their subject. */
const EMPTY = new Set(
  `about above across achieve achieves after all also although among an and another any approach approaches are as at
  available based be because been being benchmark benchmarks best better between both but by can code compared comparable
  current demonstrate demonstrates despite different do does due each effective effectiveness efficient enable enables
  especially even evaluate evaluation existing experiment experiments extensive find first five for four from further
  furthermore github have has how however https http www com org if important improve improved improvement improves in
  including increase into introduce is it its key large larger less leverage limited many may method methods model models
  more moreover most much need new no not novel number of often on one only or other our out outperform outperforms over
  paper parameter parameters perform performance potential present previous prior problem propose proposed provide
  provides recent recently reduce release result results same several show shown shows significant significantly small
  smaller so some such state strong study superior task tasks than that the their them then there these they this those
  three through thus to two under up us use used uses using various via we well were what when where whether which while
  who will with within without work works yet you your would could should during up up-to art sota publicly high higher
  low lower million billion trillion like across make makes making make still address addresses challenge challenges type
  types usage cost costs full set sets case cases suitable contain contains allow allows require requires remain remains
  capability capabilities human provide explore human-like size sizes scale scales datum data dataset datasets training
  train trained learn learning language llm llms ai nlp`
    .split(/\s+/)
    .map(stem),
);

/** Tells how, not what; “family” and “anomaly” are none. */
const ADVERB = /(?:[^ib]l|al|iv|t|r|d|s|n)ly$/;

function termOf(word: string): string | undefined {
  const term = stem(word);
  if (term.length < 2 || term.length > 30 || !/\p{L}{2}/u.test(term)) return undefined;
  return EMPTY.has(term) || ADVERB.test(term) ? undefined : term;
}

/** Plurals, possessives and hyphens away: enough for English, and harmless elsewhere. */
function stem(word: string): string {
  const plain = word.replace(/[’']s?$/, '').replace(/[-’']/g, '');
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  return plain.length > 3 && /[^su]s$/.test(plain) ? plain.slice(0, -1) : plain;
}
