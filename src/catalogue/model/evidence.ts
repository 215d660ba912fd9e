import { formulas, type Piece } from '../text/formulas.ts';
import { claimsIn, EXTRACTED } from './fields.ts';
import type { Paper } from './paper.ts';
import type { Claim } from './values.ts';

/** A stretch of title or abstract whose evidence is the same throughout. A formula is never parted. */
export interface Segment {
  readonly pieces: readonly Piece[];
  /** Ids of the claims that it is evidence of; none for plain text. */
  readonly claims: readonly string[];
}

/**
 * @param paper the paper, corrections applied
 * @returns what it claims, in the order of its fields; only values that it has
 */
export function claimsOf(paper: Paper): readonly Claim[] {
  return EXTRACTED.flatMap((field) => claimsIn(field, paper[field], paper.evidence ?? {}));
}

/**
 * Parts a text where evidence begins and ends. Evidence may overlap, so that a segment may belong to several claims.
 * @returns segments whose texts, joined, are the text
 */
export function segments(text: string, claims: readonly Claim[]): readonly Segment[] {
  const pieces = formulas(text);
  const marks = claims.flatMap(({ id, words }) =>
    words.flatMap((word) => occurrences(text, word).map((range) => ({ id, ...range }))),
  );
  const cuts = new Set(marks.flatMap(({ from, to }) => [from, to]));
  const parts: { pieces: Piece[]; claims: readonly string[] }[] = [];
  let at = 0;
  for (const piece of pieces.flatMap((whole) => cutUp(whole, cuts, starts(pieces, whole)))) {
    const end = at + piece.text.length;
    const owners = new Set(marks.filter(({ from, to }) => from < end && to > at).map(({ id }) => id));
    const owned = claims.map(({ id }) => id).filter((id) => owners.has(id));
    const last = parts.at(-1);
    if (last && last.claims.join() === owned.join()) last.pieces.push(piece);
    else parts.push({ pieces: [piece], claims: owned });
    at = end;
  }
  return parts;
}

/** Where each claim is first borne out: the number of the segment, by the claim’s id. */
export function firstSegments(parts: readonly Segment[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [number, { claims }] of parts.entries()) {
    for (const id of claims) if (!first.has(id)) first.set(id, number);
  }
  return first;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whole words in the same case, else in any case, else anywhere: `5B` is not in `65B` or `1.5B` while it is elsewhere. */
function occurrences(text: string, words: string): readonly Range[] {
  const literal = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+');
  if (literal === '') return [];
  const whole = `(?<![\\p{L}\\p{N}]|\\d[.,])${literal}(?![\\p{L}\\p{N}])`;
  for (const pattern of [new RegExp(whole, 'gu'), new RegExp(whole, 'giu'), new RegExp(literal, 'giu')]) {
    const found = [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
    if (found.length > 0) return found;
  }
  return [];
}

function starts(pieces: readonly Piece[], piece: Piece): number {
  return pieces.slice(0, pieces.indexOf(piece)).reduce((sum, { text }) => sum + text.length, 0);
}

/** Words are cut wherever evidence begins or ends. */
function cutUp(piece: Piece, cuts: ReadonlySet<number>, start: number): readonly Piece[] {
  if (piece.kind === 'formula') return [piece];
  const inside = [...cuts].filter((cut) => cut > start && cut < start + piece.text.length).sort((a, b) => a - b);
  const edges = [start, ...inside, start + piece.text.length];
  return edges.slice(1).map((end, place) => ({
    kind: 'words',
    text: piece.text.slice((edges[place] ?? start) - start, end - start),
  }));
}
