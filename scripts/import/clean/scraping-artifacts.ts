import { operator } from './tex-symbols.ts';

/**
 * Mends what copying a paper's page loses: the backslash of a sign, the `\u` of a character's code, the raised
 * position of footnote marks.
 * @param text text with formulas and addresses taken out
 * @returns the text with the marks that are certain put right
 */
export function mendScraping(text: string): string {
  return dropFootnoteMarks(restoreCodes(restoreSigns(text)));
}

/**
 * Puts back what a program took for a code of its own: `\t` and `\f` of `extbf{…}` and `ootnote{…}`, so that TeX's
 * commands can be read; and addresses that were typed wrong or run into a footnote's number (`code11https://…`).
 * @param text text as it was scraped
 */
export function restoreCommands(text: string): string {
  // Most texts have none of them.
  if (!/(?:ext|mph|ootnote)[a-z]{0,5}\{|\dimes|\d imes|\/\//.test(text)) return text;
  return text
    .replace(/(?<![\\\p{L}])extcolor\{\w{1,20}\}(?=\{)/gu, '\\text')
    .replace(/(?:(?<=[([{$]) )?(?<![\\\p{L}])(ext(?:bf|it|tt|sc|sf|rm|sl|up)?)(?=\{)/gu, '\\t$1')
    .replace(/(?<![\\\p{L}])mph(?=\{)/gu, '\\emph')
    .replace(/(?<=\d) ?imes ?(?=\d)/g, '\\times')
    .replace(/~?(?<!\\f|\\)ootnote(?=\{)/g, '\\footnote')
    .replace(/\\(?:tiny|scriptsize|footnotesize|small|normalsize|ttfamily)\s?(?=https?:\/\/)/g, '')
    .replace(/(?<!\p{L})(?:h?tt?ps?|hhttps?|htt+ps?|https?p)(?:;|:)(?=\/\/)/giu, (scheme) =>
      /^https?:$/i.test(scheme) ? scheme : /ps/i.test(scheme) ? 'https:' : 'http:',
    )
    .replace(/(?<!\p{L})(https?)(?=\/\/\p{L})/gu, '$1:')
    .replace(/(?<=[\p{L})”"])\s?([1-9])\1{1,2}(?=https?:\/\/)/gu, ' ');
}

/**
 * Takes off what is left of an address that was cut away: `can be found at <`, `available at ().`
 * @param text text without gaps of several spaces
 */
export function dropCutAddresses(text: string): string {
  if (!/[<({[]\s?[>)}\]]|[<({[/:]\s?\.?$|https?\.?$/.test(text)) return text;
  return text
    .replace(/(?<=\b(?:at|from|via|here|link|see|visit|available|found)) ?:? ?(?:<\s?>|\(\s?\)|\{\s?\}|\[\s?\])/giu, '')
    .replace(/(?<=\b(?:at|from|via|here|link|see|visit|available|found)):? ?[<({[]+(?:https?:?\/{0,2})?\s?\.?$/iu, '.')
    .replace(/(?<=\b(?:at|from|via|here|link|available|found)):? https?:?\/{0,2}\.?$/iu, '.');
}

/** `sim500`, `{le} 16B`, `Delta11%`: a sign's name right before a number, not a word such as sim2real. */
function restoreSigns(text: string): string {
  return text
    .replace(
      /(?<![\p{L}\d\\])(sim|approx|leq|geq|Delta)(?=\d[\d.,]*(?:[BKMTkx%×]?(?![\p{L}\d])|-))/gu,
      (whole, name: string) => (name === 'Delta' ? 'Δ' : (operator(name) ?? whole)),
    )
    .replace(/\{([A-Za-z]{2,6})\}(?=\s?\d)/g, (whole, name: string) => operator(name) ?? whole)
    .replace(/(?<=\d)times(?=\d)/g, '×');
}

/** `x2019` and the like: General Punctuation by its code, glued into a word. */
function restoreCodes(text: string): string {
  return text
    .replace(/\\u(20[0-2][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?<=\p{Ll}{3})x(20(?:1[0-9a-d]|2[0-6]))(?=\p{L}{1,}(?!\d))/gu, (_, code: string) => {
      // An en dash without spaces, between words of a sentence, sets off a clause: that is an em dash's place.
      return code === '2013' ? '—' : String.fromCharCode(Number.parseInt(code, 16));
    });
}

/** Where footnotes that carry an address are set. */
const PLACE =
  '(?:Face|HuggingFace|GitHub|GitLab|ModelScope|Zenodo|Kaggle|Colab|PyPI|website|repository|repo|here|online|demo|code|page|link)';
const PLACES = new RegExp(`^${PLACE}$`, 'i');
const MARKED_PLACE = new RegExp(`${PLACE}[1-9]`, 'i');

/**
 * `Hugging Face1 and ModelScope2 … GitHub3`: digits glued to words, counting up from 1 in one abstract.
 * Names carry digits too (Llama2), so all of the words must be places that a footnote would give the address of.
 */
function dropFootnoteMarks(text: string): string {
  if (!MARKED_PLACE.test(text)) return text;
  const marked = [...text.matchAll(/(?<![\p{L}\d-])(\p{L}{4,})([1-9])(?![\p{L}\d.-]\p{L}|[\d%×-])/gu)].filter(
    ([, word = '']) => PLACES.test(word),
  );
  const counts = marked.length >= 2 && marked.every(([, , digit], index) => Number(digit) === index + 1);
  if (!counts) return text;
  let result = text;
  for (const mark of marked.reverse()) {
    const end = mark.index + mark[0].length;
    result = result.slice(0, end - 1) + result.slice(end);
  }
  return result;
}
