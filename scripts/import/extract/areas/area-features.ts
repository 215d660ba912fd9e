import { QUERY_STOP_WORDS } from '../../../../src/catalogue/text/stop-words.ts';
import type { Passage, PassageText } from '../passage/passage.ts';

/** What a model of areas looks at in a paper: words, pairs of words that follow each other, and the words of the title. */
export type AreaFeatures = ReadonlyMap<string, string>;

/** Words that abstracts of every kind have. */
const OF_ANY_ABSTRACT = new Set(
  `our we us propose proposed proposes present presented introduce paper papers work works article method methods approach
  approaches result results show shows showed shown demonstrate demonstrates novel new existing previous prior recent state art
  based use used uses using problem problems study studies given each while through however moreover furthermore also such can
  may more most than between both two three one first second several many various different well only very high low better
  improve improves improved improvement significantly effective effectiveness achieve achieves performance experiments
  experimental extensive framework important challenging provide after all here found find least order size large small enough required
  original developed doe exist consider describe provides further which their its these those into over without`.split(
    /\s+/,
  ),
);

/** Before a word of the title. */
export const IN_TITLE = '^';

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
    for (const { words } of sentence.tokens) {
      for (const word of words) {
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
}
