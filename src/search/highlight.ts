import { WORD } from './index/indexed-text.ts';
import { stem } from './ranking/stem.ts';
import { formWeight } from './ranking/word-forms.ts';
import { isStopWord } from './query/query-terms.ts';

/** A piece of text, and whether it is one of the words searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Two lines of a card on a wide screen. */
const LENGTH = 230;

/**
 * @param words words searched for
 * @returns whether a word of a text is one of them, in this or another form
 */
export function matcher(words: readonly string[]): (word: string) => boolean {
  const all = [...new Set(words.flatMap((text) => text.toLowerCase().match(WORD) ?? []))];
  const telling = all.filter((word) => !isStopWord(word));
  const wanted = telling.length > 0 ? telling : all;
  const known = new Map<string, boolean>();
  return (word) => {
    const lower = word.toLowerCase();
    const before = known.get(lower);
    if (before !== undefined) return before;
    const isWanted = wanted.some((other) => formWeight(other, lower) > 0);
    known.set(lower, isWanted);
    return isWanted;
  };
}

/** @returns the whole text, cut where words that match begin and end */
export function mark(text: string, matches: (word: string) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!matches(word)) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), hit: false });
    pieces.push({ text: word, hit: true });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), hit: false });
  return pieces;
}

/**
 * The part of a text that says most of what is searched for: the most different words, then the most of them.
 * @returns about two lines of it, marked, with an ellipsis where something is left out
 */
export function bestExcerpt(text: string, matches: (word: string) => boolean): readonly Piece[] {
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const hits = (word.match(WORD) ?? []).filter(matches);
    const endsSentence = /[.!?]["”)]{0,3}$/.test(word);
    return { start: index, end: index + word.length, endsSentence, hits: hits.map((hit) => stem(hit.toLowerCase())) };
  });
  let best = { from: 0, to: 0, value: -1 };
  let to = 0;
  for (let from = 0; from < words.length; from++) {
    const start = words[from]?.start ?? 0;
    to = Math.max(to, from);
    while (to + 1 < words.length && (words[to + 1]?.end ?? 0) - start <= LENGTH) to++;
    const hits = words.slice(from, to + 1).flatMap((word) => word.hits);
    const startsSentence = from === 0 || words[from - 1]?.endsSentence;
    const value = new Set(hits).size * 10 + hits.length + (startsSentence ? 3 : 0);
    if (value > best.value) best = { from, to, value };
    if (to === words.length - 1) break;
  }
  const part = text.slice(words[best.from]?.start ?? 0, words[best.to]?.end ?? 0);
  const before = best.from > 0 ? '… ' : '';
  const after = best.to < words.length - 1 ? ' …' : '';
  return mark(`${before}${part}${after}`, matches);
}
