import { describe, expect, test } from 'vitest';
import { fileName } from '../../../scripts/fetch/file-name.ts';
import { readOptions } from '../../../scripts/fetch/options.ts';

const LONG = 'a'.repeat(2001);

describe('The options', () => {
  test.each([
    [[], 'A source must be named; there are arxiv, openalex, semantic-scholar, openreview.'],
    [['toString', 'a'], 'There is no source toString'],
    [['arxiv'], 'It must be said which papers'],
    [['arxiv', ' '], 'It must be said which papers'],
    [['arxiv', 'large', 'models'], 'The query must stand in quotation marks: "large models".'],
    [['arxiv', 'a\nb'], 'control character'],
    [['arxiv', LONG], 'longer than 2000'],
    [['arxiv', 'a', '--max', '0'], '--max must be'],
    [['arxiv', 'a', '--max', '1.5'], '--max must be'],
    [['arxiv', 'a', '--max', 'x'], '--max must be'],
    [['arxiv', 'a', '--pause', '-1'], 'ambiguous'],
    [['arxiv', 'a', '--pause=-1'], '--pause must be'],
    [['arxiv', 'a', '--pause', 'x'], '--pause must be'],
    [['arxiv', 'a', '--output', 'a.jsonl'], 'must end in .xml'],
    [['openalex', 'a', '--output', '/tmp/.jsonl'], 'must end in .jsonl'],
    [['arxiv', 'a', '--contact', 'me'], 'me is no address'],
    [['arxiv', 'a', '--contact', 'me@example.org\r\nx: y'], 'is no address'],
    [['arxiv', 'a', '--endpoint', 'http://example.org'], '--endpoint must be'],
    [['arxiv', 'a', '--endpoint', 'https://example.org/path'], '--endpoint must be'],
    [['arxiv', 'a', '--endpoint', 'https://me:pw@example.org'], '--endpoint must be'],
    [['arxiv', 'a', '--endpoint', 'example.org'], '--endpoint must be'],
    [['arxiv', 'a', '--colour'], "Unknown option '--colour'"],
  ])('%# are refused', (args, wrong) => {
    expect(readOptions(args, {})).toEqual({ wrong: expect.stringContaining(wrong) as string });
  });

  test.each([
    [['arxiv', ' a '], { source: 'arxiv', query: 'a', max: Infinity, pause: 3, contact: undefined }],
    [['openalex', 'a', '--max', '20', '--pause', '0.5'], { source: 'openalex', max: 20, pause: 1 }],
    [['openalex', 'a', '--pause', '2.5'], { pause: 2.5 }],
    [['arxiv', 'a', '--endpoint', 'http://localhost:8080/'], { endpoint: 'http://localhost:8080', pause: 0 }],
    [['arxiv', 'a', '--endpoint', 'https://mirror.example.org'], { pause: 3 }],
    [['arxiv', 'a', '--contact', 'me+x@example.org'], { contact: 'me+x@example.org' }],
    [['semantic-scholar', 'a', '--output', 'dir/a.jsonl'], { output: 'dir/a.jsonl' }],
  ])('%j are taken', (args, options) => {
    expect(readOptions(args, {})).toMatchObject({ options });
  });

  test('have the contact of the environment, and check it as well', () => {
    expect(readOptions(['arxiv', 'a'], { PAPERSCALE_CONTACT: 'me@example.org' })).toMatchObject({
      options: { contact: 'me@example.org' },
    });
    expect(readOptions(['arxiv', 'a'], { PAPERSCALE_CONTACT: '' })).toHaveProperty('options');
    expect(readOptions(['arxiv', 'a'], { PAPERSCALE_CONTACT: 'me' })).toHaveProperty('wrong');
  });
});

test.each([
  ['arxiv', 'cat:cs.CL AND abs:"language model"', 'arxiv-cat-cs-cl-and-abs-language-model.xml'],
  ['openreview', 'ICLR.cc/2024/Conference', 'openreview-iclr-cc-2024-conference.jsonl'],
  ['openalex', '../..', 'openalex-38b5abe0.jsonl'],
  ['openalex', `${'y'.repeat(79)} z`, `openalex-${'y'.repeat(79)}.jsonl`],
] as const)('The file for %s %s is %s', (source, query, name) => {
  expect(fileName(source, query).replace(/[0-9a-f]{8}(?=\.)/, '38b5abe0')).toBe(name);
});
