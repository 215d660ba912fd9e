import { ENDING } from './hostile-paper.ts';
import { HOSTILE_PAPERS } from './papers/papers.ts';

/** The dump that brings the hostile papers: a line each for title and abstract, so that paper n begins in line 2n + 1. */
export const HOSTILE_DUMP = HOSTILE_PAPERS.map(
  ({ title, abstract }) => `${title}\n${[abstract, ENDING].filter(Boolean).join(' ')}\n`,
).join('');

/** What the bibliography says of them. */
export const HOSTILE_BIBLIOGRAPHY = JSON.stringify(
  HOSTILE_PAPERS.flatMap(({ title, facts }) => (facts ? [{ title, ...facts }] : [])),
);
