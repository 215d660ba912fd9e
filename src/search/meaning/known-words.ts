import { unpackVector } from '../../catalogue/meaning/packed-numbers.ts';
import type { WordVector } from '../../catalogue/meaning/word-vectors.ts';
import { bytesOf, pieceOf, WEIGHT_STEPS, type MeaningDirectory, type WordPiece } from '../index/meaning-files.ts';
import type { GetSearchFile } from '../index/search-files.ts';

export interface KnownWord extends WordVector {
  /** Words of the catalogue that mean nearly the same, the nearest first. */
  readonly related: readonly string[];
}

/**
 * @param wanted words as `meaningWords` gives them
 * @returns what is known of those that are known, in their order; each file is loaded once
 */
export async function knownWords(
  wanted: readonly string[],
  { dimensions, pieces }: MeaningDirectory,
  file: GetSearchFile,
): Promise<ReadonlyMap<string, KnownWord>> {
  const numbers = [...new Set(wanted.map((word) => pieceOf(word, pieces)))];
  const read = await Promise.all(
    numbers.map(async (number) => [number, (await file(`meaning/${number}`)) as WordPiece] as const),
  );
  const byNumber = new Map(read);
  const known = new Map<string, KnownWord>();
  for (const word of wanted) {
    const piece = byNumber.get(pieceOf(word, pieces));
    const at = piece?.words.split(' ').indexOf(word) ?? -1;
    if (!piece || at < 0) continue;
    known.set(word, {
      weight: (piece.weights[at] ?? 0) / WEIGHT_STEPS,
      vector: unpackVector(bytesOf(piece.vectors), dimensions, at),
      related: piece.related[at]?.split(' ').filter(Boolean) ?? [],
    });
  }
  return known;
}
