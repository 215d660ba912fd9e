/**
 * Folds case, plural and British or American spelling: `Behaviours` and `behavior`, `quantised` and `quantized` meet.
 * The result need not be a word; it only has to be the same for all spellings of one.
 */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  // Of words this short only the plural of an abbreviation is one: `LMs`, not `was`.
  if (lower.length < 4) return /^\p{Lu}\p{Lu}s$/u.test(word) ? lower.slice(0, -1) : lower;
  const american = lower.length > 4 ? lower.replace(BRITISH, 'or').replace(BRITISH_ENDING, americanEnding) : lower;
  const singular = singularOf(american);
  // Without a last e, `bias` and `biases` meet, and so do `search` and `searches`.
  return singular.length > 4 && singular.endsWith('e') ? singular.slice(0, -1) : singular;
}

const BRITISH = /our/;
const BRITISH_ENDING = /(?:is(?=(?:e|es|ed|er|ers|ing|ations?)$)|l(?=l(?:ing|ed|er)$)|(?:tre|bre)s?$|logues?$)/;

function americanEnding(ending: string): string {
  if (ending === 'is') return 'iz';
  if (ending === 'l') return '';
  return ending.startsWith('l') ? 'log' : `${ending.charAt(0)}er`;
}

function singularOf(word: string): string {
  if (!word.endsWith('s') || /(?:[sui]|ia)s$/.test(word) || word === 'news') return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
