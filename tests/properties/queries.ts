import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KEYWORDS } from '../../src/search/query/keywords.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { EMPTY, fromAddress, toAddress, type SearchState } from '../../src/search/query/search-state.ts';
import { property, type Property } from './property.ts';
import { anyText, hostileText } from './texts.ts';

const value = (id: string, label = id) => ({ id, label });
const VOCABULARY = {
  area: [value('code', 'Code'), value('dialogue-agents', 'Dialogue and agents')],
  scale: [value('under-100m', 'Under 100M'), value('1b-10b', '1B–10B')],
  code: [value('linked'), value('not-stated')],
  models: [value('linked'), value('not-stated')],
  data: [value('linked'), value('not-stated')],
  year: [value('2024'), value('2023')],
  venue: [value('NeurIPS'), value('__proto__'), value('a "b" {c}')],
};

const parse = (typed: string, current?: SearchState) => parseQuery(typed, VOCABULARY, current ?? EMPTY);

const typedFilter = fc
  .tuple(fc.constantFrom(...KEYWORDS.map(({ keyword }) => keyword), 'constructor', '-area', 'AREA'), hostileText)
  .map((pair) => pair.join(':'));
const anyQuery = fc
  .array(fc.oneof(typedFilter, hostileText, anyText, fc.constantFrom('area:code', 'params:<3b', 'year:..', '"', '-')), {
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));

/** What must hold for whatever readers type, or an address says. */
export const queryProperties: readonly Property[] = [
  property(
    'a query gives a search that its address opens again, and that is stable',
    fc.property(anyQuery, (typed) => {
      const { state } = parse(typed.toWellFormed());
      const opened = fromAddress(toAddress(state));
      assert.deepEqual(opened, { ...state, words: state.words.trim() });
      assert.equal(toAddress(opened), toAddress(state));
      // The words that are left hold no filter any more.
      assert.deepEqual(parse(state.words, state).state, state);
    }),
  ),
  property(
    'any query and any address is a search, never a throw',
    fc.property(anyQuery, (typed) => {
      const { state, mistakes } = parse(typed);
      for (const { what } of mistakes) assert.ok(what);
      assert.equal(typeof toAddress(state), 'string');
      const opened = fromAddress(typed);
      assert.deepEqual(fromAddress(toAddress(opened)), opened);
    }),
  ),
];
