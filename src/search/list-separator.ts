import type { Separator } from '../catalogue/export/csv-cell.ts';

/**
 * What a spreadsheet takes for the end of a cell: where a comma stands before the decimals it is a semicolon, as systems
 * set it up.
 * @param locale of the reader, such as `de`
 */
export function listSeparator(locale: string): Separator {
  try {
    return new Intl.NumberFormat(locale).format(1.5).includes('.') ? ',' : ';';
  } catch {
    // A browser may name a language that it does not know.
    return ',';
  }
}
