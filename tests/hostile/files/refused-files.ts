import { ENDING, RUN } from '../hostile-paper.ts';
import { code, paperFile, REST, type HostileFile } from './hostile-file.ts';

/** Values that become a few billion if each is looked up. */
const BOMB = ['x: &a0 [z, z]', ...Array.from({ length: 30 }, (_, n) => `x${n}: &a${n + 1} [*a${n}, *a${n}]`)].join(
  '\n',
);
/** Files that are no papers: each is refused, with its line. */
export const REFUSED_FILES: readonly HostileFile[] = [
  {
    name: 'js',
    attacks: 'front matter that is code',
    text: `---js\n({ title: globalThis.ranHostile = 1 })\n---\n${ENDING}`,
    problem: [1, 'names a language'],
  },
  {
    name: 'js-function',
    attacks: 'a function of YAML',
    text: paperFile("title: !!js/function 'function () {}'"),
    problem: [2, 'tag:yaml.org,2002:js/function'],
  },
  { name: 'bomb', attacks: 'aliases of aliases', text: paperFile(`title: A\n${BOMB}`), problem: [4, 'aliases'] },
  {
    name: 'twice',
    attacks: 'a key twice',
    text: paperFile('title: A\ntitle: B'),
    problem: [3, 'Map keys must be unique'],
  },
  {
    name: 'prototype',
    attacks: 'a prototype among the fields',
    text: paperFile('title: A\n__proto__: { polluted: true }'),
    problem: [3, '__proto__'],
  },
  {
    name: 'merge',
    attacks: 'a merge of what is not there',
    text: paperFile('title: A\n<<: *nope'),
    problem: [3, 'alias'],
  },
  {
    name: 'null-byte',
    attacks: 'a null byte',
    text: paperFile('title: "A"', `Text\0 ${ENDING}`),
    problem: [9, 'NUL byte'],
  },
  {
    name: 'terminal',
    attacks: 'controls of a terminal',
    text: paperFile('title: A\u001B[31m'),
    problem: [2, 'U+001B'],
  },
  {
    name: 'script-link',
    attacks: 'a link that is a script',
    text: paperFile('title: A', ENDING, code(`javascript:${RUN}`)),
    problem: [7, 'http or https'],
  },
  {
    name: 'data-link',
    attacks: 'a link that is a page',
    text: paperFile('title: A', ENDING, code('data:text/html,x')),
    problem: [7, 'http or https'],
  },
  {
    name: 'credentials-link',
    attacks: 'a link with a name before its host',
    text: paperFile('title: A', ENDING, code('https://github.com@x.example/')),
    problem: [7, 'name or password'],
  },
  {
    name: 'nothing',
    attacks: 'a title of characters that nobody sees',
    text: paperFile('title: "\\u202E\\u200B"'),
    problem: [2, 'title'],
  },
  {
    name: 'date',
    attacks: 'a date that is none',
    text: paperFile('title: A\npublished: "0000-00-00"'),
    problem: [3, 'published'],
  },
  {
    name: 'con',
    attacks: 'the name of a device',
    text: paperFile('title: A'),
    problem: [undefined, 'kept for a device'],
  },
  {
    name: 'a{b}#?%2e',
    attacks: 'a name that is no address',
    text: paperFile('title: A'),
    problem: [undefined, 'no address'],
  },
  {
    name: 'number',
    attacks: 'an infinite number',
    text: paperFile(
      'title: A',
      ENDING,
      REST.replace('parameters: []', 'parameters:\n  - { count: .inf, text: x, role: own }'),
    ),
    problem: [5, 'parameters'],
  },
  {
    name: 'endless-title',
    attacks: 'a title without end',
    text: paperFile(`title: ${'a'.repeat(1001)}`),
    problem: [2, 'at most 1,000'],
  },
];
