import type { FactText } from './fact-text.ts';
import type { Candidate } from './phrases.ts';

/** Something in a sentence, with the list that it stands in. */
export type Listed<T> = T & Candidate;

const AND = /^(?:and|or|as|well|the)$/;
/** `A (84.2), B (1.3) and C`: what was measured on each. */
const FIGURES = /^\s?\([^()]{1,20}\),?\s(?:and\s)?$/;
/** `, and the`, `as well as`. */
const MOST_BETWEEN = 3;

/**
 * Sees which of some names make a list: `A, B, and C`, `A/B`, `A & B`.
 * @param names in any order; those that overlap are of one list
 * @returns the names in the order of the sentence, each with its list
 */
export function inLists<T extends { readonly first: number; readonly end: number }>(
  sentence: FactText,
  names: readonly T[],
): Listed<T>[] {
  const sorted = [...names].sort((a, b) => a.first - b.first || a.end - b.end);
  const lists: T[][] = [];
  for (const name of sorted) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && isJoined(sentence, last.end, name.first)) list.push(name);
    else lists.push([name]);
  }
  return lists.flatMap((list) => {
    const [listFirst, listEnd] = [list[0]?.first ?? 0, list.at(-1)?.end ?? 0];
    return list.map((name) => ({ ...name, listFirst, listEnd }));
  });
}

function isJoined(sentence: FactText, from: number, to: number): boolean {
  if (to < from) return true;
  if (FIGURES.test(sentence.text.slice(sentence.words[from - 1]?.end, sentence.words[to]?.start))) return true;
  if (to - from > MOST_BETWEEN) return false;
  const between = sentence.words.slice(from, to);
  if (!between.every(({ text }) => AND.test(text))) return false;
  const marks = Array.from({ length: to - from + 1 }, (_, nth) => sentence.gap(from + nth)).join('');
  return !/[;:.]/.test(marks) && (/[,/&]/.test(marks) || between.some(({ text }) => text === 'and' || text === 'or'));
}
