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
const PLACES =
  /^(?:Face|HuggingFace|GitHub|GitLab|ModelScope|Zenodo|Kaggle|Colab|PyPI|website|repository|repo|here|online|demo|code|page|link)$/i;

/**
 * `Hugging Face1 and ModelScope2 … GitHub3`: digits glued to words, counting up from 1 in one abstract.
 * Names carry digits too (Llama2), so all of the words must be places that a footnote would give the address of.
 */
function dropFootnoteMarks(text: string): string {
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
