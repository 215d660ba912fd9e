import { ABSTRACT_STOP_WORDS } from '../text/stop-words.ts';
import { meaningWords } from './meaning-words.ts';
import { innerProduct } from './packed-numbers.ts';
import type { WordVectors } from './word-vectors.ts';

const MOST = 8;

/** The least cosine between words of which one may stand for the other. */
const LEAST = 0.3;

/**
 * @param catalogue words of the catalogue, as `meaningWords` gives them
 * @returns for each word that is known, the words of the catalogue that mean nearly the same, the nearest first; words
 *   that every abstract may have are not among them
 */
export function relatedWords(
  { words }: WordVectors,
  catalogue: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const common = new Set([...ABSTRACT_STOP_WORDS].flatMap(meaningWords));
  const own = [...words].filter(([word]) => catalogue.has(word) && !common.has(word));
  return new Map(
    [...words].map(([word, { vector }]) => {
      const near: { other: string; cosine: number }[] = [];
      let least = LEAST;
      for (const [other, { vector: its }] of own) {
        const cosine = innerProduct(vector, its);
        if (cosine <= least || other === word) continue;
        near.push({ other, cosine });
        if (near.length <= MOST) continue;
        near.sort((a, b) => b.cosine - a.cosine).pop();
        least = near.at(-1)?.cosine ?? LEAST;
      }
      return [word, near.toSorted((a, b) => b.cosine - a.cosine).map(({ other }) => other)];
    }),
  );
}
