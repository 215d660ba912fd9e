import { describe, expect, test } from 'vitest';
import { readChecked } from '../../../../src/catalogue/model/checked-yaml.ts';
import { declaredFieldsSchema, examplesOf, fieldsSchema } from '../../../../src/catalogue/model/declared-field.ts';
import { exportedPaperSchema } from '../../../../src/catalogue/export/exported-paper.ts';
import { FILTER_IDS } from '../../../../src/search/query/filters.ts';
import { KEYWORDS } from '../../../../src/search/query/keywords.ts';

const TERMS = {
  id: 'colour',
  label: 'Colour',
  definition: 'A colour.',
  kind: 'terms',
  names: 'Red',
  examples: 'Red. => Red',
};
const QUANTITY = {
  ...TERMS,
  names: undefined,
  kind: 'quantity',
  units: { hour: 1 },
  says: 'NUMBER UNIT',
  examples: '2 hours. => 2',
};
const schema = declaredFieldsSchema(['title']);

test.each([...KEYWORDS.map(({ keyword }) => keyword), ...FILTER_IDS, ...Object.keys(exportedPaperSchema.shape)])(
  'No declared field is called %s, as the catalogue itself has that word',
  (id) => {
    expect(fieldsSchema.safeParse([{ ...TERMS, id }]).success).toBe(false);
    expect(fieldsSchema.safeParse([TERMS]).success).toBe(true);
  },
);

describe('A declared field', () => {
  test.each([
    ['id of the catalogue', [{ ...TERMS, id: 'title' }], '0.id'],
    ['id twice', [TERMS, TERMS], '1.id'],
    ['id with capitals', [{ ...TERMS, id: 'Colour' }], '0.id'],
    ['kind that there is not', [{ ...TERMS, kind: 'date' }], '0.kind'],
    ['key that there is not', [{ ...TERMS, regexp: 'a+' }], '0'],
    ['unit of terms', [{ ...TERMS, units: { hour: 1 } }], '0.units'],
    ['name of a quantity', [{ ...QUANTITY, names: 'Red' }], '0.names'],
    ['quantity without a unit', [{ ...QUANTITY, units: undefined }], '0.units'],
    ['quantity that no phrase states', [{ ...QUANTITY, says: undefined }], '0.says'],
    ['quantity that asks for a name', [{ ...QUANTITY, says: 'NAME UNIT' }], '0.says'],
    ['phrase that asks for nothing', [{ ...TERMS, says: 'is NAME, is it' }], '0.says.1'],
    ['phrase with an expression', [{ ...TERMS, says: 'NAME (a+)+' }], '0.says.0'],
    ['shape of a star', [{ ...TERMS, shapes: '*' }], '0.shapes.0'],
    ['example without an answer', [{ ...TERMS, examples: 'Red.' }], '0.examples.0'],
    ['example of a quantity with a name', [{ ...QUANTITY, examples: '2 hours => long' }], '0.examples'],
    ['range that is empty', [{ ...QUANTITY, from: 5, to: 2 }], '0.to'],
  ])('with an %s is refused where it stands', (_, fields, path) => {
    const problems = schema.safeParse(fields).error?.issues;
    expect(problems?.map((problem) => problem.path.join('.'))).toEqual([path]);
  });

  test('has its lists apart, by commas or lines', () => {
    const [field] = schema.parse([{ ...TERMS, names: 'Red, Dark Blue', says: 'in NAME\nof NAME, is NAME' }]);
    expect(field).toMatchObject({ names: ['Red', 'Dark Blue'], says: ['in NAME', 'of NAME', 'is NAME'] });
  });

  test('has its examples taken apart', () => {
    expect(examplesOf({ kind: 'terms', examples: ['Red. => Red; Blue', 'T || Green. => none'] })).toEqual([
      { title: 'A title', abstract: 'Red.', values: ['Red', 'Blue'] },
      { title: 'T', abstract: 'Green.', values: [] },
    ]);
    expect(examplesOf({ kind: 'quantity', examples: ['1.3T. => 1.3T; 2048'] })[0]?.values).toEqual([1.3e12, 2048]);
  });

  test('that is wrong is told with its line and what to do', () => {
    const text = '- id: a\n  label: A\n  definition: A.\n  kind: terms\n  names: A\n  says: (a\n  examples: A => A\n';
    expect(readChecked(text, 'fields.yaml', schema)).toMatchObject({
      problems: [
        {
          line: 6,
          what: expect.stringContaining('not “(a”') as string,
          todo: expect.stringContaining('NAME') as string,
        },
      ],
    });
  });
});
