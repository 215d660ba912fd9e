import { QUERY_STOP_WORDS } from '../../../../src/catalogue/text/stop-words.ts';
import type { Passage, PassageText } from '../passage/passage.ts';

/** What a model of areas looks at in a paper: words, pairs of words that follow each other, and the words of the title. */
export type AreaFeatures = ReadonlyMap<string, string>;

/** Words that abstracts of every kind have, in the form in which their spellings are one. */
const OF_ANY_ABSTRACT = new Set(
  `after all also approach art based better between both consider developed different doe each effectiveness enough existing
  experimental first found framework further given here high however important improved improvement least low many method more
  moreover most new novel one order original over present presented previous prior problem proposed recent required result
  second several showed shown significantly size small study such through two us various well may challenging exist`.split(
    /\s+/,
  ),
);

/** Before a word of the title. */
const IN_TITLE = '^';

/**
 * @returns each feature with the words of the paper that it stands for; words are in the form in which their spellings
 *   are one
 */
export function areaFeatures({ title, abstract }: Passage): AreaFeatures {
  const found = new Map<string, string>();
  collect(title, found, true);
  collect(abstract, found, false);
  return found;
}

function collect({ text, sentences }: PassageText, found: Map<string, string>, inTitle: boolean): void {
  for (const sentence of sentences) {
    let before: { readonly form: string; readonly start: number } | undefined;
    for (const word of sentence.words) {
      const { form, start, end } = word;
      if (form.length < 2 || /^\p{N}+$/u.test(form) || QUERY_STOP_WORDS.has(form) || OF_ANY_ABSTRACT.has(form)) {
        before = undefined;
        continue;
      }
      if (!found.has(form)) found.set(form, word.text);
      if (inTitle) found.set(IN_TITLE + form, word.text);
      if (before) {
        const pair = `${before.form} ${form}`;
        if (!found.has(pair)) found.set(pair, text.slice(before.start, end));
      }
      before = { form, start };
    }
  }
}
