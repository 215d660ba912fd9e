/** What parts the cells of a row. */
export type Separator = ',' | ';';

/** What a spreadsheet takes for the beginning of a formula. https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@＝＋－＠]/u;

/** Where a program that separates otherwise than this file begins a cell, whatever quotes are around it. */
const ENDS: Readonly<Record<Separator, RegExp>> = { ',': /[;\t\r\n]/g, ';': /[,\t\r\n]/g };

/** What may stand between the beginning of a cell and a formula: it is not seen, or is taken for quotes. */
const BEFORE: Readonly<Record<Separator, RegExp>> = {
  ',': /[\s\p{Cf}"';]+|^/gu,
  ';': /[\s\p{Cf}"',]+|^/gu,
};

/** Characters that end a text for some programs; a cell may have lines. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;

/**
 * A text as a spreadsheet shows it and never runs it: an apostrophe goes before what would be a formula, at the beginning
 * of the cell and where a program begins another one that takes the other separator for its own. What already has
 * apostrophes gets one more, so that it loses just that one when it is read back.
 * @param text any text
 * @param separator of the file that the cell is for
 */
export function csvCell(text: string, separator: Separator): string {
  const plain = text.toWellFormed().replace(CONTROLS, '').trim();
  return plain.replace(BEFORE[separator], (run, at: number) => {
    if (!FORMULA.test(plain.slice(at + run.length, at + run.length + 1))) return run;
    const end = [...run.matchAll(ENDS[separator])].at(-1)?.index;
    if (end === undefined) return at === 0 ? `'${run}` : run;
    return `${run.slice(0, end + 1)}'${run.slice(end + 1)}`;
  });
}
