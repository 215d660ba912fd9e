import { sum, type Scores } from './scores.ts';
import { WEIGHTS } from './weights.ts';

/** How well a paper fits all that is searched for. */
export interface Fit {
  readonly score: number;
  /** Share of what was searched for that the paper has, 0 to 1; rare words count more. */
  readonly share: number;
}

export type Fits = ReadonlyMap<number, Fit>;

/**
 * Adds up what each paper gets; one that lacks some of the words loses more the rarer those are.
 * @param wanted what is searched for, one thing each
 * @param bonus what papers that have some of it may have besides
 * @param papers papers in the catalogue
 */
export function fuse(wanted: readonly Scores[], bonus: readonly Scores[], papers: number): Fits {
  const weights = wanted.map(({ size }) => (size > 0 ? Math.log(1 + papers / (size + 0.5)) : 0));
  const all = weights.reduce((total, weight) => total + weight, 0);
  const fits = new Map<number, Fit>();
  wanted.forEach((scores, index) => {
    for (const [place, score] of scores) {
      const fit = fits.get(place) ?? { score: 0, share: 0 };
      fits.set(place, { score: fit.score + score, share: fit.share + (weights[index] ?? 0) / all });
    }
  });
  const extra = sum(bonus);
  return new Map(
    [...fits].map(([place, { score, share }]) => [
      place,
      { score: (score + (extra.get(place) ?? 0)) * share ** WEIGHTS.coverage, share },
    ]),
  );
}

/** @returns those that have enough of the words, and not far less than the best */
export function goodFits(fits: Fits): Fits {
  // Not as arguments of Math.max: of a hundred thousand papers they are more than a call can have.
  let [share, score] = [0, 0];
  for (const fit of fits.values()) [share, score] = [Math.max(share, fit.share), Math.max(score, fit.score)];
  const [most, least] = [share * WEIGHTS.share, score * WEIGHTS.floor];
  return new Map([...fits].filter(([, fit]) => fit.share >= most && fit.score >= least));
}

/** @returns the papers with their scores alone */
export function scoresOf(fits: Fits): Scores {
  return new Map([...fits].map(([place, { score }]) => [place, score]));
}
