import Papa from 'papaparse';

type Separator = ',' | ';';

/** What would run. */
const FORMULA = /^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u;

/** @returns what stood in a cell before an apostrophe was put in front of what could be taken for a formula */
export function cellText(cell: string, separator: Separator): string {
  const runs = separator === ',' ? /[\s\p{Cf}"';]+/gu : /[\s\p{Cf}"',]+/gu;
  return cell.replace(runs, (run, at: number) => {
    if (!/^[=+\-@＝＋－＠]/u.test(cell.slice(at + run.length))) return run;
    const ends = [...run.matchAll(separator === ',' ? /[;\t\r\n]/g : /[,\t\r\n]/g)];
    const end = ends.at(-1)?.index;
    if (end !== undefined) return run.slice(0, end + 1) + run.slice(end + 2);
    return at === 0 ? run.slice(1) : run;
  });
}

/**
 * @param csv a file
 * @param own what parts its cells
 * @param separator what the program that opens it takes for the end of a cell; not always that of the file
 * @returns the cells that the program would run
 */
export function formulaCells(csv: string, own: Separator, separator: string): readonly string[] {
  const { data } = Papa.parse<string[]>(csv, { delimiter: separator });
  // Where it parts cells that this file does not, quotes are no quotes any more.
  const naive = own !== separator ? csv.split(/[\r\n]/).flatMap((line) => line.split(separator)) : [];
  return [...data.flat(), ...naive].filter((cell) => FORMULA.test(cell) && !/^"?-?[\d.]+"?$/.test(cell));
}
