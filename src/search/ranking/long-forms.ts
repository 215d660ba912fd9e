import type { Lexicon } from './lexicon.ts';

/** Words that a short form stands for. */
export interface LongForm {
  readonly acronym: string;
  /** As the short form is explained. */
  readonly meaning: string;
  /** How many words of the search it is. */
  readonly length: number;
}

/** @returns the longest run of words from here on that a short form stands for */
export function longFormAt(
  terms: readonly string[],
  at: number,
  { acronyms }: Pick<Lexicon, 'acronyms'>,
): LongForm | undefined {
  let best: LongForm | undefined;
  let most = 1;
  for (const [acronym, meanings] of Object.entries(acronyms)) {
    for (const meaning of meanings) {
      const words = meaning.split(' ');
      if (words.length <= most) continue;
      const length = runLength(terms, at, words);
      if (length > 0) [best, most] = [{ acronym, meaning, length }, words.length];
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
