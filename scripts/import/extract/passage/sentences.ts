/** A sentence and where it begins in the text that it was taken from. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/**
 * Splits prose into sentences. A full stop after an abbreviation (`e.g.`, `et al.`, `vs.`, `Fig.`), an initial or
 * inside a number or an address ends none.
 * @param text prose of any length
 * @returns the sentences in order, without the white space around them; `text.slice(start)` begins with each
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const stop of text.matchAll(HIDDEN_END.test(text) ? ANY_END : SENTENCE_END)) {
    const end = stop.index + stop[0].length;
    if (stop[0].startsWith('.') && endsInAbbreviation(text.slice(Math.max(0, stop.index - 16), stop.index))) continue;
    add(found, text, start, end);
    start = end;
  }
  add(found, text, start, text.length);
  return found;
}

/** A stop with what closes after it, before white space and what may begin a sentence: a capital, a number, `phi-3`. */
const SENTENCE_END = /[.!?]["'”’)\]]{0,3}(?=\s{1,9}["'“‘([]{0,3}(?:[\p{Lu}\p{N}\\]|\p{Ll}{1,12}(?:-\d|\p{Lu})))/gu;

/**
 * Or one that is glued to the next word. Or nothing before a footnote, whose number stands twice where it was scraped:
 * `a toolbox11Code is here`.
 */
const ANY_END = new RegExp(
  String.raw`${SENTENCE_END.source}|(?<=\s\p{Ll}{5,20})\.(?=\p{Lu}[\p{L}-]{2,20}\s)|(?<=[\p{Ll})]{2}\s?)(?=([1-9])\1{1,2}\p{Lu}\p{Ll}{3})`,
  'gu',
);
/** Few texts have such an end, and looking for one everywhere costs as much as all else. */
const HIDDEN_END = /\p{Ll}\.\p{Lu}|([1-9])\1\p{Lu}/u;

const ABBREVIATION =
  /(?:^|[\s([{,/“"'-])(?:e\.?g|i\.?e|et al|vs|cf|figs?|eqs?|secs?|approx|resp|dr|prof|w\.r\.t|i\.i\.d|a\.k\.a|viz)$/i;

function endsInAbbreviation(before: string): boolean {
  return ABBREVIATION.test(before);
}

function add(found: Sentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const sentence = raw.trim();
  if (sentence) found.push({ text: sentence, start: from + raw.indexOf(sentence) });
}
