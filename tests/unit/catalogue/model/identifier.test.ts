import { describe, expect, test } from 'vitest';
import { identifiersOf, readIdentifier } from '../../../../src/catalogue/model/identifier.ts';

describe('An arXiv id', () => {
  test.each([
    '2305.14314',
    '2305.14314v2',
    '2305.14314.pdf',
    'arXiv:2305.14314',
    'arxiv:2305.14314v12',
    'ARXIV:2305.14314.',
    '(arXiv:2305.14314),',
    '[2305.14314]',
    '“2305.14314”',
    'https://arxiv.org/abs/2305.14314',
    'http://www.arxiv.org/abs/2305.14314v1',
    'arxiv.org/abs/2305.14314',
    'HTTPS://ArXiv.org/pdf/2305.14314v2.pdf',
    'https://arxiv.org/pdf/2305.14314',
    'https://export.arxiv.org/abs/2305.14314?context=cs.CL',
    'https://arxiv.org/html/2305.14314v1#S3.T1',
    '<https://arxiv.org/abs/2305.14314>.',
    'https://arxiv.org/abs/2305.14314/',
    'https://ar5iv.org/abs/2305.14314',
    'https://ar5iv.labs.arxiv.org/html/2305.14314',
    'https://huggingface.co/papers/2305.14314',
    'hf.co/papers/2305.14314).',
    'https://api.semanticscholar.org/arXiv:2305.14314',
    '10.48550/arXiv.2305.14314',
    'doi:10.48550/ARXIV.2305.14314',
    'https://doi.org/10.48550/arXiv.2305.14314',
  ])('is read from %s', (text) => {
    expect(readIdentifier(text)).toEqual({ kind: 'arxiv', id: '2305.14314' });
  });

  test.each([
    ['math.GT/0309136', 'math/0309136'],
    ['math/0309136v1', 'math/0309136'],
    ['https://arxiv.org/abs/math.GT/0309136', 'math/0309136'],
    ['https://arxiv.org/pdf/hep-th/9901001v3.pdf', 'hep-th/9901001'],
    ['arXiv:cs/0112017.', 'cs/0112017'],
    ['0905.1234', '0905.1234'],
  ])('of before 2015 is read from %s', (text, id) => {
    expect(readIdentifier(text)).toEqual({ kind: 'arxiv', id });
  });
});

describe('A DOI', () => {
  test.each([
    ['10.1145/3292500.3330701', '10.1145/3292500.3330701'],
    ['doi:10.1145/3292500.3330701.', '10.1145/3292500.3330701'],
    ['DOI:10.18653/v1/2023.ACL-long.1', '10.18653/v1/2023.acl-long.1'],
    ['https://doi.org/10.1038/s41586-021-03819-2', '10.1038/s41586-021-03819-2'],
    ['http://dx.doi.org/10.1038/S41586-021-03819-2,', '10.1038/s41586-021-03819-2'],
    ['doi.org/10.1016/S0092-8674(00)80484-2', '10.1016/s0092-8674(00)80484-2'],
    ['(10.1016/S0092-8674(00)80484-2)', '10.1016/s0092-8674(00)80484-2'],
    ['https://dl.acm.org/doi/10.1145/3292500?cid=1', '10.1145/3292500'],
    ['https://link.springer.com/content/pdf/10.1007/s11263-015-0816-y.pdf', '10.1007/s11263-015-0816-y'],
    ['https://doi.org/10.1145%2F3292500', '10.1145/3292500'],
  ])('is read from %s', (text, id) => {
    expect(readIdentifier(text)).toEqual({ kind: 'doi', id });
  });
});

test.each([
  '',
  '7B',
  '2024',
  '3.14159',
  '1234.5678',
  '2399.12345',
  '2305.1431',
  '2305.143145',
  'and/or',
  'input/0012345678',
  'code/1234567',
  'https://github.com/someone/2305.14314',
  'https://arxiv.org/a/person_1',
  'https://huggingface.co/bigcode/2305.14314',
  'arxiv.org',
  '10.1145',
  '10/2024',
  'arXiv:',
  '%E0%A4%A/10.1',
])('“%s” names no paper', (text) => {
  expect(readIdentifier(text)).toBeUndefined();
});

describe('What a paper is called', () => {
  const link = (url: string) => ({ url, kind: 'project' as const });
  test('is what its fields say, in the form that is looked up', () => {
    expect(identifiersOf({ arxiv: 'math.GT/0309136', doi: '10.1145/ABC', links: [] })).toEqual([
      { kind: 'arxiv', id: 'math/0309136' },
      { kind: 'doi', id: '10.1145/abc' },
    ]);
  });

  test('is an address of its own where no field says it', () => {
    const links = [link('https://huggingface.co/papers/2305.14314'), link('https://a.org/')];
    expect(identifiersOf({ links })).toEqual([{ kind: 'arxiv', id: '2305.14314' }]);
    expect(identifiersOf({ arxiv: '2401.00010', links })).toEqual([{ kind: 'arxiv', id: '2401.00010' }]);
  });
});
