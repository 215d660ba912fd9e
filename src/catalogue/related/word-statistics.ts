/** How a word is used in papers of many subjects. */
export interface WordStatistics {
  /** Papers that have it. */
  readonly papers: number;
  /** Papers that have it in the title. */
  readonly titles: number;
  /** How often it stands in all abstracts that have it; once for a paper that has it in the title alone. */
  readonly times: number;
}

/**
 * What a word tells of the subject of a paper: something by itself; only beside another word, as “policy” does in “policy
 * gradient”; too little to be named, as “system” does; or nothing at all, as “called” does.
 */
export type Telling = 'alone' | 'beside' | 'little' | 'nothing';

/**
 * A word of the subject comes again in the same abstract, one of the language does not (Church & Gale, “Inverse document
 * frequency (IDF): a measure of deviations from Poisson”, 1995): “called” stands 1.07 times in an abstract that has it,
 * “pruning” 1.86 times.
 */
const COMES_AGAIN = 1.2;
/** Part of the papers with a word that have it in the title: few words of the language are there. */
const IN_TITLES = 0.03;
/** Part of all papers that have a word of many subjects, and of no one subject. */
const OFTEN = 0.01;
const EVERYWHERE = 0.05;
/** How much of both, coming again and standing in titles, a word needs that is of many subjects: “memory” has it, “power” not. */
const OF_A_SUBJECT = 0.4;

/**
 * @param word how it is used
 * @param papers how many papers that was counted in
 */
export function tellingOf(word: WordStatistics, papers: number): Telling {
  const [again, inTitles, often] = [word.times / word.papers, word.titles / word.papers, word.papers / papers];
  const isOfASubject = again - 1 + inTitles >= OF_A_SUBJECT;
  if (again < COMES_AGAIN && inTitles < IN_TITLES) return 'nothing';
  if (often > EVERYWHERE) return isOfASubject ? 'beside' : 'little';
  return again < COMES_AGAIN || (often > OFTEN && !isOfASubject) ? 'beside' : 'alone';
}
