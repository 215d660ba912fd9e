import type { Vocabulary } from '../../../../src/search/query/facet-values.ts';
import { parseQuery, type ParsedQuery } from '../../../../src/search/query/parse-query.ts';
import { EMPTY, type SearchState } from '../../../../src/search/query/search-state.ts';

/** @returns a value of a facet, named like its id unless it has another name */
export const value = (id: string, label = id) => ({ id, label });
/** Values of the facets of a catalogue that queries are tried on. */
export const vocabulary: Vocabulary = {
  area: [
    value('code', 'Code'),
    value('compression'),
    value('dialogue-agents', 'Dialogue and agents'),
    value('reasoning'),
  ],
  scale: [
    value('under-100m', 'Under 100M'),
    value('100m-1b', '100M–1B'),
    value('1b-10b', '1B–10B'),
    value('10b-100b', '10B–100B'),
    value('1t-plus', '1T and more'),
  ],
  code: [value('linked'), value('promised'), value('not-stated')],
  models: [value('linked'), value('not-stated')],
  data: [value('linked'), value('not-stated')],
  year: [value('2024'), value('2023'), value('2022')],
  declared: [
    { id: 'training-tokens', label: 'Training tokens', kind: 'quantity' },
    { id: 'hardware', label: 'Hardware', kind: 'terms' },
  ],
  venue: [value('NeurIPS'), value('Nature, Part B'), value('Findings of ACL')],
};

/** @returns what is read in a query over that catalogue */
export function parse(typed: string, current: SearchState = EMPTY): ParsedQuery {
  return parseQuery(typed, vocabulary, current);
}
