import { describe, expect, test } from 'vitest';
import { readPassage } from '../../../../../scripts/import/extract/passage/passage.ts';
import { tokens } from '../../../../../scripts/import/extract/passage/tokens.ts';
import { addresses, maskAddresses } from '../../../../../scripts/import/extract/passage/addresses.ts';
import { extractReleases } from '../../../../../scripts/import/extract/releases/extract-releases.ts';
import { itemsOf, RULES, SILENCE } from '../../../../../scripts/import/extract/releases/grammar.ts';
import type { Artifacts } from '../../../../../src/catalogue/model/paper.ts';

/** An example of rules.yaml: `TITLE || ABSTRACT => code models data`. */
function parts(example: string): { title: string; abstract: string; expected: string } {
  const [, title = 'A Title', abstract = '', expected = ''] =
    /^(?:(.*) \|\| )?(.*) => (\S+ \S+ \S+)$/.exec(example) ?? [];
  return { title, abstract, expected };
}

const word = (status: Artifacts['code']): string => (status === 'none' ? '-' : status);

function artifactsOf(example: string): string {
  const { code, models, data } = extractReleases(readPassage(parts(example))).artifacts;
  return [code, models, data].map(word).join(' ');
}

describe.each(RULES)('$id', ({ examples, pattern }) => {
  test.each(examples)('%s', (example) => {
    expect(artifactsOf(example)).toBe(parts(example).expected);
  });

  test('reads one of its examples', () => {
    const lines = examples.map((example) => {
      const { title, abstract } = parts(example);
      const { names } = readPassage({ title, abstract });
      const known = new Map(names.map(({ name, own }) => [name.toLowerCase(), { own, kind: undefined }]));
      return itemsOf(tokens(maskAddresses(abstract, addresses(abstract))), known).line;
    });
    expect(lines.filter((line) => line.search(pattern) >= 0)).not.toEqual([]);
  });
});

test.each(SILENCE)('no rule reads: %s', (example) => {
  expect(artifactsOf(example)).toBe(parts(example).expected);
});
