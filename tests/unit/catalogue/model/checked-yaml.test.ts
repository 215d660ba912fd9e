import { expect, test } from 'vitest';
import { z } from 'zod';
import { readChecked } from '../../../../src/catalogue/model/checked-yaml.ts';

const schema = z.array(z.strictObject({ title: z.string() }));
const LINES = ['[', '  { "title": "one" },', '  { "title": 2 },', '  { "titel": "three" }', ']', ''];

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('a file whose lines end with %s has the lines that an editor shows', (_, end) => {
  for (const mark of ['', '\uFEFF']) {
    const read = readChecked(mark + LINES.join(end), 'file.json', schema);
    expect('problems' in read && read.problems.map(({ line }) => line)).toEqual([3, 4, 4]);
    expect(readChecked(mark + LINES.slice(0, 2).join(end) + end + ']', 'file.json', schema)).toEqual({
      value: [{ title: 'one' }],
    });
  }
});
