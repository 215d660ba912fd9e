/** A query, and the papers that answer it: 2 is what was looked for, 1 is related. */
export interface JudgedQuery {
  readonly class: string;
  readonly q: string;
  /** Grades by title. */
  readonly rel: Readonly<Record<string, number>>;
}

export interface Scores {
  /** Whether the first result is what was looked for. */
  readonly 'success@1': number;
  /** One over the place of the first result that was looked for. */
  readonly 'MRR@10': number;
  readonly 'nDCG@10': number;
  readonly empty: number;
}

const DEPTH = 10;
/** Grade of what was looked for. */
const WANTED = 2;

/**
 * Grades the results of a query.
 * nDCG with gains of 2^grade − 1: Burges et al., “Learning to rank using gradient descent” (2005), section 6.
 * @param titles of the results, best first
 */
export function judge({ rel }: JudgedQuery, titles: readonly string[]): Scores {
  const grades = new Map(Object.entries(rel).map(([title, grade]) => [titleKey(title), grade]));
  const found = titles.slice(0, DEPTH).map((title) => grades.get(titleKey(title)) ?? 0);
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, DEPTH);
  const first = found.indexOf(WANTED);
  return {
    'success@1': first === 0 ? 1 : 0,
    'MRR@10': first < 0 ? 0 : 1 / (first + 1),
    'nDCG@10': cumulated(found) / cumulated(ideal),
    empty: titles.length === 0 ? 1 : 0,
  };
}

/** @returns the mean of each score, and how many queries found nothing */
export function average(all: readonly Scores[]): Scores {
  const mean = (name: keyof Scores) => all.reduce((sum, scores) => sum + scores[name], 0) / all.length;
  return {
    'success@1': mean('success@1'),
    'MRR@10': mean('MRR@10'),
    'nDCG@10': mean('nDCG@10'),
    empty: all.filter(({ empty }) => empty).length,
  };
}

/** @returns the same key for titles that differ in case, marks and signs only */
export function titleKey(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '');
}

function cumulated(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
