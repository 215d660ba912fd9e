import type { PaperText } from '../model/paper.ts';
import { QUERY_STOP_WORDS } from '../text/stop-words.ts';
import { countTerms, type CountedTerms, type KnownTerms } from './terms.ts';
import { wordRuns, type Token, type WordRun } from './word-runs.ts';
import type { Telling } from './word-statistics.ts';

/** What is known of a term that two texts may share. */
export interface SharedTerm {
  /** What it adds to how similar they are. */
  readonly part: number;
  readonly telling: Telling;
  /** How often it stands in the text that has it more often; in a title it counts twice. */
  readonly often: number;
}

type Known = (term: string) => SharedTerm | undefined;

const REASONS = 3;
/** A word that both papers say but once is of their language, not of their subject. */
const LEAST_OFTEN = 2;
/** Words of a phrase, little ones between them included: “mixture of experts”. */
const LONGEST_PHRASE = 4;
const SHORTEST_WORD = 3;

/**
 * Names what a text has in common with others: phrases, as “mixture of experts” says more than “mixture” and “expert”,
 * and of single words those that tell what a text is about.
 * @param known terms of words, if other texts were read with them too
 * @returns for another text, and what is known of each term that brought both together, a few words and phrases as the
 *   first text has them, the weightiest first; none if they share no telling one
 */
export function sharedWords(mine: PaperText, known: KnownTerms = new Map()) {
  const [runs, counts] = [wordRuns(mine, known), countTerms(mine, known)];
  return (theirs: PaperText, shared: Known): readonly string[] => {
    const myPhrases = phrasesOf(runs, shared);
    const otherPhrases = myPhrases.size > 0 ? phrasesOf(wordRuns(theirs, known), shared) : myPhrases;
    const phrases = [...myPhrases].flatMap(([key, phrase]) => (otherPhrases.has(key) ? [phrase] : []));
    const all = [...phrases, ...tellingWords(counts, shared)];
    const chosen: Shared[] = [];
    for (const reason of all.sort((a, b) => b.part - a.part || b.text.length - a.text.length)) {
      if (chosen.length === REASONS) break;
      const roots = chosen.flatMap(({ terms }) => terms.map(root));
      if (!reason.terms.some((term) => roots.includes(root(term)))) chosen.push(reason);
    }
    return chosen
      .map(({ text, terms: [term, ...others] }) =>
        term === undefined || others.length > 0 ? text : withNext(text, term, runs, theirs),
      )
      .map((text) => inLowerCase(text, mine, theirs));
  };
}

interface Shared {
  readonly text: string;
  readonly part: number;
  readonly terms: readonly string[];
}

function tellingWords(counts: CountedTerms, shared: Known): readonly Shared[] {
  return [...counts].flatMap(([term, { form }]) => {
    const { part, telling, often } = shared(term) ?? NOT_SHARED;
    if (telling !== 'alone' || often < LEAST_OFTEN || form.length < SHORTEST_WORD) return [];
    return [{ text: form, part, terms: [term] }];
  });
}

const NOT_SHARED: SharedTerm = { part: 0, telling: 'nothing', often: 0 };

/** Phrases by what they are without endings, that begin and end with telling words. */
function phrasesOf(runs: readonly WordRun[], known: Known): ReadonlyMap<string, Shared> {
  const phrases = new Map<string, Shared>();
  for (const { text, tokens } of runs) {
    for (const [from, { term }] of tokens.entries()) {
      if (term === undefined || known(term) === undefined) continue;
      for (let to = from + 2; to <= Math.min(tokens.length, from + LONGEST_PHRASE); to++) {
        const part = tokens.slice(from, to);
        const key = part.map(({ word, term }) => term ?? word.toLowerCase()).join(' ');
        const phrase = phrases.has(key) ? undefined : phraseOf(part, text, known);
        if (phrase) phrases.set(key, phrase);
      }
    }
  }
  return phrases;
}

/** A phrase that names a subject: all of its words tell something, but for little ones within, and one tells by itself. */
function phraseOf(tokens: readonly Token[], text: string, known: Known): Shared | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first?.term === undefined || last?.term === undefined) return undefined;
  const found = tokens.flatMap(({ term }) => (term === undefined ? [] : [{ term, ...known(term) }]));
  if (found.some(({ telling }) => telling !== 'alone' && telling !== 'beside')) return undefined;
  if (!found.some(({ telling }) => telling === 'alone')) return undefined;
  return {
    text: text.slice(first.start, last.end),
    part: found.reduce((sum, { part = 0 }) => sum + part, 0),
    terms: found.map(({ term }) => term),
  };
}

/** “Reinforcement” alone is half a name: with it stands what always follows it in one text, and does in the other. */
function withNext(form: string, term: string, runs: readonly WordRun[], { title, abstract }: PaperText): string {
  const followers = runs.flatMap(({ tokens }) =>
    tokens.flatMap((token, nth) => (token.term === term ? [tokens[nth + 1]?.word.toLowerCase() ?? ''] : [])),
  );
  const [only = ''] = followers;
  if (only === '' || QUERY_STOP_WORDS.has(only) || followers.some((word) => word !== only)) return form;
  const name = `${form} ${only}`;
  return `${title}\n${abstract}`.toLowerCase().includes(name.toLowerCase()) ? name : form;
}

/** “Quantized” and “quantization” are one reason. */
function root(term: string): string {
  return term.slice(0, 6);
}

/** A word has a capital at the beginning of a title or sentence too: where a text has it without, so has the reader. */
function inLowerCase(text: string, ...papers: readonly PaperText[]): string {
  const lower = text.toLowerCase();
  return papers.some(({ title, abstract }) => title.includes(lower) || abstract.includes(lower)) ? lower : text;
}
