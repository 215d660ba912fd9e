import { expect, test } from 'vitest';
import { bibtex } from '../../../../src/catalogue/citation/bibtex.ts';
import { coins } from '../../../../src/catalogue/citation/coins.ts';
import { cslItem } from '../../../../src/catalogue/citation/csl.ts';
import { ris } from '../../../../src/catalogue/citation/ris.ts';
import { paper } from '../fixture.ts';

const NEURIPS = {
  short: 'NeurIPS',
  name: 'Advances in Neural Information Processing Systems',
  kind: 'conference' as const,
};
const known = paper({
  title: 'Anvil: Key-Value Caches of a 7B Transformer on GPUs',
  authors: ['Ben Allal, Loubna', 'Kimi Team'],
  arxiv: 'cs/0701001',
  published: '2024-05-06',
});
const abstract = 'We present Anvil. With Anvil, 50% of $K$ caches of a Transformer are saved. All transformers gain.';

test.each<[string, string]>([
  ['Chinchilla: Training Compute-Optimal Models', 'Chinchilla: Training Compute-Optimal Models'],
  ['A Study of BERT, T5 and K Experts', 'A Study of {BERT}, {T5} and {K} Experts'],
  ['LoRA vs. Full-Rank Fine-Tuning of GPT-4', '{LoRA} vs. Full-Rank Fine-Tuning of {GPT-4}'],
  ['Multi-LLM (MLLM) Agents', '{Multi-LLM} ({MLLM}) Agents'],
])('of %j names and acronyms keep their capitals', (title, field) => {
  expect(bibtex(cslItem(paper({ title }), 'x'))).toContain(`  title = {${field}},\n`);
});

test('a word that the abstract has with a capital within its sentences, and never without, is a name', () => {
  const text = bibtex(cslItem(known, 'x', { abstract }));
  expect(text).toContain('  title = {{Anvil}: Key-Value Caches of a {7B} {Transformer} on {GPUs}},\n');
});

test('BibTeX has abstract, keywords, month, and the class of an old arXiv id', () => {
  const text = bibtex(cslItem(known, 'x', { abstract, keywords: ['Code', 'R&D'] }), known);
  expect(text).toContain('  author = {Ben Allal, Loubna and {Kimi Team}},\n');
  expect(text).toContain('  month = {5},\n');
  expect(text).toContain('  primaryClass = {cs},\n');
  expect(text).toContain('  keywords = {Code, R\\&D},\n');
  expect(text).toContain(
    '  abstract = {We present Anvil. With Anvil, 50\\% of {$K$} caches of a Transformer are saved. All transformers gain.},\n',
  );
});

test('a venue that is known stands in full, its short name beside it', () => {
  const item = cslItem({ ...known, venue: 'NeurIPS 2024' }, 'x', { venues: [NEURIPS] });
  expect(item).toMatchObject({
    type: 'paper-conference',
    'container-title': 'Advances in Neural Information Processing Systems',
    'container-title-short': 'NeurIPS 2024',
  });
  expect(item).not.toHaveProperty('DOI');
  expect(bibtex(item)).toContain('  booktitle = {Advances in Neural Information Processing Systems},\n');
});

test('RIS of a preprint is no article without a journal, and has its PDF, keywords and abstract', () => {
  const lines = ris(cslItem(known, 'x', { abstract, keywords: ['Code', 'Vision'] })).split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'TY  - UNPB',
      'AU  - Ben Allal, Loubna',
      'DO  - 10.48550/arXiv.cs/0701001',
      'L1  - https://arxiv.org/pdf/cs/0701001',
      'KW  - Code',
      'KW  - Vision',
      `AB  - ${abstract}`,
    ]),
  );
});

test('COinS says what is known of a paper, encoded as in an address', () => {
  const item = cslItem({ ...known, venue: 'NeurIPS 2024' }, 'x', { venues: [NEURIPS] });
  const pairs = [...new URLSearchParams(coins(item))];
  expect(pairs).toEqual([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'proceeding'],
    ['rft.atitle', known.title],
    ['rft.btitle', 'Advances in Neural Information Processing Systems'],
    ['rft.date', '2024'],
    ['rft.au', 'Loubna Ben Allal'],
    ['rft.au', 'Kimi Team'],
    ['rft_id', 'https://arxiv.org/abs/cs/0701001'],
  ]);
  expect(coins(cslItem(known, 'x'))).toContain('rft.genre=preprint');
});
