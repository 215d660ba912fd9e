import { expect, test } from 'vitest';
import { nameProblems } from '../../../../src/catalogue/model/paper-name.ts';

test.each(['a', '7b', 'qlora-2', 'constructor', 'con-artists'])('%s.md can be the file of a paper', (name) => {
  expect(nameProblems(name, `${name}.md`)).toEqual([]);
});

test.each([
  ['con', 'con-paper.md'],
  ['nul', 'nul-paper.md'],
  ['lpt9', 'lpt9-paper.md'],
  ['index', 'index-paper.md'],
  ['CON', 'con-paper.md'],
  ['My Paper', 'my-paper.md'],
  ['a_b.c', 'a-b-c.md'],
  ['naïve', 'naive.md'],
  ['a--b', 'a-b.md'],
  ['-a-', 'a.md'],
  ['a#b?c', 'a-b-c.md'],
  ['{x', 'x.md'],
  ['..', 'a-paper.md'],
  ['大', 'a-paper.md'],
  ['x'.repeat(200), `${'x'.repeat(120)}.md`],
])('%j.md cannot, and %s is offered', (name, better) => {
  const [problem] = nameProblems(name, `papers/${name}.md`);
  expect(problem?.todo).toBe(`Rename it, such as to ${better}.`);
  expect(nameProblems(better.slice(0, -3), better)).toEqual([]);
});
