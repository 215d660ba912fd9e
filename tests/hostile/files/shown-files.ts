import { ASKED_FOR, ENDING, RUN } from '../hostile-paper.ts';
import { code, paperFile, REST, type HostileFile } from './hostile-file.ts';

/** Files that a page is made of, with what they say as the text that it is. */
export const SHOWN_FILES: readonly HostileFile[] = [
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
