import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatPaperFile, parsePaperFile } from '../../src/catalogue/model/paper-file.ts';
import { paperSchema } from '../../src/catalogue/model/paper.ts';
import { withoutHidden } from '../../src/catalogue/text/visible.ts';
import { property, type Property } from './property.ts';
import { hostileText, someText } from './texts.ts';

const line = someText.map((text) => withoutHidden(text).trim());

const file = fc
  .record({
    title: line,
    source: fc.record({ dump: line, line: fc.integer({ min: 1, max: 1e6 }) }),
    authors: fc.array(line, { minLength: 1, maxLength: 3 }),
    venue: line,
    parameters: fc.array(
      fc.record({ count: fc.integer({ min: 1, max: 1e15 }), text: line, role: fc.constantFrom('own', 'compared') }),
      { maxLength: 2 },
    ),
    areas: fc.constantFrom([], ['code'], ['fine-tuning', 'code']),
    links: fc.constantFrom([], [{ url: 'https://github.com/a/b', kind: 'code' }]),
    artifacts: fc.constant({ code: 'linked', models: 'none', data: 'none' }),
    evidence: fc.record({ artifacts: fc.record({ code: line }), areas: fc.record({ code: fc.array(line) }) }),
  })
  .map((fields) => paperSchema.parse(fields));

/** A value of YAML in double quotes, with nothing in it that YAML does not allow. */
const quoted = (text: string) =>
  JSON.stringify(text).replace(/[\u007F-\u009F]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

/** A block of corrections as people write them: with comments, in any style, whatever it says. */
const curated = fc
  .record({
    why: someText,
    title: fc.option(someText),
    comment: hostileText,
    venue: fc.option(line.map((text) => text.replaceAll("'", "''"))),
    flow: fc.boolean(),
  })
  .map(({ why, title, comment, venue, flow }) => {
    const remark = `# ${withoutHidden(comment)}`;
    const values = [
      `why: ${quoted(why)}`,
      ...(title === null ? [] : [`title: ${quoted(title)}`]),
      ...(venue === null ? [] : [`venue: '${venue}'`]),
      'areas: [code]',
    ];
    return flow ? `curated: { ${values.join(', ')} } ${remark}\n` : `curated: ${remark}\n  ${values.join('\n  ')}\n`;
  });

/** What must hold for a paper's file, whatever the paper says. */
export const paperFileProperties: readonly Property[] = [
  property(
    'a paper file reads back as it was written',
    fc.property(file, line, (paper, abstract) => {
      assert.deepEqual(parsePaperFile(formatPaperFile({ paper, abstract }), 'x.md'), { paper, abstract });
    }),
  ),
  property(
    'a correction made by hand stays as it is, byte for byte',
    fc.property(file, line, curated, (paper, abstract, block) => {
      const text = formatPaperFile({ paper, abstract });
      const end = text.lastIndexOf(`\n---\n${abstract}\n`) + 1;
      const edited = text.slice(0, end) + block + text.slice(end);
      const read = parsePaperFile(edited, 'x.md');
      if ('problems' in read) assert.fail(JSON.stringify(read.problems));
      assert.ok(read.paper.curated);
      assert.ok(formatPaperFile(read, read.curatedText).includes(`\n${block}`));
    }),
  ),
  property(
    'any text is a paper, or problems that say what to do',
    fc.property(hostileText, hostileText, (head, body) => {
      for (const text of [head, `---\n${head}\n---\n${body}`, `---\ntitle: ${head}\n---\n${body}`]) {
        const read = parsePaperFile(text, 'x.md');
        if ('problems' in read) for (const { file: name, what, todo } of read.problems) assert.ok(name && what && todo);
      }
    }),
  ),
];
