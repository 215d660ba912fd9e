import type { LearnedWord } from '../../src/catalogue/meaning/vector-file.ts';
import type { PaperText } from '../../src/catalogue/model/paper.ts';
import { termMatrix } from './term-matrix.ts';
import { truncatedSvd } from './truncated-svd.ts';

/** Of 64, 100, 128, 150, 200 and 300 dimensions, 100 ranked papers best for the bytes that they take. */
export const DIMENSIONS = 100;

/** A word of fewer papers cannot be learned: it stands beside too few others. */
const LEAST_PAPERS = 3;

export interface LearnedVectors {
  readonly words: readonly LearnedWord[];
  readonly dimensions: number;
}

/**
 * Learns what words mean from the papers that they stand in together: latent semantic analysis (Deerwester and others,
 * “Indexing by Latent Semantic Analysis”, 1990). Each singular vector counts by the square root of its value.
 * @param dimensions numbers a word; fewer if the papers are fewer
 */
export function learnVectors(papers: readonly PaperText[], dimensions = DIMENSIONS): LearnedVectors {
  const { words, having, rows } = termMatrix(papers, LEAST_PAPERS);
  const { vectors, singularValues, rank } = truncatedSvd(rows, words.length, dimensions);
  return {
    dimensions: rank,
    words: words.map((word, at) => ({
      word,
      papers: having[at] ?? 0,
      vector: singularValues.map((value, k) => (vectors[at * rank + k] ?? 0) * Math.sqrt(value)),
    })),
  };
}
