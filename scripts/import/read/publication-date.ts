const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Years of papers; other numbers of four digits are something else. */
const YEAR = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/;

/**
 * @param text a date as sources write it: `2023-05-23T17:59:59Z`, `2023/05//`, `2023 May 4`, `Mon, 2 Apr 2007`, `20230523`,
 *   milliseconds since 1970, or a year among words
 * @returns YYYY, YYYY-MM or YYYY-MM-DD, as far as it is sure; undefined if there is no year in it. Of `3/4/2023` nobody
 *   knows which is the month
 */
export function publicationDate(text: string): string | undefined {
  if (/^\d{12,13}$/.test(text)) return new Date(Number(text)).toISOString().slice(0, 10);
  const digits = /^(\d{4})(\d\d)(\d\d)$/.exec(text.trim());
  const [, y, m, d] = digits ?? /^\s*(\d{4})(?:[-/.](\d{1,2})(?!\d))?(?:[-/.](\d{1,2})(?!\d))?/.exec(text) ?? [];
  if (y !== undefined && YEAR.test(y) && m !== undefined) return joined(y, Number(m), Number(d ?? 0));
  const year = YEAR.exec(text)?.[1];
  if (year === undefined) return undefined;
  const name = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.exec(text);
  if (!name) return year;
  const month = MONTHS.indexOf((name[1] ?? '').toLowerCase()) + 1;
  // A range of months begins with one, and has no day.
  const isRange = /[a-z]{3,}\.?\s*[-–/]\s*[a-z]{3,}/i.test(text);
  const day = isRange ? undefined : /(?<![\d:])(\d{1,2})(?![\d:])/.exec(text.replace(year, ' '))?.[1];
  return joined(year, month, Number(day ?? 0));
}

function joined(year: string, month: number, day: number): string {
  if (month < 1 || month > 12) return year;
  const parts = [year, String(month).padStart(2, '0')];
  if (day >= 1 && day <= 31) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
