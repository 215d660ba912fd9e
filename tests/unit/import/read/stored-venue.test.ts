import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { storedVenue } from '../../../../scripts/import/read/stored-venue.ts';
import { readChecked } from '../../../../src/catalogue/model/checked-yaml.ts';
import { venuesSchema, type Venue } from '../../../../src/catalogue/model/venue.ts';

const read = readChecked<readonly Venue[]>(readFileSync('content/venues.yaml', 'utf8'), 'venues.yaml', venuesSchema);
const venues = 'value' in read ? read.value : [];

describe('A venue', () => {
  test.each([
    [
      'Proceedings of the 61st Annual Meeting of the Association for Computational Linguistics (Volume 1: Long Papers)',
      'ACL 2023',
    ],
    ['Findings of the Association for Computational Linguistics: EMNLP 2023', 'Findings of EMNLP 2023'],
    [
      'Proceedings of the 2023 Conference of the North American Chapter of the Association for Computational Linguistics: Human Language Technologies, Volume 1 (Long and Short Papers)',
      'NAACL 2023',
    ],
    ['Advances in Neural Information Processing Systems 36 (NeurIPS 2023)', 'NeurIPS 2023'],
    ['Thirty-seventh Conference on Neural Information Processing Systems', 'NeurIPS 2023'],
    ['Proceedings of the 40th International Conference on Machine Learning', 'ICML 2023'],
    ['2023 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)', 'CVPR 2023'],
    ['NeurIPS 2023 poster', 'NeurIPS 2023'],
    ['Proc. of EMNLP', 'EMNLP 2023'],
    ['ICLR.cc/2024/Conference', 'ICLR 2024'],
    ['Transactions of the Association for Computational Linguistics, Volume 11', 'TACL 2023'],
    [
      'Proceedings of the Fourth Workshop on Neural Generation',
      'Proceedings of the Fourth Workshop on Neural Generation 2023',
    ],
  ])('%j is kept as %j', (name, venue) => {
    expect(storedVenue({ name }, '2023-05', venues)).toMatchObject({ venue });
  });

  test.each([
    'Submitted to ICLR 2024',
    'ICLR 2024 Conference Withdrawn Submission',
    'ArXiv',
    'CoRR',
    'arXiv preprint arXiv:2305.14314',
    '',
  ])('%j is none', (name) => {
    expect(storedVenue({ name }, '2023', venues)).toBeUndefined();
  });

  test('that nobody knows keeps its full name and kind, where the short name does not tell them', () => {
    const named = { name: 'Neurocomputing', kind: 'journal' } as const;
    expect(storedVenue(named, '2023-05', venues)).toEqual({
      venue: 'Neurocomputing 2023',
      container: { name: 'Neurocomputing', kind: 'journal' },
    });
    const short = { name: 'Symposium on Small Things', short: 'SST', kind: 'conference', year: '2022' } as const;
    expect(storedVenue(short, '2023', venues)).toEqual({
      venue: 'SST 2022',
      container: { name: 'Symposium on Small Things', kind: 'conference' },
    });
    expect(storedVenue({ name: 'Nature Machine Intelligence', kind: 'journal' }, '2024', venues)).toEqual({
      venue: 'Nature Machine Intelligence 2024',
    });
  });
});
