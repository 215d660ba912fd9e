import { Cite } from '@citation-js/core';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { apaReference } from '../../../../src/catalogue/citation/apa.ts';
import { bibtex } from '../../../../src/catalogue/citation/bibtex.ts';
import { citationKeys } from '../../../../src/catalogue/citation/citation-key.ts';
import { ris } from '../../../../src/catalogue/citation/ris.ts';
import { cslItem, cslJson, issuedParts } from '../../../../src/catalogue/citation/csl.ts';
import { parsePaperFile } from '../../../../src/catalogue/model/paper-file.ts';
import { withCorrections, type Paper } from '../../../../src/catalogue/model/paper.ts';
import { person } from '../../../../src/catalogue/model/person.ts';
import { files, FIXTURE } from '../../catalogue-files.ts';
import { growth, NEARLY_LINEAR } from '../../growth.ts';
import { paper } from '../fixture.ts';

const papers = [...files(`${FIXTURE}/papers`)].map(([name, text]) => {
  const read = parsePaperFile(text, name);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return { ...withCorrections(read.paper), slug: name.replace(/\.md$/, '') };
});

/** What would be hard on a writer of citations. */
const hard: readonly (Paper & { slug: string })[] = [
  paper({ title: 'Alone' }),
  paper({ title: 'AT&T gives 100% of $5 to A_B #1 {now} ~ C:\\temp ^', authors: ['A & B Lab'], published: '2024' }),
  paper({
    title: 'Ünïcode: “Große” Modelle, 大型语言模型 und العربية',
    authors: ['Łukasz Größe', '王小明'],
    published: '2021-03-04',
  }),
  paper({
    title: `A${' very'.repeat(40)} long title`,
    authors: Array.from({ length: 30 }, (_, n) => `Ann B${n}`),
    venue: 'X',
  }),
].map((fields, number) => ({ ...fields, slug: `hard-${number}` }));

const all = [...papers, ...hard];
const keys = citationKeys(all);
const items = all.map((fields) => ({ fields, item: cslItem(fields, keys.get(fields.slug) ?? '') }));

/** What a reader of a citation would know: words without their marks, names, and the year. */
interface Read {
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: string;
}

function known({ title, authors = [], published, venue }: Paper): Read {
  const names = authors.map(person).map(({ given, family, literal }) => literal ?? `${given ?? ''} ${family ?? ''}`);
  return { title, authors: names, year: String(issuedParts({ published, venue })?.[0] ?? '') };
}

function read(entry: { fields: Record<string, unknown> } | undefined): Read {
  const words = (nodes: unknown): string =>
    Array.isArray(nodes) ? nodes.map(words).join('') : ((nodes as { text?: string } | undefined)?.text ?? '');
  const { title, author, date } = entry?.fields ?? {};
  const names = (author ?? []) as Record<string, unknown>[];
  return {
    title: words(title),
    authors: names.map(({ given, prefix, family, literal }) =>
      literal ? words(literal) : [given, prefix, family].map(words).filter(Boolean).join(' '),
    ),
    year: typeof date === 'string' ? date.slice(0, 4) : '',
  };
}

test('BibTeX of every paper is read back with its title, authors and year', () => {
  for (const { fields, item } of items) {
    const { entries, errors } = new BibLatexParser(bibtex(item, paper(fields)), {
      processUnexpected: true,
      processUnknown: true,
    }).parse();
    expect(errors, item.title).toEqual([]);
    // The reader has no formulas: it drops what it does not know of their TeX.
    const { title, ...others } = read(Object.values(entries)[0]);
    expect(others).toEqual({ authors: known(fields).authors, year: known(fields).year });
    if (!/\$[^$]+\$/.test(fields.title)) expect(title).toBe(fields.title);
    expect(Object.values(entries)[0]?.entry_key).toBe(item.id);
  }
});

test('RIS of every paper is read back with its title, authors and year', () => {
  for (const { fields, item } of items) {
    const { entries, errors } = new RISParser(ris(item)).parse();
    expect(errors, item.title).toEqual([]);
    expect(read(Object.values(entries)[0])).toEqual(known(fields));
  }
});

test('CSL-JSON of every paper is read by citation-js as one item with its title, authors and year', () => {
  for (const { fields, item } of items) {
    const [made, ...others] = new Cite(cslJson(item)).format('data', { format: 'object' }) as [typeof item];
    expect(others).toEqual([]);
    expect(made.title).toBe(fields.title);
    expect(made.author?.length ?? 0).toBe(fields.authors?.length ?? 0);
    expect(String(made.issued?.['date-parts'][0][0] ?? '')).toBe(known(fields).year);
  }
});

const qlora = paper({
  title: 'QLoRA: Efficient Finetuning of Quantized LLMs',
  authors: ['Tim Dettmers', 'Artidoro Pagnoni'],
  published: '2023-05',
  arxiv: '2305.14314',
});

test('a preprint is @misc with eprint, and its capitals are protected', () => {
  expect(bibtex(cslItem(qlora, 'dettmers2023qlora'), qlora)).toBe(`@misc{dettmers2023qlora,
  title = {{QLoRA}: Efficient Finetuning of Quantized {LLMs}},
  author = {Dettmers, Tim and Pagnoni, Artidoro},
  year = {2023},
  month = {5},
  eprint = {2305.14314},
  archivePrefix = {arXiv},
  doi = {10.48550/arXiv.2305.14314},
  url = {https://arxiv.org/abs/2305.14314},
}
`);
  expect(apaReference(cslItem(qlora, 'x'))).toBe(
    'Dettmers, T., & Pagnoni, A. (2023). QLoRA: Efficient Finetuning of Quantized LLMs (arXiv:2305.14314). arXiv. https://doi.org/10.48550/arXiv.2305.14314',
  );
});

test.each([
  [
    String.raw`Regret of $O(\sqrt{T \log K})$ among $K$ Experts`,
    String.raw`Regret of {$O(\sqrt{T \log K})$} among {$K$} Experts`,
  ],
  ['a brace { alone', String.raw`a brace {$\lbrace$} alone`],
  ['two } { turned', String.raw`two {$\rbrace$} {$\lbrace$} turned`],
  ['a $a}b$ c', String.raw`a \$a{$\rbrace$}b\$ c`],
  [String.raw`a $\{x$ b`, String.raw`a {$\lbrace x$} b`],
  [String.raw`a $x_{\%}$ b`, String.raw`a {$x_{\%}$} b`],
  [String.raw`a \(50% of x_1\) b`, String.raw`a \textbackslash{}(50\% of x\_1\textbackslash{}) b`],
  [String.raw`$\input{/etc/passwd}$`, String.raw`\$\textbackslash{}input\{/etc/passwd\}\$`],
  [String.raw`a $\begin{matrix}x\end{matrix}$`, String.raw`a {$\begin{matrix}x\end{matrix}$}`],
  [String.raw`a $\begin{b}$`, String.raw`a \$\textbackslash{}begin\{b\}\$`],
  ['a $__proto__$', String.raw`a \$\_\_proto\_\_\$`],
  [String.raw`a $\^$`, String.raw`a \$\textbackslash{}\^{}\$`],
  ['{now} and {Then}', String.raw`\{now\} and \{Then\}`],
  ['{Over words}', String.raw`{$\lbrace$}Over words{$\rbrace$}`],
  ["it -- ''is''", "it -{}- '{}'is'{}'"],
  ['a\nb @misc{c', String.raw`a b @misc{$\lbrace$}c`],
  ['a\u202E\u0000b', 'ab'],
])('of the title %j BibTeX has what TeX prints as it', (title, field) => {
  expect(bibtex(cslItem(paper({ title }), 'x'))).toContain(`title = {${field}},`);
});

test('names and venues cannot end a field of BibTeX', () => {
  const authors = ['Ann } Other', 'Tom and Jerry Show', 'A=B, C', '{', 'R&D Lab'];
  const text = bibtex(cslItem(paper({ title: 'A', authors, venue: 'Proc. {of 2024' }), 'a {key}, @x'));
  expect(text).toContain(
    String.raw`author = {Other, Ann and {and Jerry Show}, Tom and {C A=B} and {{$\lbrace$}} and {R\&D Lab}}`,
  );
  expect(text).toContain(String.raw`booktitle = {Proc. {$\lbrace$}of 2024}`);
  expect(text).toMatch(/^@inproceedings\{akeyx,\n/);
});

test.each(['a.', '{', '}', '$', '\\', '-', 'A', '%', "'", ' and ', ',', '$a}b$'])(
  'a citation is made in time that grows with it, even %j over and over',
  (unit) => {
    const cite = (text: string) => bibtex(cslItem(paper({ title: text, authors: [text], venue: text }), 'x'));
    expect(growth(unit, cite)).toBeLessThan(NEARLY_LINEAR);
  },
);

test('a paper at a venue is cited by it and by its year', () => {
  const later = { ...qlora, venue: 'ICML 2024' };
  const text = bibtex(cslItem(later, 'x'), later);
  expect(text).toMatch(/^@inproceedings\{x,/);
  expect(text).toContain('booktitle = {ICML 2024}');
  expect(text).toContain('year = {2024}');
  const journal = bibtex(cslItem({ ...qlora, venue: 'IEEE Transactions on Medical Imaging 2026' }, 'x'));
  expect(journal).toMatch(/^@article/);
  expect(journal).toContain('journal = {IEEE Transactions on Medical Imaging}');
});

test('what is not known is left out', () => {
  expect(bibtex(cslItem(paper({ title: 'Alone' }), 'alone'))).toBe('@misc{alone,\n  title = {Alone},\n}\n');
  expect(ris(cslItem(paper({ title: 'Alone' }), 'alone'))).toBe(
    'TY  - GEN\r\nID  - alone\r\nTI  - Alone\r\nER  - \r\n',
  );
  expect(Object.keys(cslItem(paper({ title: 'Alone' }), 'alone'))).toEqual(['id', 'type', 'title']);
});

test('keys are unique, and say author, year and a telling word of the title', () => {
  expect(new Set(keys.values()).size).toBe(all.length);
  expect(keys.get('sieve-pruning-the-key-value-cache-of-long-conversations')).toBe('beispiel2024sieve');
  const twins = ['A study of cats', 'A study of dogs', 'On the moon'].map((title, number) => ({
    ...paper({ title, authors: ['Ann Ø. Ünal'], published: '2020' }),
    slug: `twin-${number}`,
  }));
  const made = ['unal2020studycats', 'unal2020studydogs', 'unal2020moon'];
  expect([...citationKeys(twins).values()].sort()).toEqual([...made].sort());
  expect(citationKeys(twins.toReversed())).toEqual(citationKeys(twins));
});

test('a DOI stands in every form', () => {
  const item = cslItem(paper({ title: 'Alone', doi: '10.1145/3292500.3330701' }), 'alone');
  expect(bibtex(item)).toContain('  doi = {10.1145/3292500.3330701},\n');
  expect(ris(item)).toContain('DO  - 10.1145/3292500.3330701\r\n');
  expect(JSON.parse(cslJson(item))).toEqual([expect.objectContaining({ DOI: '10.1145/3292500.3330701' })]);
});
