/** A short form that a text explains: `mixture of experts (MoE)`. */
export interface ShortForm {
  /** As it is written, in the singular. */
  readonly short: string;
  /** What it stands for, as it is written. */
  readonly long: string;
}

/** A short form in brackets: two to ten letters, digits and signs, the first of them a letter, more than one a capital. */
const BRACKETED = /\(\s*([A-Za-z][\p{L}\p{N}&/.-]{1,9})\s*\)/gu;
const LONGEST_WORD = 40;

/**
 * Finds the short forms that a text explains in brackets, by letters in their order from the end backwards:
 * Schwartz & Hearst, “A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text” (2003).
 * @param text a title or an abstract
 */
export function shortFormsIn(text: string): readonly ShortForm[] {
  return [...text.matchAll(BRACKETED)].flatMap(({ 1: bracketed = '', index }) => {
    const short = bracketed.replace(/(?<=\p{Lu})s$/u, '');
    if ((short.match(/\p{Lu}/gu) ?? []).length < 2) return [];
    const most = Math.min(short.length + 5, short.length * 2);
    const before = text.slice(Math.max(0, index - most * LONGEST_WORD), index).trimEnd();
    // A long form is within one sentence, and outside of other brackets.
    const [words = ''] = /[^.;:!?()]*$/.exec(before) ?? [];
    const long = longForm(short, words.trim().split(/\s+/).slice(-most).join(' '));
    return long === undefined ? [] : [{ short, long }];
  });
}

function longForm(short: string, words: string): string | undefined {
  let at = words.length - 1;
  for (let letter = short.length - 1; letter >= 0; letter--) {
    const wanted = short.charAt(letter).toLowerCase();
    if (!isWordSign(wanted)) continue;
    // The first letter of the short form begins a word.
    const fits = () => words.charAt(at).toLowerCase() === wanted && (letter > 0 || !isWordSign(words.charAt(at - 1)));
    while (at >= 0 && !fits()) at--;
    if (at < 0) return undefined;
    at--;
  }
  const long = words.slice(words.lastIndexOf(' ', at) + 1);
  const isLonger = long.length > short.length && /\s|-/.test(long);
  return isLonger && !long.split(/\s+/).includes(short) ? long : undefined;
}

function isWordSign(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}
