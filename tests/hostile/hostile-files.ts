import { ASKED_FOR, ENDING, RUN } from './hostile-paper.ts';

/** A file that a person put among the papers, and what must come of it. */
export interface HostileFile {
  readonly name: string;
  readonly attacks: string;
  readonly text: string;
  /** The title on its page; a file that is refused has `problem` instead. */
  readonly shown?: string;
  /** The line and the words of the problem that it is refused with. */
  readonly problem?: readonly [line: number | undefined, words: string];
}

const REST = `parameters: []
areas: []
links: []
artifacts: { code: none, models: none, data: none }
`;

/** A paper's file with lines of front matter in it. */
function paperFile(lines: string, body = ENDING, rest = REST): string {
  return `---\n${lines}\nsource: { dump: a.txt, line: 1 }\n${rest}---\n${body}\n`;
}

/** Values that become a few billion if each is looked up. */
const BOMB = ['x: &a0 [z, z]', ...Array.from({ length: 30 }, (_, n) => `x${n}: &a${n + 1} [*a${n}, *a${n}]`)].join(
  '\n',
);
const code = (url: string) =>
  REST.replace('links: []', `links:\n  - { url: ${JSON.stringify(url)}, kind: code }`).replace(
    'code: none',
    'code: linked',
  );

export const HOSTILE_FILES: readonly HostileFile[] = [
  // Refused, with the line.
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
  // Shown.
  {
    name: 'by-hand',
    attacks: 'marks in a correction',
    text: paperFile(
      `title: A\ncurated:\n  title: "By <b class='${ASKED_FOR}'>Hand</b> \\u202Etfel"\n  why: "<img class='${ASKED_FOR}' src=x onerror='${RUN}'>"`,
    ),
    shown: `By <b class='${ASKED_FOR}'>Hand</b> tfel`,
  },
  {
    name: 'evidence',
    attacks: 'evidence that is not in the text, and turns it around',
    text: paperFile(
      'title: Evidence',
      ENDING,
      `parameters:\n  - { count: 7000000000, text: "<i class='${ASKED_FOR}'>7B\\u202E", role: own }\nareas: [code]\nlinks: []\nartifacts: { code: stated, models: none, data: none }\nevidence:\n  areas: { code: ["</mark><script class='${ASKED_FOR}'>${RUN}</script>"] }\n  artifacts: { code: "a\\u2066b<svg class='${ASKED_FOR}'>" }\n`,
    ),
    shown: 'Evidence',
  },
  {
    name: 'sixty-thousand',
    attacks: 'an abstract of 60,000 characters',
    text: paperFile('title: Sixty Thousand', `${'word <b> '.repeat(6_600)}${ENDING}`),
    shown: 'Sixty Thousand',
  },
  {
    name: 'mdx',
    attacks: 'code and components in the body',
    text: paperFile(
      'title: Bodies',
      `import x from 'y'\n\n{globalThis.ranHostile = 1}\n\n<script class="${ASKED_FOR}">${RUN}</script>\n\n# Heading\n\n![i](//x.example/i.gif)`,
    ),
    shown: 'Bodies',
  },
  {
    name: 'many-sizes',
    attacks: 'a thousand sizes',
    text: paperFile(
      'title: Sizes',
      ENDING,
      REST.replace(
        'parameters: []',
        `parameters:\n${Array.from({ length: 1000 }, (_, n) => `  - { count: ${n + 1}000000, text: "${n + 1}M", role: own }`).join('\n')}`,
      ),
    ),
    shown: 'Sizes',
  },
  {
    name: 'object-names',
    attacks: 'a name that objects have',
    text: paperFile('title: toString\nauthors: [valueOf]\nvenue: hasOwnProperty'),
    shown: 'toString',
  },
  {
    name: 'look-alike-link',
    attacks: 'a link whose host looks like another',
    text: paperFile('title: Hosts', ENDING, code('https://g\u0456thub.com/a')),
    shown: 'Hosts',
  },
  {
    name: 'half-characters',
    attacks: 'halves of characters',
    text: paperFile('title: "Half \\uD83D of a Character"'),
    shown: 'Half \uFFFD of a Character',
  },
];
