import { expect, test } from 'vitest';
import type { FoundPaper } from '../../../../scripts/import/write/edits.ts';
import { previousFiles } from '../../../../scripts/import/write/previous-files.ts';
import { paper } from '../../catalogue/fixture.ts';

/** An abstract of forty words, some of them another one's. */
const text = (topic: string, other = topic, shared = 0) =>
  Array.from({ length: 40 }, (_, nth) => `${nth < shared ? other : topic}${nth}`).join(' ');

function match(
  dump: readonly (readonly [name: string, abstract: string])[],
  disk: readonly (readonly [name: string, abstract: string])[],
): Readonly<Record<string, string>> {
  const papers = dump.map(([name, abstract]) => ({ name, title: name, abstract }));
  const found = disk.map(([name, abstract]): [string, FoundPaper] => [
    name,
    { name, text: '', paper: paper({ title: name }), abstract },
  ]);
  const previous = previousFiles(papers, new Map(found));
  return Object.fromEntries([...previous].map(([name, file]) => [name, file.name]));
}

test.each([
  ['the same name, whatever the abstract', [['a', text('x')]], [['a', text('y')]], { a: 'a' }],
  ['the same abstract under another name', [['b', text('x')]], [['a', text('x')]], { b: 'a' }],
  ['nearly the same abstract', [['b', text('y', 'x', 30)]], [['a', text('x')]], { b: 'a' }],
  ['no abstract that is like it', [['b', text('y', 'x', 10)]], [['a', text('x')]], {}],
  [
    'the same abstract before a similar one, in any order',
    [
      ['similar', text('y', 'x', 30)],
      ['renamed', text('x')],
    ],
    [['a', text('x')]],
    { renamed: 'a' },
  ],
  [
    'the most similar of two',
    [
      ['less', text('y', 'x', 28)],
      ['more', text('z', 'x', 36)],
    ],
    [['a', text('x')]],
    { more: 'a' },
  ],
  [
    'their abstracts, where titles have moved on by one',
    [
      ['two', text('x')],
      ['three', text('y')],
    ],
    [
      ['one', text('x')],
      ['two', text('y')],
    ],
    { two: 'one', three: 'two' },
  ],
  [
    'their abstracts, where titles were swapped',
    [
      ['two', text('x')],
      ['one', text('y')],
    ],
    [
      ['one', text('x')],
      ['two', text('y')],
    ],
    { two: 'one', one: 'two' },
  ],
  [
    'one file each, of the same abstract twice',
    [
      ['b', text('x')],
      ['c', text('x')],
    ],
    [['a', text('x')]],
    { b: 'a' },
  ],
] as const)('papers are known by %s', (_, dump, disk, expected) => {
  expect(match(dump, disk)).toEqual(expected);
});
