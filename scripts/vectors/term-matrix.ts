import { meaningWords } from '../../src/catalogue/meaning/meaning-words.ts';
import type { PaperText } from '../../src/catalogue/model/paper.ts';
import type { SparseRow } from './truncated-svd.ts';

export interface TermMatrix {
  /** The words, by column. */
  readonly words: readonly string[];
  /** How many papers have each. */
  readonly having: readonly number[];
  readonly rows: readonly SparseRow[];
}

/**
 * Which words stand in which papers: a row for each paper, of length one, with the logarithm of how often a word is in it
 * times the logarithm of how few papers have it (TF-IDF; Manning, Raghavan & Schütze, “Introduction to Information
 * Retrieval”, 2008, section 6.4, there “ltc”).
 * @param least the papers that a word must be in
 */
export function termMatrix(papers: readonly PaperText[], least: number): TermMatrix {
  const counted = papers.map(({ title, abstract }) => countOf([...meaningWords(title), ...meaningWords(abstract)]));
  const frequencies = countOf(counted.flatMap((counts) => [...counts.keys()]));
  const words = [...frequencies.keys()].filter((word) => (frequencies.get(word) ?? 0) >= least).sort();
  const having = words.map((word) => frequencies.get(word) ?? 0);
  const columns = new Map(words.map((word, column) => [word, column]));
  const rows = counted.map((counts) => {
    const cells = [...counts].flatMap(([word, count]) => {
      const column = columns.get(word);
      if (column === undefined) return [];
      return [{ column, value: (1 + Math.log(count)) * Math.log(papers.length / (having[column] ?? 1)) }];
    });
    const length = Math.sqrt(cells.reduce((sum, { value }) => sum + value * value, 0)) || 1;
    return {
      columns: Int32Array.from(cells, ({ column }) => column),
      values: Float64Array.from(cells, ({ value }) => value / length),
    };
  });
  return { words, having, rows };
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
