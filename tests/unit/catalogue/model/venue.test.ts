import { describe, expect, test } from 'vitest';
import { citedVenue, venuesSchema, type Venue } from '../../../../src/catalogue/model/venue.ts';

const VENUES: readonly Venue[] = [
  { short: 'NeurIPS', name: 'Advances in Neural Information Processing Systems', kind: 'conference', also: ['NIPS'] },
  { short: 'Findings of ACL', name: 'Findings: ACL YEAR', kind: 'conference' },
  { short: 'TMLR', name: 'Transactions on Machine Learning Research', kind: 'journal' },
];

describe('A venue', () => {
  test.each([
    ['NeurIPS 2023', { name: VENUES[0]?.name, short: 'NeurIPS 2023', isJournal: false }],
    ['nips (2016)', { name: VENUES[0]?.name, short: 'nips (2016)', isJournal: false }],
    ['Findings of ACL 2025', { name: 'Findings: ACL 2025', short: 'Findings of ACL 2025', isJournal: false }],
    ['Findings of ACL', { name: 'Findings: ACL', short: 'Findings of ACL', isJournal: false }],
    ['TMLR 2023', { name: VENUES[2]?.name, short: 'TMLR 2023', isJournal: true }],
    ['Nobody Knows 2024', { name: 'Nobody Knows 2024', isJournal: false }],
    ['Journal of Sizes, 2024', { name: 'Journal of Sizes', isJournal: true }],
  ])('%j is cited by its full name where that is known', (stored, cited) => {
    expect(citedVenue(stored, VENUES)).toEqual(cited);
  });

  test('has no name of another one', () => {
    const twice = [...VENUES, { short: 'nips', name: 'Another', kind: 'conference' }];
    expect(venuesSchema.safeParse(twice).error?.issues.map(({ path }) => path)).toEqual([[3]]);
    expect(venuesSchema.safeParse(VENUES).success).toBe(true);
  });
});
