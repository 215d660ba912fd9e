import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTree, type QueryNode } from '../../../../src/search/query/query-tree.ts';
import { growth, NEARLY_LINEAR } from '../../growth.ts';

/** The tree in short: words, "phrases", `t:` for the title, `!` for what is left out, and brackets around what is joined. */
function shown(node: QueryNode | undefined): string {
  if (!node) return '';
  switch (node.kind) {
    case 'words':
      return node.terms.join(' ');
    case 'word':
      return `t:${node.text}`;
    case 'phrase':
      return `${node.field ? 't:' : ''}"${node.text}"`;
    case 'not':
      return `!${node.node.kind === 'words' && node.node.terms.length > 1 ? `[${shown(node.node)}]` : shown(node.node)}`;
    default:
      return `[${node.nodes.map(shown).join(node.kind === 'or' ? ' | ' : ' & ')}]`;
  }
}

const read = (typed: string) => shown(parseTree(typed).tree);
const said = (typed: string) => parseTree(typed).mistakes.map(({ what }) => what);

describe('The words of a search', () => {
  test.each([
    ['', ''],
    ['kv cache', 'kv cache'],
    ['KV Cache', 'kv cache'],
    ['the kv cache', 'kv cache'],
    ['what is it', 'what is it'],
    ['lora OR dora', '[lora | dora]'],
    ['lora | dora', '[lora | dora]'],
    ['lora|dora', '[lora | dora]'],
    ['lora || dora', '[lora | dora]'],
    ['lora or dora', 'lora dora'],
    ['lora AND dora', 'lora dora'],
    ['kv cache OR flash attention', '[kv cache | flash attention]'],
    ['a1 OR b1 OR c1', '[a1 | b1 | c1]'],
    ['(lora OR dora) speech', '[[lora | dora] & speech]'],
    ['speech (lora OR dora) models', '[speech models & [lora | dora]]'],
    ['speech(lora OR dora)', '[speech & [lora | dora]]'],
    ['(lora OR dora) (speech OR vision)', '[[lora | dora] & [speech | vision]]'],
    ['(lora OR (dora speech))', '[lora | dora speech]'],
    ['NOT gpu', '!gpu'],
    ['-gpu', '!gpu'],
    ['lora NOT gpu', '[lora & !gpu]'],
    ['lora NOT (gpu OR tpu)', '[lora & ![gpu | tpu]]'],
    ['lora -(gpu OR tpu)', '[lora & ![gpu | tpu]]'],
    ['lora -(gpu tpu)', '[lora & ![gpu tpu]]'],
    ['lora NOT NOT gpu', 'lora gpu'],
    ['lora NOT -gpu', 'lora gpu'],
    ['lora -(-gpu)', 'lora gpu'],
    ['lora NOT "kv cache"', '[lora & !"kv cache"]'],
    ['lora not gpu', 'lora not gpu'],
    ['lora OR dora -gpu', '[[lora | dora] & !gpu]'],
    ['-gpu lora OR dora', '[[lora | dora] & !gpu]'],
    ['lora OR (dora -gpu)', '[lora | [dora & !gpu]]'],
    ['(lora OR dora -gpu) OR speech', '[[[lora | dora] & !gpu] | speech]'],
    ['lora OR NOT gpu', '[lora | !gpu]'],
    ['speech (lora -gpu)', '[speech lora & !gpu]'],
    ['"kv cache"', '"kv cache"'],
    ['"kv cache" OR "prefix cache"', '["kv cache" | "prefix cache"]'],
    ['lora "kv cache" gpu', '[lora gpu & "kv cache"]'],
    ['what is "kv cache"', '"kv cache"'],
    ['title:pruning', 't:pruning'],
    ['TITLE:Pruning', 't:pruning'],
    ['title:"kv cache" title:lora', '[t:"kv cache" & t:lora]'],
    ['title:fine-tuning', 't:"fine-tuning"'],
    ['speech -title:survey', '[speech & !t:survey]'],
    ['speech NOT title:"a survey"', '[speech & !t:"a survey"]'],
    ['(title:lora OR title:dora)', '[t:lora | t:dora]'],
    ['title:', 'title'],
    ['foo:bar', 'foo bar'],
    ['-foo:bar', '!foo bar'],
    ['7B or smaller -(survey)', '[7b or smaller & !survey]'],
  ])('as %s are read as %s', (typed, tree) => {
    expect(read(typed)).toBe(tree.replace('!foo bar', '![foo bar]'));
    expect(said(typed)).toEqual([]);
  });

  test.each([
    ['Mixture-of-Experts (MoE) architectures', 'mixture-of-experts moe architectures'],
    ['((kv) (cache))', 'kv cache'],
    ['FFT(x) of f(x, y)', 'fft x f x y'],
    ['(Un)supervised model(s)', 'un supervised model s'],
    ['GOING BEYOND THE LIMIT OR NOT', 'going beyond limit not'],
    ['OR-Bench: An Over-Refusal Benchmark', 'or-bench over-refusal benchmark'],
  ])('in a pasted title hold no operator: %s', (typed, tree) => {
    expect(read(typed)).toBe(tree);
    expect(said(typed)).toEqual([]);
  });

  const CLOSED = 'A parenthesis is closed that was not opened; it was left out.';
  const OPEN = 'A parenthesis is not closed; it was closed at the end.';
  const EMPTY = 'There is nothing between two parentheses.';
  const ALONE = '“OR” stands between two things of which one is enough; here one is missing.';
  const NOTHING = '“NOT” and “-” leave out what comes after them; nothing does.';
  test.each([
    ['(lora OR dora speech', '[lora | dora speech]', OPEN],
    ['speech (lora', 'speech lora', OPEN],
    ['lora) speech', 'lora speech', CLOSED],
    ['lora () speech', 'lora speech', EMPTY],
    ['OR lora', 'lora', ALONE],
    ['lora OR', 'lora', ALONE],
    ['lora OR OR dora', '[lora | dora]', ALONE],
    ['(OR lora) speech', 'lora speech', ALONE],
    ['(lora OR) speech', 'lora speech', ALONE],
    ['lora NOT', 'lora', NOTHING],
    ['lora NOT OR dora', '[lora | dora]', NOTHING],
    ['(lora NOT) speech', 'lora speech', NOTHING],
    ['lora -() speech', 'lora speech', EMPTY],
  ])('with a mistake are read as well as they can be: %s', (typed, tree, what) => {
    expect(read(typed)).toBe(tree);
    expect(said(typed)).toEqual([what]);
  });

  test('may be in parentheses within parentheses, ten thousand of them', () => {
    const deep = `${'('.repeat(10_000)}lora${')'.repeat(10_000)}`;
    expect(read(`${deep} OR dora`)).toBe('[lora | dora]');
    expect(said(deep)).toEqual(['Only 20 parentheses can be within one another; the others were left out.']);
    expect(read('(a1 OR '.repeat(10_000))).toContain('a1');
    expect(read('NOT '.repeat(10_001) + 'lora')).toBe('!lora');
  });

  test('never throw, and no word gets lost', () => {
    const piece = fc.constantFrom('(', ')', ' OR ', ' NOT ', '-', '|', '"', ' ', 'lora', 'title:', '7b', ' or ', 'x:');
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: piece }, fc.string())), (pieces) => {
        const typed = pieces.join('');
        const tree = read(typed);
        if (/^(?:[\s()|"]|lora| OR )*$/.test(typed)) expect(tree.includes('lora')).toBe(typed.includes('lora'));
      }),
    );
  });

  test.each([
    '(',
    ')',
    '(a ',
    'a)',
    'a OR ',
    'OR ',
    'NOT ',
    '-(',
    '(a OR b) ',
    '"a" ',
    'title:a ',
    'a|',
    '1 - ',
    '7b to ',
  ])('are read in time that grows with them, even %j over and over', (unit) => {
    expect(growth(unit, parseTree)).toBeLessThan(NEARLY_LINEAR);
  });
});
