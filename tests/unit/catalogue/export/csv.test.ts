import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { papersCsv } from '../../../../src/catalogue/export/csv.ts';
import { exported } from '../exported.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    "'=1",
    "''",
    "'",
    '"q"',
    'a,b;c',
    'a\r\nb',
    '＝1',
    ' ',
  ),
);

function rows(csv: string): Record<string, string>[] {
  // Papa would guess the end of lines from the first ones, and take that of a cell.
  const options = { header: true, skipEmptyLines: true, newline: '\r\n' } as const;
  const { data, errors } = Papa.parse<Record<string, string>>(csv, options);
  expect(errors).toEqual([]);
  return data;
}

/** What a reader does with an apostrophe that was put before a formula. */
const plain = (cell = '') => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');

describe('the catalogue as CSV', () => {
  test('reads back as it was written, whatever characters the papers hold', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ title: text, abstract: text, venue: text }), { maxLength: 5 }), (papers) => {
        const read = rows(papersCsv(papers.map((fields) => exported(fields))));
        const kept = read.map(({ title, abstract, venue }) => ({
          title: plain(title),
          abstract: plain(abstract),
          venue: plain(venue),
        }));
        expect(kept).toEqual(papers);
      }),
      { numRuns: 300 },
    );
  });

  test('has no cell that a spreadsheet would run', () => {
    const formulas = ['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'];
    for (const title of formulas) {
      const [row] = rows(papersCsv([exported({ title, authors: [title, 'B'], venue: title })]));
      expect([row?.['title'], row?.['authors'], row?.['venue']]).toEqual([`'${title}`, `'${title}; B`, `'${title}`]);
    }
  });

  test('opens as UTF-8, with lines as spreadsheets have them', () => {
    const csv = papersCsv([exported({ title: 'Größe' })]);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(papersCsv([])).toMatch(/^\uFEFFslug,title,.*\r\n$/);
  });

  test('lists own and compared sizes, and the ends of the own ones in digits', () => {
    const [row] = rows(
      papersCsv([
        exported({
          parameters: [
            { count: 65e9, text: '65B', role: 'own' },
            { below: 1e9, text: 'sub-billion', role: 'own' },
            { order: 1e12, text: 'trillion', role: 'compared' },
          ],
        }),
      ]),
    );
    expect(row).toMatchObject({
      own_sizes: '<1B; 65B',
      compared_sizes: '~1T',
      smallest_own: '999999999',
      largest_own: '65000000000',
      scale: '100m-1b; 10b-100b',
    });
  });
});
