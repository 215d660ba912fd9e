import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDump } from '../../../../scripts/import/read/parse-dump.ts';
import { formatProblems } from '../../../../src/catalogue/model/problem.ts';

const abstract = (topic: string) =>
  `We study ${topic} in depth. Our method is simple and needs no tuning. It improves on all earlier ones by a large margin on five benchmarks.`;

const A = { title: 'Alpha: A First Study', abstract: abstract('alphas') };
const B = { title: 'On the Nature of Betas', abstract: abstract('betas') };
const C = { title: 'Gammas', abstract: abstract('gammas') };

function parsed(text: string) {
  const { records, problems } = parseDump(text, 'dump.txt');
  return { papers: records.map(({ title, abstract: body }) => ({ title, abstract: body })), problems };
}

describe('a dump', () => {
  const lines = [A, B, C].flatMap(({ title, abstract: body }) => [title, body]);
  const wrap = (text: string) => text.replace(/(.{1,60})(?: |$)/g, '$1\n').trim();
  test.each([
    ['in its plain form', lines.join('\n')],
    ['with a last newline', `${lines.join('\n')}\n`],
    ['with CRLF', lines.join('\r\n')],
    ['with lone CR', lines.join('\r')],
    ['with a byte order mark', `\uFEFF${lines.join('\n')}`],
    ['with blank lines anywhere', `\n\n${lines.join('\n\n\n')}\n \n`],
    ['with blank lines between papers', [A, B, C].map((paper) => `${paper.title}\n${paper.abstract}`).join('\n\n')],
    ['with wrapped abstracts', [A, B, C].map((paper) => `${paper.title}\n${wrap(paper.abstract)}`).join('\n\n')],
    [
      'with a blank line before wrapped abstracts',
      [A, B, C].map((paper) => `${paper.title}\n\n${wrap(paper.abstract)}`).join('\n\n'),
    ],
    ['numbered', lines.map((line, nth) => (nth % 2 === 0 ? `${nth / 2 + 1}. ${line}` : line)).join('\n')],
    [
      'numbered in brackets, wrapped',
      [A, B, C].map((paper, nth) => `[${nth + 1}] ${paper.title}\n${wrap(paper.abstract)}`).join('\n\n'),
    ],
    [
      'with its numbers on lines of their own',
      [A, B, C].map((paper, nth) => `${nth + 1}.\n${paper.title}\n${paper.abstract}`).join('\n'),
    ],
    ['with tabs between title and abstract', [A, B, C].map((paper) => `${paper.title}\t${paper.abstract}`).join('\n')],
    [
      'with numbers and tabs',
      [A, B, C].map((paper, nth) => `${nth + 1}\t${paper.title}\t${paper.abstract}`).join('\n'),
    ],
    [
      'as Hugging Face shows papers',
      [A, B, C]
        .map((paper) => `${paper.title}\nUpvote\n12\nPublished on May 23, 2023\n${paper.abstract}\nView PDF`)
        .join('\n'),
    ],
    ['with banners of other wording', ['Search results: 3 papers', 'Sort by date', ...lines].join('\n')],
    [
      'with a button glued to the first title',
      ['Get papers by e-mail!', `Sign up${lines[0]}`, ...lines.slice(1)].join('\n'),
    ],
  ])('is read %s', (_, text) => {
    expect(parsed(text)).toEqual({ papers: [A, B, C], problems: [] });
  });

  test('has papers whose titles read like buttons of a page', () => {
    const papers = ['Abstract', '1984', '7. Heaven'].map((title) => ({ title, abstract: abstract('that') }));
    const text = papers.map((paper) => `${paper.title}\n${paper.abstract}`).join('\n');
    expect(parsed(text)).toEqual({ papers, problems: [] });
  });

  test('has its line numbers whatever ends its lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `\uFEFF${['', A.title, A.abstract, '', B.title].join(end)}`;
      expect(parseDump(text, 'dump.txt').records.map(({ line }) => line)).toEqual([2]);
      expect(parseDump(text, 'dump.txt').problems.map(({ line }) => line)).toEqual([5]);
    }
  });

  test('with a whole paper, or hundreds of thousands of lines, for an abstract is refused there', () => {
    const line = 'This line is a part of an abstract, and of the same length as others are.';
    const long = Array.from({ length: 200_000 }, () => line).join('\n');
    const { papers, problems } = parsed([A.title, '', long, '', B.title, '', B.abstract, ''].join('\n'));
    expect(papers).toEqual([B]);
    expect(formatProblems(problems)).toBe(
      'dump.txt:3\n  The abstract of “Alpha: A First Study” has 14,799,999 characters; the most are 20,000.\n' +
        '  → Give the abstract alone, without the text of the paper; keep papers apart by their titles.',
    );
    expect(parsed(`${A.title}\n${A.abstract.repeat(200)}`).problems).toMatchObject([{ line: 2 }]);
  });

  test('that is wrong everywhere is reported whole', () => {
    const lines = Array.from({ length: 150_000 }, () => A.abstract);
    expect(parsed(lines.join('\n')).problems).toHaveLength(150_000);
  });

  test('with abstracts of a few words is read by the order of its lines', () => {
    expect(parsed('One\nShort abstract\nTwo\nAnother one here').papers).toEqual([
      { title: 'One', abstract: 'Short abstract' },
      { title: 'Two', abstract: 'Another one here' },
    ]);
  });

  test.each([
    [
      'Chinese',
      '面向古籍整理的大规模语言模型',
      '古籍的标点与断句需要专门的知识。我们提出一个语言模型，并用人工校订的句子进行微调。',
    ],
    [
      'Japanese',
      '古文のための言語モデル',
      '古文の句読点には専門の知識が要る。我々は言語モデルを提案し、人手で校訂した文で調整する。',
    ],
    ['Hindi', 'हिन्दी के लिए भाषा मॉडल', 'हम एक भाषा मॉडल प्रस्तुत करते हैं। यह छोटे उपकरणों पर चलता है और कम स्मृति लेता है।'],
  ])('may begin with a paper in %s', (_, title, body) => {
    const abstract = body.repeat(2);
    expect(parsed([title, abstract, A.title, A.abstract].join('\n'))).toEqual({
      papers: [{ title, abstract }, A],
      problems: [],
    });
  });

  test('may have titles with full stops', () => {
    const title = 'Machines vs. Minds: Which of the two is better at Reading. A Study with Thirty People and a Dog.';
    expect(parsed([A.title, A.abstract, title, B.abstract].join('\n'))).toMatchObject({
      papers: [A, { title }],
      problems: [],
    });
  });

  test('with mistakes has them all reported, each with its line and what to do', () => {
    const text = [
      'Page one of the results',
      A.title,
      B.title,
      B.abstract,
      C.abstract,
      C.title,
      'Too short',
      'The End of It All',
    ].join('\n');
    expect(formatProblems(parseDump(text, 'dump.txt').problems)).toMatchInlineSnapshot(`
      "dump.txt:2
        “Alpha: A First Study” stands above the first paper and reads like a title, but has no abstract.
        → Add its abstract on the next line, or remove the line if it is no title.
      dump.txt:5
        An abstract stands where a title should: “We study gammas in depth. Our method is simple and needs no …”.
        → Put its title on the line before it, or join it to the abstract above if it belongs there.
      dump.txt:8
        The title “The End of It All” has no abstract.
        → Add its abstract on the next line, or remove the title."
    `);
  });

  test('reports a title without an abstract above the first paper', () => {
    const text = [A.title, B.title, B.abstract].join('\n');
    expect(parsed(text).problems).toMatchObject([{ line: 1, what: expect.stringContaining('no abstract') as string }]);
  });

  test('of any text at all gives papers or problems, never a throw', () => {
    const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...lines, '', ' ', '\r'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (all) => {
        const { records, problems } = parseDump(all.join('\n'), 'dump.txt');
        expect(records.length + problems.length).toBeGreaterThan(0);
        for (const record of records) expect(record.abstract.length).toBeGreaterThanOrEqual(record.title.length);
      }),
    );
  });
});
