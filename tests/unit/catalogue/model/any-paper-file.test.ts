import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPaperFile, parsePaperFile } from '../../../../src/catalogue/model/paper-file.ts';
import { withoutHidden } from '../../../../src/catalogue/text/visible.ts';
import { paperSchema } from '../../../../src/catalogue/model/paper.ts';

/** Text as it comes out of cleaning: one line, no spaces around it. */
const line = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      '---',
      '# Title',
      '- Title',
      '---js\nmodule',
      '{{x}}',
      'a: b',
      '"q"',
      "it's",
      '🧪 emoji',
      'עברית',
      '...',
      '2024-01-01',
      '1e3',
      'no',
      '~',
      '!x',
      '&a',
      '*a',
      '%d',
      '@a',
      '`',
      '|',
      '> x',
      '? x',
      '0x1F',
      '12:30:45',
      '.inf',
      '=',
      '<<',
      'null',
    ),
    fc.lorem(),
  )
  .map((text) => withoutHidden(text).trim())
  .filter((text) => text.length > 0);

const count = fc.integer({ min: 1, max: 1e15 });
const anyPaper = fc.record({
  title: line,
  source: fc.record({ dump: line, line: fc.integer({ min: 1, max: 1e6 }) }),
  added: fc.constantFrom('2026-01-31', '2024-02-29'),
  authors: fc.array(line, { minLength: 1, maxLength: 3 }),
  published: fc.constantFrom('2023', '2023-05', '2023-05-01'),
  arxiv: fc.constantFrom('2401.00010', '0704.0001', 'cs/0112017'),
  venue: line,
  parameters: fc.array(fc.record({ count, text: line, role: fc.constantFrom('own' as const, 'compared' as const) }), {
    maxLength: 3,
  }),
  areas: fc.constantFrom([], ['code'], ['fine-tuning', 'code']),
  links: fc.constantFrom([], [{ url: 'https://github.com/a/b', kind: 'code' as const, text: 'github.com/a/b' }]),
  artifacts: fc.constant({ code: 'linked' as const, models: 'none' as const, data: 'none' as const }),
  evidence: fc.record({
    artifacts: fc.record({ code: line }),
    areas: fc.record({ code: fc.array(line, { maxLength: 2 }) }),
  }),
});

describe('any paper file', () => {
  test('reads back as it was written, whatever characters the paper holds', () => {
    fc.assert(
      fc.property(anyPaper, line, (fields, abstract) => {
        const file = { paper: paperSchema.parse(fields), abstract };
        expect(parsePaperFile(formatPaperFile(file), 'x.md')).toEqual(file);
      }),
      { numRuns: 500 },
    );
  });

  test('any text in is a paper or problems, never a throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `---\n${text}\n---\n`),
        ),
        (text) => {
          const result = parsePaperFile(text, 'x.md');
          expect('paper' in result || result.problems.length > 0).toBe(true);
        },
      ),
      { examples: [['---\ntitle: *!\n---\n']] },
    );
  });

  test('a file changed by hand anywhere is refused with its lines, or is written so that it stays as it is', () => {
    const scrap = fc.oneof(
      fc.constantFrom('\n', '\r\n', '---', '\n---\n', '\t', '\0', '\uFEFF', ': ', '#', '"', "'", '- ', '|+\n\n', '? '),
      fc.constantFrom(
        '&a ',
        '*a',
        '*b',
        '<<: *a',
        '!!set ',
        '!x ',
        '{',
        '}',
        '[',
        ']',
        'curated: ',
        'curated: {why: x}\n',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const edit = fc.record({ at: fc.nat(), gone: fc.nat({ max: 12 }), scrap });
    fc.assert(
      fc.property(anyPaper, line, fc.array(edit, { minLength: 1, maxLength: 2 }), (fields, abstract, edits) => {
        const curated = { why: 'checked', areas: ['code'], title: 'A: title' };
        const text = edits.reduce(
          (file, { at, gone, scrap }) => splice(file, at % (file.length + 1), gone, scrap),
          formatPaperFile({ paper: paperSchema.parse({ ...fields, curated }), abstract }),
        );
        const read = parsePaperFile(text, 'x.md');
        if ('problems' in read) {
          for (const problem of read.problems) expect(problem).toMatchObject({ file: 'x.md' });
          return;
        }
        const written = formatPaperFile(read, read.curatedText);
        const again = parsePaperFile(written, 'x.md');
        if ('problems' in again) throw new Error(JSON.stringify(again.problems));
        expect({ paper: again.paper, abstract: again.abstract }).toEqual({
          paper: read.paper,
          abstract: read.abstract,
        });
        expect(formatPaperFile(again, again.curatedText)).toBe(written);
      }),
      { numRuns: 300 },
    );
  });
});

function splice(text: string, at: number, gone: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + gone);
}
