import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { factExtractor } from '../../../../../scripts/import/extract/facts/extract-facts.ts';
import { readPassage } from '../../../../../scripts/import/extract/passage/passage.ts';
import { declaredFieldsSchema, examplesOf } from '../../../../../src/catalogue/model/declared-field.ts';
import { growth, NEARLY_LINEAR } from '../../../growth.ts';

const fields = declaredFieldsSchema([]).parse(parse(readFileSync('content/fields.yaml', 'utf8')));
const extract = factExtractor(fields);

describe.each(fields)('$id', (field) => {
  test.each(examplesOf(field))('$abstract', ({ title, abstract, values }) => {
    const found = extract(readPassage({ title, abstract })).facts[field.id] ?? [];
    expect(found.map(({ value }) => value)).toEqual(values);
    for (const { text } of found) expect(title.includes(text) || abstract.includes(text)).toBe(true);
  });
});

test.each([
  '1',
  '1,',
  '2-',
  'A ',
  'A-',
  'GSM8K, ',
  'Imagenet and ',
  'the ',
  'trained on ',
  'on GSM8K ',
  'RTX ',
  'RTX4',
  '2K, ',
  'context of 8K tokens ',
  'under Data license ',
  'AIME24 & ',
])('Text is read in time that grows with its length, even “%s” over and over', (piece) => {
  expect(growth(piece, (abstract) => extract(readPassage({ title: '', abstract })))).toBeLessThan(NEARLY_LINEAR);
});
