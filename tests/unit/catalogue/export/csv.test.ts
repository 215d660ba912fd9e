import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { papersCsv } from '../../../../src/catalogue/export/csv.ts';
import { csvCell } from '../../../../src/catalogue/export/csv-cell.ts';
import { formulaCells } from '../../../read-back/csv.ts';
import { growth, NEARLY_LINEAR } from '../../growth.ts';
import { exported } from '../exported.ts';

function rows(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('the catalogue as CSV', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\n=1', "'=1"],
    ['＝1', "'＝1"],
    ['\u200B＋1', "'\u200B＋1"],
    ["'=1", "''=1"],
    ['"=1"', '\'"=1"'],
    ['a;=1', "a;'=1"],
    ['a; "=cmd|x!A0";b', 'a;\' "=cmd|x!A0";b'],
    ['a\n=1', "a\n'=1"],
    ['a, =1', 'a, =1'],
    ['a\u0000b\u0007', 'ab'],
    ['x = 1; y', 'x = 1; y'],
  ])('has no cell that a spreadsheet would run: %j is %j', (title, cell) => {
    const [row] = rows(papersCsv([exported({ title, venue: title, authors: [title, 'B'] })]));
    expect([row?.['title'], row?.['venue']]).toEqual([cell, cell]);
    expect(formulaCells(papersCsv([exported({ title, venue: title, authors: ['B', title] })]), ',', ';')).toEqual([]);
  });

  test('where semicolons part cells, a comma does not begin a formula', () => {
    const csv = papersCsv([exported({ title: 'a, =1;=2' })], ';');
    expect(rows(csv)[0]?.['title']).toBe("a,' =1;=2");
    expect(formulaCells(csv, ';', ',')).toEqual([]);
    expect(csv.split('\r\n')[0]).toMatch(/^\uFEFF"slug";"title";/);
  });

  test('quotes every field, so that a reader finds the ends of lines by itself', () => {
    const csv = papersCsv([exported({ title: 'one\ntwo', abstract: 'three\rfour' }), exported({ title: 'q"' })]);
    for (const line of csv.slice(1).split('\r\n').filter(Boolean))
      expect(line).toMatch(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/);
    expect(rows(csv).map(({ title, abstract }) => [title, abstract])).toEqual([
      ['one\ntwo', 'three\rfour'],
      ['q"', 'An abstract.'],
    ]);
  });

  test('opens as UTF-8, with lines as spreadsheets have them', () => {
    const csv = papersCsv([exported({ title: 'Größe' })]);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(papersCsv([])).toMatch(/^\uFEFF"slug","title",.*\r\n$/);
  });

  test.each(['\t', ';', '"', "'", '; =', ' ', '\u200B'])(
    'is made in time that grows with it, even %j over and over',
    (unit) => {
      expect(growth(unit, (text) => csvCell(`x${text}x`, ','))).toBeLessThan(NEARLY_LINEAR);
    },
  );

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

  test('has a column for each field that a catalogue declares and a paper has', () => {
    const facts = {
      'training-tokens': [{ value: 627e9, text: '627B tokens' }],
      hardware: [{ value: 'A100', text: 'A100s' }],
    };
    const named = { count: 7e9, name: 'Foo', text: 'Foo-7B', role: 'own' as const };
    const [first, second] = rows(papersCsv([exported({ facts, parameters: [named] }), exported({})]));
    expect(first).toMatchObject({ training_tokens: '627000000000', hardware: 'A100', named_sizes: 'Foo 7B' });
    expect(second).toMatchObject({ training_tokens: '', hardware: '', named_sizes: '' });
  });
});
