import { describe, expect, test } from 'vitest';
import { formatPaperFile, parsePaperFile } from '../../../../src/catalogue/model/paper-file.ts';
import type { PaperFile } from '../../../../src/catalogue/model/paper.ts';

const paper = (fields: Partial<PaperFile['paper']> = {}): PaperFile['paper'] => ({
  title: 'A Title',
  source: { dump: 'dump.txt', line: 3 },
  parameters: [],
  areas: [],
  links: [],
  artifacts: { code: 'none', models: 'none', data: 'none' },
  ...fields,
});

describe('a paper file', () => {
  test('keeps the lines of a correction as a person wrote them', () => {
    const text = formatPaperFile({ paper: paper(), abstract: 'Text.' });
    const curated =
      'curated:\n  # read the paper\n  areas: [code]   # really\n\n  why: >-\n    It is\n    about code.\n';
    const edited = text.replace('\n---\nText', `\n${curated}---\nText`);
    const read = parsePaperFile(edited, 'x.md');
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(read.paper.curated).toEqual({ areas: ['code'], why: 'It is about code.' });
    expect(formatPaperFile(read, read.curatedText)).toBe(edited);
  });

  test('keeps a correction that has what ends a document, behind what JavaScript alone takes for the end of a line', () => {
    const text = formatPaperFile({ paper: paper(), abstract: 'Text.' });
    const curated = 'curated: # seen\n  why: "\u2028...\uFEFFx"\n  areas: [code]\n';
    const read = parsePaperFile(text.replace('\n---\nText.', `\n${curated}---\nText.`), 'x.md');
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(formatPaperFile(read, read.curatedText)).toContain(curated);
  });

  test('is read without what turns its text around, and keeps the lines of a correction that hold it', () => {
    const text = formatPaperFile({ paper: paper(), abstract: 'Text.' });
    const curated = 'curated:\n  why: "seen \\u2066"\n  title: "safe\\u202Egpj.exe"\n';
    const edited = text
      .replace('title: A Title', String.raw`title: "A\u202E\uD800\n Title"`)
      .replace('\n---\nText.', `\n${curated}---\nA \u202Etext\u2069\nof two lines`);
    const read = parsePaperFile(edited, 'x.md');
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(read.paper.title).toBe('A\uFFFD  Title');
    expect(read.paper.curated).toEqual({ why: 'seen', title: 'safegpj.exe' });
    expect(read.abstract).toBe('A text\nof two lines');
    expect(formatPaperFile(read, read.curatedText)).toContain(curated);
  });

  test('names the line of every value that is wrong', () => {
    const text = formatPaperFile({ paper: paper(), abstract: 'Text.' })
      .replace('areas: []', 'areas: [Code]')
      .replace('code: none', 'code: maybe');
    expect(parsePaperFile(text, 'x.md')).toMatchInlineSnapshot(`
      {
        "problems": [
          {
            "file": "x.md",
            "line": 5,
            "todo": "Correct the value; areas holds: What the paper is for, by id in task-areas.yaml; the first is primary, at most three.",
            "what": "areas.0: must be the id of a task area, such as fine-tuning.",
          },
          {
            "file": "x.md",
            "line": 7,
            "todo": "Correct the value; artifacts.code holds: linked: the abstract gives an address; stated: it says that it is public; promised: it says that it will be; none: not stated.",
            "what": "artifacts.code: Invalid option: expected one of "linked"|"stated"|"promised"|"none".",
          },
        ],
      }
    `);
  });

  test('refuses front matter that is code, and broken YAML every time it is read', () => {
    expect(parsePaperFile('---js\n({ title: process.exit() })\n---\nText.', 'x.md')).toHaveProperty('problems');
    const broken = '---\ntitle: a: b\n---\nText.';
    expect(parsePaperFile(broken, 'x.md')).toMatchInlineSnapshot(`
      {
        "problems": [
          {
            "file": "x.md",
            "line": 2,
            "todo": "Mend the front matter: a value that holds a colon or a hash, or begins with *, & or !, needs quotes.",
            "what": "Nested mappings are not allowed in compact mappings.",
          },
        ],
      }
    `);
    expect(parsePaperFile(broken, 'x.md')).toHaveProperty('problems');
  });

  test.each([
    ['an alias without its anchor', '---\ntitle: *!\n---\nText.', 2],
    ['an alias without its anchor in a merge', '---\ntitle: A\n<<: *nope\n---\nText.', 3],
    ['a key twice', '---\ntitle: A\ntitle: B\n---\nText.', 3],
    ['a few lines that become millions of values', `---\n${bomb()}\n---\nText.`, 3],
    ['code', '---js\nglobalThis.ran = true\n---\nText.', 1],
    ['code with a space before it', '--- javascript\nglobalThis.ran = true\n---\nText.', 1],
    ['another language', '---coffee\ntitle: 1\n---\nText.', 1],
    ['JSON', '---json\n{"title": "A"}\n---\nText.', 1],
    ['a language that nobody knows', '---klingon\ntitle: A\n---\nText.', 1],
    ['the right language by its name', '--- yaml\ntitle: A\n---\nText.', 1],
    ['a language that is the name of a method', '---constructor\ntitle: A\n---\nText.', 1],
    ['front matter without an end', '---\ntitle: A\n', 1],
    ['an end that is no line of its own', '---\ntitle: A\n--- Text.', 3],
    ['text without front matter', 'Text.', 1],
    ['a tab before a key', '---\ntitle: A\n\tvenue: B\n---\nText.', 3],
    ['a NUL in the front matter', '---\ntitle: A\0\n---\nText.', 2],
    ['a NUL in the abstract', '---\ntitle: A\n---\nText\0.', 4],
    ['a tag that YAML has not', '---\ntitle: !x A\n---\nText.', 2],
    ['brackets without end', `---\ntitle: ${'['.repeat(500)}\n---\nText.`, 2],
    ['a value that holds itself', '---\ntitle: A\nareas: &a [*a]\n---\nText.', 3],
    ['only spaces', ' \n', 1],
    ['nothing', '', 1],
  ])('is refused with a line: %s', (_, text, line) => {
    const read = parsePaperFile(text, 'x.md');
    expect('problems' in read && read.problems).toContainEqual(expect.objectContaining({ file: 'x.md', line }));
    expect(globalThis).not.toHaveProperty('ran');
  });

  test('is read as it is saved on any system', () => {
    const text = formatPaperFile({ paper: paper(), abstract: 'Text.' });
    const curated = text.replace('\n---\nText', '\ncurated:\n  areas: [code] # really\n  why: checked\n---\nText');
    const read = parsePaperFile(`\uFEFF${curated.replaceAll('\n', '\r\n')}`, 'x.md');
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(formatPaperFile(read, read.curatedText)).toBe(curated);
  });

  test('keeps the comment above a correction', () => {
    const text = formatPaperFile({ paper: paper(), abstract: 'Text.' });
    const edited = text.replace('\n---\nText', '\n# by hand\ncurated: { why: checked, venue: X }\n---\nText');
    const read = parsePaperFile(edited, 'x.md');
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(formatPaperFile(read, read.curatedText)).toBe(edited);
  });

  test('is not written if it would not read back', () => {
    expect(() => formatPaperFile({ paper: paper(), abstract: 'A\0' })).toThrow('U+0000');
    expect(() => formatPaperFile({ paper: paper({ areas: ['No Id'] }), abstract: 'A' })).toThrow('areas.0');
    const lines = 'curated: { why: another }\n';
    expect(() => formatPaperFile({ paper: paper({ curated: { why: 'x' } }), abstract: 'A' }, lines)).toThrow();
  });

  test('says what there can be where a name is wrong or missing', () => {
    const text = formatPaperFile({ paper: paper(), abstract: 'Text.' })
      .replace('links: []\n', '')
      .replace('\n---\nText', '\ncurated:\n  why: checked\n  colour: red\n---\nText');
    expect(parsePaperFile(text, 'x.md')).toMatchInlineSnapshot(`
      {
        "problems": [
          {
            "file": "x.md",
            "line": 1,
            "todo": "Correct the value; links holds: Addresses that the abstract gives.",
            "what": "links: is missing.",
          },
          {
            "file": "x.md",
            "line": 9,
            "todo": "Delete it, or correct its name; there can be why, title, arxiv, doi, authors, published, venue, container, primaryClass, urls, keywords, rights, parameters, areas, links, artifacts, facts.",
            "what": "curated: Unrecognized key: "colour".",
          },
        ],
      }
    `);
  });

  test('keeps a correction in a map of one line whose brace closes in the first column', () => {
    const text = formatPaperFile({ paper: paper(), abstract: 'Text.' });
    const edited = text.replace('\n---\nText', '\ncurated: {\n  areas: [code],\n  why: checked\n}\n---\nText');
    const read = parsePaperFile(edited, 'x.md');
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(formatPaperFile(read, read.curatedText)).toBe(edited);
  });

  test('writes out a correction that takes its value from an anchor elsewhere', () => {
    const text = formatPaperFile({ paper: paper(), abstract: 'Text.' });
    const edited = text
      .replace('title: A Title', 'title: &name A Title')
      .replace('\n---\nText', '\ncurated:\n  title: *name\n  why: checked\n---\nText');
    const read = parsePaperFile(edited, 'x.md');
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    const again = parsePaperFile(formatPaperFile(read, read.curatedText), 'x.md');
    expect(again).toMatchObject({ paper: { curated: { title: 'A Title', why: 'checked' } } });
  });
});

/** Nine levels of nine aliases each: 387 million values. */
function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`);
  return ['a0: &a0 [x]', ...levels].join('\n');
}
