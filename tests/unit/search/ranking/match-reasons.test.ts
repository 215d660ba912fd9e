import { describe, expect, test } from 'vitest';
import { decodeTable } from '../../../../src/search/index/search-table.ts';
import { matchReasons } from '../../../../src/search/ranking/match-reasons.ts';
import type { Relevance } from '../../../../src/search/ranking/rank.ts';
import { PAPERS, TABLE } from '../fixture.ts';

const rows = decodeTable(TABLE);
const NOTHING: Relevance = {
  scores: undefined,
  banned: new Set(),
  near: new Set(),
  queryTerms: [],
  having: [],
  sizeTerms: [],
  areas: [],
  phrases: [],
  names: [],
  meanings: [],
};
const SPEECH = PAPERS[0] ?? { title: '', abstract: '' };
const reasons = (relevance: Partial<Relevance>) =>
  matchReasons(SPEECH, 0, { ...NOTHING, ...relevance }, rows, (_, value) => value);
const term = (typed: string, synonyms?: readonly string[]) => ({ typed, variants: [], ...(synonyms && { synonyms }) });

describe('Why a paper was found', () => {
  test('goes without saying if it has the words', () => {
    expect(reasons({ queryTerms: [term('speech')], having: [new Map([[0, 1]])] })).toEqual([]);
  });

  test('is the size that was asked for', () => {
    expect(reasons({ sizeTerms: [{ from: 7e9, to: 7e9, order: false }] })).toEqual(['7B']);
  });

  test('is the person, the venue or the year that was asked for, and never a word of those', () => {
    const names = [{ words: ['dettmers'], labels: new Map([[0, 'author Tim Dettmers']]), isTaken: true }];
    expect(reasons({ names })).toEqual(['author Tim Dettmers']);
  });

  test('is said with the words that it has not', () => {
    expect(reasons({ queryTerms: [term('cache'), term('zebra')], having: [new Map(), new Map()] })).toEqual([
      'without “cache”, “zebra”',
    ]);
  });

  test('is a word that readers use for one which it has not', () => {
    expect(reasons({ queryTerms: [term('voice', ['audio', 'speech'])], having: [new Map()] })).toEqual([
      'related: speech',
    ]);
  });

  test('is words that mean what was typed, three of them at most', () => {
    const because = () => ['recognition', 'speech', 'model', 'scale'];
    const meanings = [{ scores: new Map([[0, 0.5]]), meant: ['dictation'], because }];
    expect(reasons({ queryTerms: [term('dictation')], having: [new Map()], meanings })).toEqual([
      'related: recognition, speech, model',
    ]);
    expect(reasons({ queryTerms: [term('speech')], having: [new Map([[0, 1]])], meanings })).toEqual([]);
  });
});
