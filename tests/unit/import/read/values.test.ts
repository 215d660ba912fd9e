import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../../../scripts/import/read/formats.ts';
import { licenceName } from '../../../../scripts/import/read/licence-name.ts';
import { peopleIn } from '../../../../scripts/import/read/people.ts';
import { plainAbstract } from '../../../../scripts/import/read/plain-abstract.ts';
import { publicationDate } from '../../../../scripts/import/read/publication-date.ts';
import { readSource } from '../../../../scripts/import/read/read-source.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['2023-05-23T17:59:59Z', '2023-05-23'],
  ['2023/05//', '2023-05'],
  ['2023 May 4', '2023-05-04'],
  ['Mon, 2 Apr 2007 19:18:42 GMT', '2007-04-02'],
  ['20230523', '2023-05-23'],
  ['1696000000000', '2023-09-29'],
  ['2023 Jan-Feb', '2023-01'],
  ['2023 Spring', '2023'],
  ['3/4/2023', '2023'],
  ['2023-05/2023-06', '2023-05'],
  ['June 5, 2023', '2023-06-05'],
  ['2023-13', '2023'],
  ['n.d.', undefined],
])('the date %j is %j', (text, date) => {
  expect(publicationDate(text)).toBe(date);
});

test.each([
  ['Ann Bee, Cy Dee, and Eve Fee', [{ literal: 'Ann Bee' }, { literal: 'Cy Dee' }, { literal: 'Eve Fee' }]],
  ['Bee, Ann', [{ family: 'Bee', given: 'Ann' }]],
  [
    'Bee, Ann; Dee, Cy',
    [
      { family: 'Bee', given: 'Ann' },
      { family: 'Dee', given: 'Cy' },
    ],
  ],
  [
    'Bee, A., Dee, C. D.',
    [
      { family: 'Bee', given: 'A.' },
      { family: 'Dee', given: 'C. D.' },
    ],
  ],
  [
    'Bee, Ann and Dee, Cy',
    [
      { family: 'Bee', given: 'Ann' },
      { family: 'Dee', given: 'Cy' },
    ],
  ],
  [
    'Bee A.; van der Berg J.',
    [
      { family: 'Bee', given: 'A.' },
      { family: 'van der Berg', given: 'J.' },
    ],
  ],
  ['Smith, John (57190000)', [{ family: 'Smith', given: 'John' }]],
  ['Bee, Ann, Jr.', [{ family: 'Bee', given: 'Ann', suffix: 'Jr.' }]],
  ['OpenAI', [{ literal: 'OpenAI' }]],
  ['', []],
])('the authors %j are told apart', (text, people) => {
  expect(peopleIn(text)).toEqual(people);
});

test.each([
  ['Abstract Meaning Representation is nice.', 'Abstract Meaning Representation is nice.'],
  ['ABSTRACT We do it.', 'We do it.'],
  ['Abstract: We do it. © 2023 Elsevier B.V.', 'We do it.'],
  ['We do it. © 2023 The Author(s). Published by Elsevier Ltd. All rights reserved.', 'We do it.'],
  ['© 2023 IEEE. We do it.', 'We do it.'],
  ['[No abstract available]', ''],
  ['<p>We use <think> tokens.</p>', 'We use <think> tokens.'],
  ['<jats:title>Abstract</jats:title><jats:p>H<jats:sub>2</jats:sub>O</jats:p>', 'H2O'],
])('of the abstract %j the text is %j', (raw, text) => {
  expect(plainAbstract(raw)).toBe(text);
});

test.each([
  ['http://creativecommons.org/licenses/by-nc-sa/4.0/', 'CC BY-NC-SA 4.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0'],
  ['http://arxiv.org/licenses/nonexclusive-distrib/1.0/', 'arXiv non-exclusive licence'],
  ['MIT', 'MIT'],
])('the licence %s is called %s', (text, name) => {
  expect(licenceName(text)).toBe(name);
});

describe('BibTeX', () => {
  const facts = (bib: string) => {
    const { candidates, problems } = readSource({ name: 'x.bib', bytes: utf8(bib) });
    expect(problems).toEqual([]);
    return candidates.map(({ title, abstract, facts: { authors, arxiv, doi, published } }) => ({
      title,
      abstract,
      authors,
      arxiv,
      doi,
      published,
    }));
  };

  test('of Google Scholar has the arXiv id in the name of the journal, and formulas and addresses stay', () => {
    const bib = `@article{x,
  title={Qlora: Efficient finetuning},
  author={Dettmers, Tim and {\\L}ukasz, Anna and others},
  journal={arXiv preprint arXiv:2305.14314},
  year={2023},
  abstract={We do \\$5 \\& 5\\% of \\textit{it} with $x_{i}^{2}$ and {\\em more}; see \\url{https://github.com/a/b\\_c}.}
}`;
    expect(facts(bib)).toEqual([
      {
        title: 'Qlora: Efficient finetuning',
        abstract: 'We do $5 & 5% of it with $x_{i}^{2}$ and more; see https://github.com/a/b_c.',
        authors: ['Tim Dettmers', 'Anna Łukasz'],
        arxiv: '2305.14314',
        doi: undefined,
        published: '2023',
      },
    ]);
  });

  test('may have strings, numbers, parentheses and names in extended parts', () => {
    const bib = `@string(nips = "NeurIPS")
@inproceedings(a, title = "A {B}" # { and "C"}, author = "family=Beethoven, given=Ludwig, prefix=van and {OpenAI and Friends}",
  month = "1~" # jan, year = 2020, booktitle = nips # " 2020", abstract = {We do.},)`;
    expect(facts(bib)).toMatchObject([
      { title: 'A B and "C"', authors: ['Ludwig van Beethoven', 'OpenAI and Friends'], published: '2020-01' },
    ]);
  });
});

test.each(FORMATS.map(({ id }) => id))(
  'whatever a file holds, reading it as %s ends, with papers or with problems',
  (from) => {
    const bit = fc.constantFrom(
      '@a{',
      '}',
      '"',
      ',',
      'title',
      ' = ',
      '\n',
      'TY  - ',
      'TI  - ',
      '{"title":',
      '[',
      ']',
      '\\',
      '$',
      '<feed>',
      '<entry>',
      'PMID- 1',
      '\u0000',
      ';',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bit, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }), (bits) => {
        const bytes = utf8(bits.join(''));
        const { candidates, problems } = readSource({ name: 'x', bytes }, { from });
        for (const { title, line } of candidates) {
          expect(title).not.toBe('');
          expect(line).toBeGreaterThan(0);
        }
        for (const { what, todo } of problems) expect(what && todo).toBeTruthy();
        expect(candidates.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  },
);
