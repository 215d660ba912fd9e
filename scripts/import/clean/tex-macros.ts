import { abbreviation, accented, letter, operator } from './tex-symbols.ts';

/**
 * Replaces TeX's mark-up by what it prints, outside of formulas.
 * @param text text with formulas and addresses taken out
 * @param names text in which the spelling of a name may be looked up: a macro of the authors' own, such as `\rat`,
 *   is put as the word of these letters that stands there (RAT); if there is none the macro stays
 * @returns the text without the mark-up that is understood
 */
export function expandMacros(text: string, names: string): string {
  let known: ReadonlyMap<string, string> | undefined;
  const spelling = (macro: string) => (known ??= spellings(names)).get(macro.toLowerCase());
  return text
    .replace(
      /\\(["'`^~=.])(?:\{(\\?\p{L})\}|(\\[ij](?!\p{L})|\p{L}))/gu,
      (_, accent: string, braced?: string, bare?: string) => accented(accent, braced ?? bare ?? ''),
    )
    .replace(/\\([uvHckrdb])\{(\\?\p{L})\}/gu, (_, accent: string, base: string) => accented(accent, base))
    .replace(/\\([%&#$_{}])/g, '$1')
    .replace(/\\[ ,;:!@/]|\\\\(?!\p{L})|\\(?=\s|$)/gu, (macro) => (/[@/!]/.test(macro) ? '' : ' '))
    .replace(/\\-(?=\p{L})/gu, '')
    .replace(/\{\\([A-Za-z]+)\}/g, (whole, name: string) => operator(name) ?? letter(name) ?? whole)
    .replace(
      /(?<![{_^])\\([A-Za-z]+)(\{\})?(?![{_^])( ?)/g,
      (whole, name: string, braces: string | undefined, space: string) =>
        expandName(name, braces, space, spelling) ?? whole,
    );
}

function expandName(
  name: string,
  braces: string | undefined,
  space: string,
  spelling: (macro: string) => string | undefined,
): string | undefined {
  if (name === 'xspace') return space;
  const sign = operator(name) ?? abbreviation(name);
  if (sign !== undefined) return sign + space;
  const char = letter(name);
  // TeX swallows the space after a name, so that “\textmu P” is one word; braces keep it. A Greek letter without
  // dollar signs is not TeX but what is left of a formula: there the space was part of the text.
  if (char !== undefined)
    return char + (braces || (/\p{Script=Greek}/u.test(char) && !name.startsWith('text')) ? space : '');
  const word = name.length < 2 ? undefined : spelling(name);
  return word === undefined ? undefined : word + space;
}

/**
 * Words as the text first writes them, by their letters: one reading of the text does for all its macros.
 * @returns letters and digits in lower case → the word
 */
function spellings(text: string): ReadonlyMap<string, string> {
  const words = text.replace(/\\[A-Za-z]+/g, ' ').match(/[\p{L}\d][\p{L}\d-]*/gu) ?? [];
  return new Map(words.toReversed().map((word) => [word.toLowerCase().replaceAll('-', ''), word]));
}

/** Macros whose argument is printed as it is. */
const STYLED = /\\(?:emph|text[a-z]{0,6}|underline|mbox|mathrm|uline|textbf|ensuremath)\s?\{([^{}]*)\}/g;

/**
 * Takes macros with arguments off their text: styles, addresses, citations, footnotes.
 * @param text text with formulas taken out
 * @returns the text that they print; a citation shows its key
 */
export function unwrapArguments(text: string): string {
  return text
    .replace(/\\url\s?\{([^{}]*)\}/g, '$1')
    .replace(/\\href\s?\{([^{}]*)\}\s?\{([^{}]*)\}/g, (_, address: string, label: string) =>
      label.trim() && !address.includes(label.trim()) ? `${label} (${address})` : address,
    )
    .replace(/[\s~]?\\cite[a-z]{0,8}\*?(?:\[[^\]]{0,80}\])?\{([^{}]*)\}/g, ' [$1]')
    .replace(STYLED, '$1')
    .replace(STYLED, '$1')
    .replace(/\\footnote\s?\{([^{}]*)\}/g, ' ($1)')
    .replace(/\{\\(?:it|em|bf|tt|sc|sl)\s([^{}]*)\}/g, '$1');
}
